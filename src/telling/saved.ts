import * as v from 'valibot';
import { Problem } from '../script/problem.ts';
import type { ReachedEnding, SavedTelling } from './ports.ts';
import { SoundSittings } from './sitting.ts';
import { readTelling } from './telling.ts';
import { standing, type Told } from './told.ts';

const Name = v.pipe(v.string(), v.maxLength(200));
/** The latest time that is read or written, in the year 2100: what says more was made up, and one more would not be a date. */
export const LATEST = 4_102_444_800_000;
const Time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LATEST));
const SavedSchema = v.object({
  id: v.pipe(Name, v.nonEmpty()), name: Name, begun: Time, changed: Time, telling: v.unknown(),
  act: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99))), place: v.pipe(v.string(), v.maxLength(400)), ending: v.optional(Name),
  // A damaged count costs the count, and never the telling.
  sittings: v.fallback(v.optional(SoundSittings), undefined),
});
const ReachedSchema = v.object({ ending: Name, tellingId: Name, reached: Time });

/** What the shelf keeps of a telling after a decision. */
export function toSaved(told: Told, of: Pick<SavedTelling, 'id' | 'name' | 'begun' | 'sittings'>, now: number): SavedTelling {
  const { whereabouts, record, turn } = standing(told);
  const { id, name, begun, sittings } = of;
  const ended = turn.choices.length === 0;
  return { id, name, begun, changed: now, telling: told.telling, act: whereabouts.act, place: whereabouts.place, ending: ended ? record.ending?.id : undefined, ...(sittings && { sittings }) };
}

/** Reads one saved telling. @throws {Problem} it is damaged or foreign; the sentence is meant for the player. */
export function readSaved(value: unknown): SavedTelling {
  const read = v.safeParse(SavedSchema, value);
  if (!read.success) throw new Problem('A saved telling on this device could not be read. It was set aside, and nothing else was touched.', {}, 'saved-unread');
  const { act, ending, sittings, ...rest } = read.output;
  try {
    return { ...rest, act, ending, ...(sittings && { sittings }), telling: readTelling(read.output.telling) };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const name = read.output.name.slice(0, 40);
    throw new Problem(`The saved telling “${name}” is damaged. It was set aside, and nothing else was touched.`, {}, 'saved-damaged', name);
  }
}

/** Reads one reached ending. @throws {Problem} it is damaged or foreign. */
export function readReached(value: unknown): ReachedEnding {
  const read = v.safeParse(ReachedSchema, value);
  if (!read.success) throw new Problem('An ending kept on this device could not be read. It was set aside, and nothing else was touched.', {}, 'ending-unread');
  return read.output;
}
