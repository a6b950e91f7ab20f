import { randomFrom } from '../explorer/random.ts';
import type { Narrator } from '../script/narrator.ts';
import { findCue, type Turn } from '../script/turn.ts';
import type { Walked } from './lesson-clock.ts';
import { type Asked, readBeat, type Sheet } from './lesson-sheet.ts';

/** What a lesson is held with: the game in a browser, or nothing but the script. It counts words that have not stood there before, and presses. */
export interface Screen {
  /** What the beat that ends here has shown; the next one begins at nothing. */
  count(): Promise<Walked>;
  /** Reads what stands there now. */
  read(turn: Turn): Promise<void>;
  /** Takes a choice, by its number from 0. */
  take(choice: number, turn: Turn): Promise<void>;
  /** Goes through the assembly, with hands that decide for a choice, and has it carried out. */
  vote(choice: number, turn: Turn): Promise<void>;
  /** The teacher takes the decision out of the class's hands, as after a show of hands. */
  without(): Promise<void>;
  /** Opens a note of the last page and reads it. */
  note(): Promise<void>;
}

/** One class that goes through a sheet: where the script stands, how it chooses, and how the game was opened. */
export interface Lesson {
  readonly sheet: Sheet;
  readonly narrator: Narrator;
  readonly questions: ReadonlyMap<string, string>;
  readonly chance: number;
}

/** The one way into the short telling. */
const BEGIN = 'begin-short';
const MOST_TURNS = 200;

/** Goes through a sheet as it stands, beat by beat, and gives what each beat showed. @throws {Error} the sheet and the story part: a decision does not come where the sheet has it. */
export async function walkLesson({ sheet, narrator, questions, chance }: Lesson, screen: Screen): Promise<readonly Walked[]> {
  const random = randomFrom(chance);
  const asked = sheet.beats.map((beat) => readBeat(beat, questions));
  let act = actOf(narrator.turn) ?? 0;
  const read = async () => screen.read(narrator.turn);
  const choose = async (how: (choice: number, turn: Turn) => Promise<void>) => {
    const { turn } = narrator;
    const begin = turn.choices.findIndex(({ id }) => id === BEGIN);
    const number = begin >= 0 ? begin : Math.floor(random() * turn.choices.length);
    const choice = turn.choices[number];
    if (!choice) throw new Error(`${sheet.page}, ${sheet.title}: the story is over too soon`);
    await how(number, turn);
    narrator.choose(choice);
    act = actOf(narrator.turn) ?? act;
  };
  const walked: Walked[] = [];
  // What the lesson opens on stands there while the teacher speaks.
  await read();
  for (const [at, beat] of asked.entries()) {
    const name = `${sheet.page}, ${sheet.title}, minute ${sheet.beats[at]?.from}`;
    if (beat.assembly !== undefined) {
      if (assemblyOf(narrator.turn) !== beat.assembly) throw new Error(`${name}: the story stands at "${assemblyOf(narrator.turn) ?? narrator.turn.choices[0]?.id}", and the sheet decides "${beat.assembly}"`);
      await read();
      if (sheet.opens === 'class' && !beat.counted) await screen.without();
      await choose(sheet.opens === 'class' && beat.counted ? screen.vote : screen.take);
    }
    if (beat.upTo !== undefined) {
      for (let turns = 0; !isReached(beat, asked[at + 1], act, narrator.turn); turns++) {
        if (turns > MOST_TURNS) throw new Error(`${name}: the reading does not end`);
        await read();
        if (narrator.turn.choices.length === 0) break;
        await choose(screen.take);
      }
      if (assemblyOf(narrator.turn) !== undefined && assemblyOf(narrator.turn) === asked[at + 1]?.assembly) await read();
    }
    if (beat.note) await screen.note();
    walked.push(await screen.count());
  }
  return walked;
}

/** The reading stops where the next beat decides, or where an act opens that is not this beat's. */
function isReached({ upTo }: Asked, next: Asked | undefined, act: number, turn: Turn): boolean {
  if (act > (upTo ?? 0)) return true;
  const assembly = assemblyOf(turn);
  return assembly !== undefined && assembly === next?.assembly;
}

function assemblyOf({ lines }: Turn): string | undefined {
  return findCue(lines, 'assembly')?.id;
}

function actOf({ lines }: Turn): number | undefined {
  return findCue(lines, 'act')?.number;
}
