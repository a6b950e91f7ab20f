import * as v from 'valibot';
import { Problem } from '../script/problem.ts';
import type { ReachedEnding, SavedTelling } from './ports.ts';
import { SoundSittings } from './sitting.ts';
import { readTelling } from './telling.ts';

const Name = v.pipe(v.string(), v.maxLength(200));
const Time = v.pipe(v.number(), v.integer(), v.minValue(0));
const SavedSchema = v.object({
  id: v.pipe(Name, v.nonEmpty()), name: Name, begun: Time, changed: Time, telling: v.unknown(),
  act: v.optional(v.number()), place: v.pipe(v.string(), v.maxLength(400)), ending: v.optional(Name),
  // A damaged count costs the count, and never the telling.
  sittings: v.fallback(v.optional(SoundSittings), undefined),
});
const ReachedSchema = v.object({ ending: Name, tellingId: Name, reached: Time });

/** Reads one saved telling. @throws {Problem} it is damaged or foreign; the sentence is meant for the player. */
export function readSaved(value: unknown): SavedTelling {
  const read = v.safeParse(SavedSchema, value);
  if (!read.success) throw new Problem('A saved telling on this device could not be read. It was set aside, and nothing else was touched.');
  const { act, ending, sittings, ...rest } = read.output;
  try {
    return { ...rest, act, ending, ...(sittings && { sittings }), telling: readTelling(read.output.telling) };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw new Problem(`The saved telling “${read.output.name.slice(0, 40)}” is damaged. It was set aside, and nothing else was touched.`);
  }
}

/** Reads one reached ending. @throws {Problem} it is damaged or foreign. */
export function readReached(value: unknown): ReachedEnding {
  const read = v.safeParse(ReachedSchema, value);
  if (!read.success) throw new Problem('An ending kept on this device could not be read. It was set aside, and nothing else was touched.');
  return read.output;
}
