import { useEffect, useRef, useState } from 'preact/hooks';
import type { Count } from '../../telling/sitting.ts';
import { allHands } from '../../telling/sitting-steps.ts';
import { strokesFor } from '../parts/strokes.ts';
import { laterWords } from '../later-words.ts';
import { words } from '../words.ts';
import { SetWords } from './set-words.tsx';

interface TallyProps {
  readonly options: readonly string[];
  readonly count: Count;
  /** The options that are counted. */
  readonly among: readonly number[];
  /** A pencil makes a stroke for each hand. */
  readonly strokes?: boolean;
  onEnter(option: number, hands: number): void;
}

/** Hands for each option: typed as figures, or one at a time. Enter goes to the next. The first field takes focus when it comes. */
export function Tally({ options, count, among, strokes = false, onEnter }: TallyProps) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => ref.current?.querySelector<HTMLInputElement>('.hands')?.focus({ preventScroll: true }), []);
  return (
    <div class="tally" ref={ref}>
      <ol class="votes">
        {among.map((option) => (
          <Row key={option} option={option} text={options[option] ?? ''} hands={count[option] ?? 0} strokes={strokes} onHands={(hands) => onEnter(option, hands)} />
        ))}
      </ol>
      <p class="sum" role="status">{laterWords().classroom.sum(allHands(count))}</p>
    </div>
  );
}

interface RowProps {
  readonly option: number;
  readonly text: string;
  readonly hands: number;
  readonly strokes: boolean;
  onHands(hands: number): void;
}

function Row({ option, text, hands, strokes, onHands }: RowProps) {
  const letter = words.reading.letter(option);
  // What is being typed: the other window's answer comes a moment later, and must not overwrite it.
  const [typed, setTyped] = useState<string | undefined>();
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowUp: 1, '+': 1, '=': 1, ArrowDown: -1, '-': -1 }[event.key];
    if (step === undefined && event.key !== 'Enter') return;
    event.preventDefault();
    setTyped(undefined);
    if (step !== undefined) onHands(hands + step);
    else nextField(event.currentTarget as HTMLInputElement);
  };
  return (
    <li class="vote">
      <span class="letter" aria-hidden="true">{letter}</span>
      <div>
        <p class="what"><SetWords text={text} /></p>
        <div class="count-row">
          <button type="button" class="step" aria-label={laterWords().classroom.fewer(letter)} disabled={hands === 0} onClick={() => onHands(hands - 1)}>−</button>
          <input
            class="hands" type="text" inputMode="numeric" autocomplete="off" maxLength={3} placeholder="0" aria-label={laterWords().classroom.hands(letter)} value={typed ?? (hands === 0 ? '' : String(hands))}
            onKeyDown={onKey} onFocus={({ currentTarget }) => currentTarget.select()}
            onBlur={() => setTyped(undefined)}
            onInput={({ currentTarget }) => {
              const figures = currentTarget.value.replaceAll(/\D/g, '');
              // What is no figure is taken out at once, even where nothing else has changed.
              currentTarget.value = figures;
              setTyped(figures);
              onHands(Number(figures));
            }}
          />
          <button type="button" class="step" aria-label={laterWords().classroom.more(letter)} onClick={() => onHands(hands + 1)}>+</button>
          {strokes && <Drawn hands={hands} />}
        </div>
      </div>
    </li>
  );
}

/** Enter leads to the next field, and from the last to what goes on. */
function nextField(field: HTMLInputElement): void {
  const fields = [...(field.closest('.tally')?.querySelectorAll<HTMLElement>('.hands') ?? [])];
  const after = fields[fields.indexOf(field) + 1] ?? document.querySelector<HTMLElement>('.meeting-foot .go');
  after?.focus();
}

function Drawn({ hands }: { readonly hands: number }) {
  const { width, paths } = strokesFor(hands);
  return (
    <svg class="strokes" viewBox={`0 0 ${width} 60`} style={{ aspectRatio: `${width} / 60` }} aria-hidden="true" focusable="false">
      {paths.map(({ d, fifth }) => <path key={d} d={d} class={fifth ? 'fifth' : undefined} />)}
    </svg>
  );
}
