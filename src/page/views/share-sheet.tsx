import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { isCodable, toCode } from '../../archive/code.ts';
import { standing, type Told } from '../../telling/told.ts';
import { addressOf } from '../address.ts';
import { useDesk } from '../use-desk.ts';
import { words } from '../words.ts';
import { Sheet } from './sheet.tsx';

const say = words.share;

/** The telling as an address: to copy, or to be read off the screen by a camera. */
export function ShareSheet() {
  const { told } = useDesk();
  return told.value ? <Sheet name={say.name}><Share told={told.value} /></Sheet> : null;
}

function Share({ told }: { readonly told: Told }) {
  const desk = useDesk();
  const ref = useRef<HTMLInputElement>(null);
  const [at, setAt] = useState<number | undefined>(undefined);
  const [done, setDone] = useState('');
  const address = useMemo(() => addressOf(told, location.href, at), [told, at]);
  const decisions = told.telling.decisions.length;
  const copy = async () => {
    ref.current?.select();
    try {
      await navigator.clipboard.writeText(address);
      setDone(say.copied);
    } catch {
      setDone(say.notCopied);
    }
  };
  return (
    <div class="share">
      <p class="lede">{say.what}</p>
      <label class="share-at">
        <span class="sc">{say.opens}</span>{' '}
        <select onChange={({ currentTarget: { value } }) => { setAt(value === '' ? undefined : Number(value)); setDone(''); }}>
          <option value="">{say.places.end}</option>
          <option value="0">{say.places.start}</option>
          {Array.from({ length: Math.max(0, decisions - 1) }, (_, n) => <option key={n} value={n + 1}>{say.decision(n + 2)}</option>)}
        </select>
      </label>
      <label class="share-address">
        <span class="sc">{say.address}</span>
        <input ref={ref} readOnly value={address} onFocus={({ currentTarget }) => currentTarget.select()} />
      </label>
      <p>
        <button type="button" class="go" onClick={() => void copy()}>{say.copy}</button> <span role="status">{done}</span>
      </p>
      <p><button type="button" class="plain flush" onClick={() => desk.surface.show({ kind: 'transcript', told })}>{words.transcript.open}</button></p>
      <Camera address={address} />
      <ShortCode told={told} />
    </div>
  );
}

/** What a class writes down: the ending and the main decisions in nine letters. Absent where a story has no crossroads, or too many. */
function ShortCode({ told }: { readonly told: Told }) {
  const { book } = useDesk().library.value;
  const codes = { endings: book.endings.map(({ id }) => id), crossroads: book.crossroads };
  if (!book.crossroads.some(({ main }) => main) || !isCodable(codes)) return null;
  const { record, turn } = standing(told);
  const ending = turn.choices.length === 0 ? record.ending?.id : undefined;
  const code = toCode({ ending, taken: new Map(record.crossings.map(({ crossroads, decision }) => [crossroads, decision.id])) }, codes);
  return (
    <div class="short-code">
      <h3 class="sc">{say.short}</h3>
      <p class="quiet">{say.shortWhat}</p>
      <p class="code">{code.slice(0, 3)} {code.slice(3, 6)} {code.slice(6)}</p>
    </div>
  );
}

/** The address as a QR code: squares of the page's own ink. */
function Camera({ address }: { readonly address: string }) {
  const [code, setCode] = useState<readonly (readonly boolean[])[]>([]);
  useEffect(() => {
    let gone = false;
    void import('uqr').then(({ encode }) => !gone && setCode(encode(address, { border: 0 }).data));
    return () => {
      gone = true;
    };
  }, [address]);
  const size = code.length;
  const squares = code.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return size === 0 ? null : (
    <figure class="share-code">
      <svg viewBox={`-3 -3 ${size + 6} ${size + 6}`} role="img" aria-label={say.code} shape-rendering="crispEdges">
        <path class="ground" d={`M-3-3h${size + 6}v${size + 6}h-${size + 6}z`} />
        <path class="squares" d={squares} />
      </svg>
      <figcaption>{say.code}</figcaption>
    </figure>
  );
}
