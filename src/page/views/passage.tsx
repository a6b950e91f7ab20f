import { useId, useMemo, useRef } from 'preact/hooks';
import { proseOf } from '../../telling/front-page.ts';
import type { Told } from '../../telling/told.ts';
import { newAlts } from '../parts/alts.ts';
import { toBlocks } from '../parts/blocks.ts';
import { freshClaims, numberNotes } from '../parts/marks.ts';
import { useDesk } from '../use-desk.ts';
import { words } from '../words.ts';
import { Prose } from './prose.tsx';
import { SetWords } from './set-words.tsx';
import { ToNewLines } from './to-new-lines.tsx';
import { useArrival } from './use-arrival.ts';

interface PassageProps {
  readonly told: Told;
  /** Which turn of the telling. */
  readonly turn: number;
}

/** The turn before the present one, dimmed, so that one can look back. */
export function PastPassage({ told, turn }: PassageProps) {
  const desk = useDesk();
  const blocks = useBlocks(told, turn);
  return (
    <section class="turn past" aria-label={words.reading.before}>
      <Chosen told={told} turn={turn} />
      <Prose blocks={blocks} numbers={useNumbers(desk.preferences.settings.value.notes, told)} />
    </section>
  );
}

/** The present turn: what was chosen, then the passage. It takes focus when it comes. */
export function NewPassage({ told, turn }: PassageProps) {
  const desk = useDesk();
  const ref = useRef<HTMLElement>(null);
  const id = useId();
  const blocks = useBlocks(told, turn);
  useArrival(ref);
  return (
    <section class="turn new" id="now" ref={ref} tabIndex={-1} aria-label={words.reading.now} aria-describedby={id} key={turn}>
      <div id={id}>
        <Chosen told={told} turn={turn} />
        <Picture told={told} turn={turn} />
        {told.turns[turn] && <ToNewLines turn={told.turns[turn]} />}
        <Prose blocks={blocks} numbers={useNumbers(desk.preferences.settings.value.notes, told)} />
      </div>
    </section>
  );
}

/** The line in amber between two turns. */
export function Chosen({ told, turn }: PassageProps) {
  const before = told.turns[turn - 1];
  const choice = before?.turn.choices.find(({ knot, id }) => knot === before.decision?.knot && id === before.decision.id);
  if (!choice) return null;
  return (
    <p class="chosen">
      <span class="hidden">{words.reading.chosen} </span>
      <SetWords text={choice.text} />
    </p>
  );
}

/** What the picture shows, and who has come into it, for those who do not see it; said when it changes. */
export function Picture({ told, turn }: PassageProps) {
  const { catalogue } = useDesk().library.value.book;
  const alts = newAlts(catalogue, told.turns[turn - 1]?.tableau, told.turns[turn]?.tableau);
  return alts.length > 0 ? <p class="hidden">{words.reading.picture(alts.join(' '))}</p> : null;
}

function useBlocks(told: Told, turn: number) {
  return useMemo(() => {
    const now = told.turns[turn];
    return now ? toBlocks(proseOf(now.turn), freshClaims(told, turn), now.record.file) : [];
  }, [told, turn]);
}

function useNumbers(wanted: boolean, told: Told): ReadonlyMap<string, number> | undefined {
  const { claims } = useDesk().library.value;
  return useMemo(() => (wanted ? numberNotes(told.turns.at(-1)?.record.claims ?? [], claims) : undefined), [wanted, told, claims]);
}
