import { useMemo, useState } from 'preact/hooks';
import { toCode } from '../../archive/code.ts';
import type { Told } from '../../telling/told.ts';
import { addressOf } from '../address.ts';
import { codeBookOf, outcomeOf, spaced } from '../parts/outcome.ts';
import { useDesk } from '../use-desk.ts';
import { words } from '../words.ts';
import { Camera } from './camera.tsx';
import { CopiedField } from './copied-field.tsx';
import { Sheet } from './sheet.tsx';

const say = words.share;

/** The telling as an address: to copy, or to be read off the screen by a camera. */
export function ShareSheet() {
  const { told } = useDesk();
  return told.value ? <Sheet name={say.name}><Share told={told.value} /></Sheet> : null;
}

function Share({ told }: { readonly told: Told }) {
  const desk = useDesk();
  const [at, setAt] = useState<number | undefined>(undefined);
  const address = useMemo(() => addressOf(told, location.href, at), [told, at]);
  const decisions = told.telling.decisions.length;
  return (
    <div class="share">
      <p class="lede">{say.what}</p>
      <label class="share-at">
        <span class="sc">{say.opens}</span>{' '}
        <select onChange={({ currentTarget: { value } }) => setAt(value === '' ? undefined : Number(value))}>
          <option value="">{say.places.end}</option>
          <option value="0">{say.places.start}</option>
          {Array.from({ length: Math.max(0, decisions - 1) }, (_, n) => <option key={n} value={n + 1}>{say.decision(n + 2)}</option>)}
        </select>
      </label>
      <CopiedField label={say.address} text={address} main />
      <p><button type="button" class="plain flush" onClick={() => desk.surface.show({ kind: 'transcript', told })}>{words.transcript.open}</button></p>
      <Camera address={address} />
      <ShortCode told={told} />
    </div>
  );
}

/** What a class writes down: the ending and the main decisions in nine letters. Absent where a story has no crossroads, or too many. */
function ShortCode({ told }: { readonly told: Told }) {
  const codes = codeBookOf(useDesk().library.value.book);
  if (!codes) return null;
  const code = spaced(toCode(outcomeOf(told), codes));
  return (
    <div class="short-code">
      <h3 class="sc">{say.short}</h3>
      <p class="quiet">{say.shortWhat}</p>
      <p class="code">{code}</p>
    </div>
  );
}
