import type { Assembly } from '../../archive/assembly.ts';
import { findCue } from '../../script/turn.ts';
import type { Sitting } from '../../telling/sitting.ts';
import { allHands, resultOf } from '../../telling/sitting-steps.ts';
import type { Told } from '../../telling/told.ts';

/** One assembly of a telling, with what came of it. */
export interface Held {
  readonly agenda: Assembly;
  readonly place: string;
  /** The words of the options. */
  readonly options: readonly string[];
  /** The counts; nothing where no hand was counted. */
  readonly sitting: Sitting | undefined;
  /** The option that the class came to. */
  readonly result: number | undefined;
  /** The option that the story took. */
  readonly taken: number | undefined;
}

/** Every assembly that a telling has come to, in the order of the story. */
export function heldIn(told: Told, sittings: readonly Sitting[], assemblies: readonly Assembly[]): readonly Held[] {
  return told.turns.flatMap(({ turn, decision, whereabouts }, at) => {
    const id = findCue(turn.lines, 'assembly')?.id;
    const agenda = assemblies.find((one) => one.id === id);
    if (!agenda || turn.choices.length < 2) return [];
    const begun = sittings.find((one) => one.at === at && one.assembly === id && one.options === turn.choices.length);
    const sitting = begun && [begun.shut, ...begun.rounds].some((count) => allHands(count) > 0) ? begun : undefined;
    const taken = turn.choices.findIndex((choice) => choice.knot === decision?.knot && choice.id === decision.id);
    return [{ agenda, place: whereabouts.place, options: turn.choices.map(({ text }) => text), sitting, result: sitting && resultOf(sitting), taken: taken < 0 ? undefined : taken }];
  });
}
