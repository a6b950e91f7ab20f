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
  /** What stands under no knot: all that is read first. */
  readonly #root: readonly unknown[];
  readonly #knots: (readonly [string, unknown])[];
  #main: Story | undefined;
  #ready: Story | undefined;

  constructor(json: string) {
    const { root, ...about } = JSON.parse(json) as Compiled;
    const named = Object.entries(root.at(-1) ?? {});
    const isKnot = ([name, content]: readonly [string, unknown]) => Array.isArray(content) && name !== GLOBALS;
    this.#about = about;
    this.#knots = named.filter(isKnot);
    this.#root = [...root.slice(0, -1), Object.fromEntries(named.filter((one) => !isKnot(one)))];
  }

  /** Does a little more, and a knot at most: reads, and at the end lays a story ready. Answers whether there was anything to do. */
  step(): boolean {
    if (this.#read()) return true;
    if (this.#ready) return false;
    const story = this.#make();
    // Ink would look through the whole script before the first line.
    story.ValidateExternalBindings();
    this.#ready = story;
    return true;
  }

  story(): Story {
    while (this.#read());
    const story = this.#ready ?? this.#make();
    this.#ready = undefined;
    return story;
  }

  #read(): boolean {
    if (!this.#main) {
      this.#main = new Story({ ...this.#about, root: this.#root });
      return true;
    }
    const knot = this.#knots.at(-1);
    if (!knot) return false;
    const part = new Story({ ...this.#about, root: [['done', null], 'done', Object.fromEntries([knot])] });
    for (const content of part.mainContentContainer.namedContent.values()) this.#main.mainContentContainer.AddToNamedContentOnly(content);
    // Not before: what Ink cannot read, it is to say each time.
    this.#knots.pop();
    return true;
  }

  #make(): Story {
    const { mainContentContainer, listDefinitions } = this.#main as Story;
    const story = new Story(mainContentContainer, listDefinitions?.lists ?? []);
    story.ResetState();
    return story;
  }
}

const readings = new WeakMap<object, Reading>();

/** Reads a little more of a script, ahead of the story that will be told from it. Answers whether there may be more. Throws what Ink throws. */
export function readOn(script: { readonly json: string }): boolean {
  const reading = readings.get(script);
  if (reading) return reading.step();
  readings.set(script, new Reading(script.json));
  return true;
}

/** A story at its first line; what of its script is not read yet is read now. Throws what Ink throws. */
export function newStory(script: { readonly json: string }): Story {
  const reading = readings.get(script) ?? new Reading(script.json);
  readings.set(script, reading);
  return reading.story();
}
