import { useId, useMemo, useRef } from 'preact/hooks';
import { foreignTo } from '../../script/letters.ts';
import { proseOf } from '../../telling/front-page.ts';
import type { Told } from '../../telling/told.ts';
import { newAlts } from '../parts/alts.ts';
import { toBlocks } from '../parts/blocks.ts';
import { captionsFor, passingOf } from '../parts/captions.ts';
import { freshClaims, numberNotes } from '../parts/marks.ts';
import { useDesk } from '../use-desk.ts';
import { words } from '../words.ts';
import { Captions } from './captions.tsx';
import { Prose } from './prose.tsx';
import { SetWords } from './set-words.tsx';
import { ToNewLines } from './to-new-lines.tsx';
import { useArrival } from './use-arrival.ts';
import { useCover } from './use-cover.ts';

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

interface NewPassageProps extends PassageProps {
  /** It is not come to yet. */
  readonly ahead?: boolean;
}

/** The present turn: what was chosen, then the passage. It takes focus when it comes. */
export function NewPassage({ told, turn, ahead = false }: NewPassageProps) {
  const ref = useRef<HTMLElement>(null);
  const id = useId();
  useCover(ref, told, ahead);
  useArrival(ref, ahead);
  return (
    <section class="turn new" id={ahead ? undefined : 'now'} ref={ref} tabIndex={-1} aria-label={words.reading.now} aria-describedby={id} key={turn}>
      <Captions inWords ahead={useCaptions(told, turn, ahead)} />
      <div id={id} data-aloud={ahead ? undefined : true}><Passage told={told} turn={turn} /></div>
    </section>
  );
}

function Passage({ told, turn }: PassageProps) {
  const desk = useDesk();
  return (
    <>
      <Chosen told={told} turn={turn} />
      <Picture told={told} turn={turn} />
      {told.turns[turn] && <ToNewLines turn={told.turns[turn]} />}
      <Prose blocks={useBlocks(told, turn)} numbers={useNumbers(desk.preferences.settings.value.notes, told)} />
    </>
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
  const alt = alts.join(' ');
  return alts.length > 0 ? <p class="hidden" lang={foreignTo(words.code, alt)}>{words.reading.picture(alt)}</p> : null;
}

/** What is to be heard when a leaf is come to that is still ahead. */
function useCaptions({ turns }: Told, turn: number, ahead: boolean): readonly string[] | undefined {
  const { catalogue } = useDesk().library.value.book;
  const now = turns[turn];
  return ahead && now ? captionsFor(turns[turn - 1]?.tableau, now.tableau, passingOf(now.turn), catalogue) : undefined;
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
