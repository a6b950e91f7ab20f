import type { Story } from 'inkjs';
import { deriveChoiceId } from './choice-id.ts';
import { type Cue, toCue } from './cue.ts';
import { inkSeed } from './hash.ts';
import { parseTag, type Tag } from './parse-tag.ts';
import { Problem } from './problem.ts';
import { newStory } from './read-script.ts';
import type { Choice, Decision, Line, Turn } from './turn.ts';

/** A compiled script. `json` is kept as text, which a browser reads faster than an object in a program. */
export interface Script {
  readonly json: string;
  /** Names this compilation; saves carry it. */
  readonly hash: string;
}

const MOST_LINES_IN_A_TURN = 2000;

/**
 * Reads a script aloud, turn by turn. The only code that knows Ink's runtime, beside what brings it its story; past it there are lines, cues and choices.
 * Chance is Ink's own, from the seed: the same seed and decisions give the same words.
 */
export class Narrator {
  readonly #story: Story;
  readonly #globalTags: readonly string[];
  #fresh = true;
  readonly #report: (problem: Problem) => void;
  /** Tags already parsed, by their text: a telling meets the same ones again whenever it is told again. */
  readonly #tags = new Map<string, Tag>();
  #knot = '';
  readonly #passed = new Set<string>();
  #turn: Turn;

  /**
   * @param report hears of each tag that cannot be read; the tag is then left out. The build and the walk stop on these, a player's page goes on.
   * @throws {Problem} the script is no Ink that this runtime can read.
   */
  constructor(script: Script, seed: string, report: (problem: Problem) => void = () => {}) {
    this.#story = load(script);
    this.#report = report;
    this.#globalTags = this.#story.globalTags ?? [];
    this.#turn = this.#begin(seed);
  }

  /** Starts again from the first line. Much cheaper than another narrator: the script is not read anew. */
  restart(seed: string): Turn {
    this.#story.ResetState();
    this.#turn = this.#begin(seed);
    return this.#turn;
  }

  /** The turn that waits for a choice, or the last one. */
  get turn(): Turn {
    return this.#turn;
  }

  /** The knots that a line has come from since the start, for the workshop's reports. */
  get passed(): ReadonlySet<string> {
    return this.#passed;
  }

  /** An Ink variable as text, for the workshop's reports only: the game itself learns everything from tags. */
  variable(name: string): string {
    return String(this.#story.variablesState.$(name));
  }

  /** @throws {Problem} the decision is not offered here. */
  choose(decision: Decision): Turn {
    this.#turn = this.#follow(decision);
    return this.#turn;
  }

  /** The turn that a decision would lead to; the narrator stays where it stands. @throws {Problem} the decision is not offered here. */
  lookAhead(decision: Decision): Turn {
    const here = this.#story.state.ToJson();
    const [knot, passed] = [this.#knot, [...this.#passed]];
    try {
      return this.#follow(decision);
    } finally {
      this.#story.state.LoadJson(here);
      this.#knot = knot;
      this.#passed.clear();
      for (const one of passed) this.#passed.add(one);
    }
  }

  #follow(decision: Decision): Turn {
    const index = this.#turn.choices.findIndex(({ knot, id }) => knot === decision.knot && id === decision.id);
    if (index < 0) throw new Problem(`"${decision.id}" is not offered here`, { knot: decision.knot });
    this.#story.ChooseChoiceIndex(index);
    return this.#readTurn();
  }

  #begin(seed: string): Turn {
    this.#story.state.storySeed = inkSeed(seed);
    this.#fresh = true;
    this.#knot = '';
    this.#passed.clear();
    return this.#readTurn();
  }

  #readTurn(): Turn {
    const lines: Line[] = [];
    while (this.#story.canContinue) {
      const line = this.#readLine();
      if (line.text !== '' || line.cues.length > 0) lines.push(line);
      if (lines.length > MOST_LINES_IN_A_TURN) throw new Problem('the story runs on without a choice: is there a divert that leads back to itself?', { knot: this.#knot });
    }
    const taken = new Set<string>();
    const choices = this.#story.currentChoices.map((choice): Choice => {
      const knot = knotOf(choice.sourcePath) || this.#knot;
      // After LoadJson Ink gives null here instead of an empty list.
      const tag = this.#parseTags(choice.tags ?? [], knot).find(({ kind }) => kind === 'id');
      const id = tag?.value ?? deriveChoiceId(choice.text, taken);
      taken.add(id);
      return { knot, id, text: choice.text.trim() };
    });
    return { knot: choices[0]?.knot ?? this.#knot, lines, choices };
  }

  #readLine(): Line {
    this.#knot = knotOf(this.#story.state.currentPathString) || this.#knot;
    if (this.#knot !== '') this.#passed.add(this.#knot);
    const text = (this.#story.Continue() ?? '').trim();
    return { text, cues: this.#parseTags(this.#lineTags(), this.#knot).map(toCue).filter((cue): cue is Cue => cue !== undefined) };
  }

  #parseTags(texts: readonly string[], knot: string): Tag[] {
    return texts.flatMap((text) => {
      const known = this.#tags.get(text);
      if (known) return [known];
      try {
        const tag = parseTag(text, { knot });
        this.#tags.set(text, tag);
        return [tag];
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        this.#report(error);
        return [];
      }
    });
  }

  /** Ink repeats the script's own tags on the first line. */
  #lineTags(): readonly string[] {
    const tags = this.#story.currentTags ?? [];
    const skip = this.#fresh && this.#globalTags.every((tag, i) => tags[i] === tag) ? this.#globalTags.length : 0;
    this.#fresh = false;
    return tags.slice(skip);
  }
}

function load(script: Script): Story {
  let story: Story;
  try {
    story = newStory(script);
  } catch (error) {
    throw new Problem(`the script cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  story.onError = (message) => {
    throw new Problem(`Ink says: ${message}`);
  };
  return story;
}

/** The knot in one of Ink's paths: `boards.leak.0.c-1` gives `boards`; content outside every knot gives nothing. */
function knotOf(path: string | null | undefined): string {
  const first = path?.split('.')[0] ?? '';
  return /^\d*$/.test(first) || first === 'global decl' ? '' : first;
}
