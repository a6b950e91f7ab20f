import { findCue } from '../../script/turn.ts';
import { endingOf, frontPageOf } from '../../telling/front-page.ts';
import type { Told } from '../../telling/told.ts';

/** A crossroads of a life: where, and what was done there. */
export interface LifeStep {
  /** Before which decision, from 0. */
  readonly at: number;
  readonly place: string;
  readonly text: string;
}

/** One act of a life in short: what the paper cried at its end, and the crossroads on the way. */
export interface LifeAct {
  readonly act: number | undefined;
  readonly title: string;
  readonly headline: string;
  readonly steps: readonly LifeStep[];
}

/** A life in short, act by act. Acts in which nothing was decided and nothing printed are left out. */
export function lifeInShort({ turns }: Told): LifeAct[] {
  const acts: { act: number | undefined; title: string; headline: string; steps: LifeStep[] }[] = [];
  turns.forEach(({ turn, decision, whereabouts: { act, actTitle, place } }, at) => {
    const last = acts.at(-1);
    const row = last && last.act === act ? last : { act, title: actTitle, headline: '', steps: [] };
    if (row !== last) acts.push(row);
    row.headline ||= frontPageOf(turn)?.parts.find(({ part }) => part === 'headline')?.text ?? '';
    const taken = turn.choices.find(({ knot, id }) => knot === decision?.knot && id === decision.id);
    if (taken && findCue(turn.lines, 'crossroads')) row.steps.push({ at, place, text: taken.text });
  });
  return acts.filter(({ headline, steps }) => headline !== '' || steps.length > 0);
}

/** What a life decided after one of its crossroads and before the next. */
export function stepsAfter({ turns }: Told, at: number): LifeStep[] {
  const steps: LifeStep[] = [];
  for (const [from, { turn, decision, whereabouts }] of turns.entries()) {
    if (from <= at) continue;
    if (findCue(turn.lines, 'crossroads')) break;
    const taken = turn.choices.find(({ knot, id }) => knot === decision?.knot && id === decision.id);
    if (taken) steps.push({ at: from, place: whereabouts.place, text: taken.text });
  }
  return steps;
}

/** Who remembers, as the last page of a life says it; nothing where it has none. */
export function remembersIn({ turns }: Told): readonly string[] {
  const last = turns.at(-1);
  const parts = last ? (endingOf(last.turn)?.parts ?? []) : [];
  return parts.filter(({ part }) => part === 'remembers').map(({ text }) => text);
}
