import * as v from 'valibot';
import { SoundSitting } from '../../telling/sitting.ts';

const Name = v.pipe(v.string(), v.maxLength(120));
const Words = v.pipe(v.string(), v.maxLength(2000));
const Index = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2000));
const Names = v.pipe(v.array(Name), v.maxLength(400));

/** What can be done from either window. `on` and `back` are the keys of a presenter's remote: they scroll first, and then go on or back. */
const CommandSchema = v.variant('do', [
  v.object({ do: v.picklist(['on', 'back', 'undo', 'open', 'close', 'next', 'previous', 'again', 'carry', 'without', 'pause', 'timer']) }),
  v.object({ do: v.literal('take'), option: Index }),
  v.object({ do: v.literal('enter'), option: Index, hands: Index }),
  v.object({ do: v.literal('choose'), number: Index }),
]);

/** What stands on the class's screen, in ids and numbers: the teacher's window has the same book. */
const ScreenSchema = v.object({
  /** A class is being told something; else the screen shows a title, or something to look at. */
  on: v.boolean(),
  ended: v.boolean(),
  whereabouts: Words,
  /** The words of the choices that stand there. */
  choices: v.pipe(v.array(Words), v.maxLength(40)),
  /** Claims that the present passage touches. */
  claims: Names,
  /** The assembly of the present decision, and the one that comes after it. */
  assembly: v.optional(Name),
  next: v.optional(Name),
  sitting: v.optional(SoundSitting),
  open: v.boolean(),
  without: v.boolean(),
  paused: v.boolean(),
  timed: v.boolean(),
  left: v.optional(Index),
});

const MessageSchema = v.variant('kind', [
  v.object({ kind: v.picklist(['hello', 'teacher-gone']) }),
  v.object({ kind: v.literal('command'), to: Name, command: CommandSchema }),
  v.object({ kind: v.literal('screen'), from: Name, screen: ScreenSchema }),
  v.object({ kind: v.literal('screen-gone'), from: Name }),
]);

export type Command = Readonly<v.InferOutput<typeof CommandSchema>>;
export type Screen = Readonly<v.InferOutput<typeof ScreenSchema>>;
/** One message between the class's window and the teacher's. `from` and `to` name a class's window, so that two of them do not mix. */
export type Message = Readonly<v.InferOutput<typeof MessageSchema>>;

/** Reads a message from outside; nothing when it is none of ours, or of another version. */
export function readMessage(value: unknown): Message | undefined {
  const read = v.safeParse(MessageSchema, value);
  return read.success ? read.output : undefined;
}
