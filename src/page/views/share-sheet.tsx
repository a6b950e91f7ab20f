import { useMemo, useState } from 'preact/hooks';
import { toCode } from '../../archive/code.ts';
import type { Told } from '../../telling/told.ts';
import { addressOf } from '../address.ts';
import { codeBookOf } from '../parts/code-book.ts';
import { outcomeOf, spaced } from '../parts/outcome.ts';
import { useDesk } from '../use-desk.ts';
import { laterWords } from '../later-words.ts';
import { words } from '../words.ts';
import { Camera } from './camera.tsx';
import { CopiedField } from './copied-field.tsx';
import { Sheet } from './sheet.tsx';

/** The telling as an address: to copy, or to be read off the screen by a camera. */
export function ShareSheet() {
  const { told } = useDesk();
  return told.value ? <Sheet name={laterWords().share.name}><Share told={told.value} /></Sheet> : null;
}

function Share({ told }: { readonly told: Told }) {
  const desk = useDesk();
  const [at, setAt] = useState<number | undefined>(undefined);
  const address = useMemo(() => addressOf(told, location.href, at), [told, at]);
  const decisions = told.telling.decisions.length;
  return (
    <div class="share">
      <p class="lede">{laterWords().share.what} {words.editions[desk.edition].shared}</p>
      <label class="share-at">
        <span class="sc">{laterWords().share.opens}</span>{' '}
        <select onChange={({ currentTarget: { value } }) => setAt(value === '' ? undefined : Number(value))}>
          <option value="">{laterWords().share.places.end}</option>
          <option value="0">{laterWords().share.places.start}</option>
          {Array.from({ length: Math.max(0, decisions - 1) }, (_, n) => <option key={n} value={n + 1}>{laterWords().share.decision(n + 2)}</option>)}
        </select>
      </label>
      <CopiedField label={laterWords().share.address} text={address} main />
      <p><button type="button" class="plain flush" onClick={() => desk.surface.show({ kind: 'transcript', told })}>{laterWords().transcript.open}</button></p>
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
      <h3 class="sc">{laterWords().share.short}</h3>
      <p class="quiet">{laterWords().share.shortWhat}</p>
      <p class="code">{code}</p>
    </div>
  );
}
