import { Story } from 'inkjs';

/** What Ink's compiler writes. Objects may be handed to Ink here: the compiler leaves no float without a fraction, which is what would be lost that way. */
interface Compiled {
  readonly root: readonly unknown[];
  readonly [about: string]: unknown;
}

/** Ink's name for what sets the variables. */
const GLOBALS = 'global decl';

/**
 * A script as Ink reads it, a knot at a time: in one go that takes a tenth of a second, in which a page answers nobody. What has been read serves any number of
 * stories, because nothing in it changes while one is told.
 */
class Reading {
  readonly #about: Omit<Compiled, 'root'>;
  readonly #main: Story;
  readonly #knots: (readonly [string, unknown])[];

  constructor(json: string) {
    const { root, ...about } = JSON.parse(json) as Compiled;
    const named = Object.entries(root.at(-1) ?? {});
    const isKnot = ([name, content]: readonly [string, unknown]) => Array.isArray(content) && name !== GLOBALS;
    this.#about = about;
    this.#knots = named.filter(isKnot);
    this.#main = new Story({ ...about, root: [...root.slice(0, -1), Object.fromEntries(named.filter((one) => !isKnot(one)))] });
  }

  /** Reads one knot more, and answers whether there was one. */
  step(): boolean {
    const knot = this.#knots.pop();
    if (!knot) return false;
    const part = new Story({ ...this.#about, root: [['done', null], 'done', Object.fromEntries([knot])] });
    for (const content of part.mainContentContainer.namedContent.values()) this.#main.mainContentContainer.AddToNamedContentOnly(content);
    return true;
  }

  story(): Story {
    while (this.step());
    const story = new Story(this.#main.mainContentContainer, this.#main.listDefinitions?.lists ?? []);
    story.ResetState();
    return story;
  }
}

const readings = new WeakMap<object, Reading>();

function readingOf(script: { readonly json: string }): Reading {
  const reading = readings.get(script) ?? new Reading(script.json);
  readings.set(script, reading);
  return reading;
}

/** Reads a little more of a script, ahead of the story that will be told from it. Answers whether there is more. Throws what Ink throws. */
export function readOn(script: { readonly json: string }): boolean {
  return readingOf(script).step();
}

/** A story at its first line; what of its script is not read yet is read now. Throws what Ink throws. */
export function newStory(script: { readonly json: string }): Story {
  return readingOf(script).story();
}
