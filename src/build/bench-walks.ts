import { randomFrom } from '../explorer/random.ts';
import { type Trace, traceWalk } from '../explorer/trace.ts';
import { type Found, TraceBook, type Wants } from '../explorer/trace-book.ts';
import { after, anyOf, like, type Pick, rarestOf } from '../explorer/trace-picks.ts';
import { WordCounter } from '../explorer/word-counter.ts';
import { Narrator, type Script } from '../script/narrator.ts';
import type { Decision } from '../script/turn.ts';

/** What is walked: a script, the first choices of its tellings, and the variables to watch. */
export interface Ground {
  readonly script: Script;
  readonly openings: readonly (readonly string[])[];
  readonly variables: readonly string[];
}

/** The longest stretch of walking, in milliseconds, before the server looks up: a page that asks for something waits no longer than that. */
const SLICE = 12;

/** Walks a script bit by bit, while the development server goes on serving. */
export class BenchWalks {
  readonly book = new TraceBook();
  /** How many walks were made and are to be made, of those that begin with every change of the story. */
  done = 0;
  of: number;
  readonly #ground: Ground;
  readonly #counter = new WordCounter();
  readonly #taken = new Map<string, number>();
  readonly #chance = randomFrom(1935);
  #closed = false;
  /** Whether more walks were asked for: then all go at random. */
  #sure = false;
  #next = 0;

  constructor(ground: Ground, count: number) {
    this.#ground = ground;
    this.of = count;
  }

  /** Makes the first walks: two of three at random, the others towards what was taken least; every second of a shorter telling, where there is one. */
  async walkAll(): Promise<void> {
    const narrator = new Narrator(this.#ground.script, 'bench');
    while (this.done < this.of && !this.#closed) {
      const random = this.#sure || this.done % 3 !== 2;
      const pick = random ? anyOf(this.#chance) : rarestOf(this.#chance, this.#taken);
      await this.#walk(narrator, this.done % Math.max(1, this.#ground.openings.length), random, pick);
      this.done++;
    }
  }

  /** Makes more walks at random: what is rare needs many. While others go on, they are added to those. */
  async walkMore(count: number): Promise<void> {
    const idle = this.done === this.of;
    this.of += count;
    this.#sure = true;
    if (idle) await this.walkAll();
  }

  /** Walks from a place, at random. The walks count for nothing but the answer. */
  async walkFrom({ trace, at }: Found, count: number, heard: (done: number) => void): Promise<Trace[]> {
    const narrator = new Narrator(this.#ground.script, trace.seed);
    const traces: Trace[] = [];
    for (let i = 0; i < count && !this.#closed; i++) {
      const way = trace.decisions.slice(0, at);
      traces.push(await this.#trace(narrator, trace.seed, trace.telling, false, after(way, anyOf(this.#chance))));
      heard(i + 1);
    }
    return traces;
  }

  /** Seeks a way to a knot with wanted values: walks like those that came nearest, each changed at one decision. */
  async seek(knot: string, wants: Wants, count: number, heard: (done: number) => void): Promise<Found | undefined> {
    const narrator = new Narrator(this.#ground.script, 'seek');
    for (let i = 0; i < count && !this.#closed; i++) {
      const [found] = this.book.arrivals(knot, wants);
      if (found) return found;
      const near = this.#nearest(knot, wants);
      const pick = near ? like(near.trace.decisions, Math.floor(this.#chance() * near.at), 0.8, this.#chance) : rarestOf(this.#chance, this.#taken);
      await this.#walk(narrator, near?.trace.telling ?? 0, false, pick);
      heard(i + 1);
    }
    return this.book.arrivals(knot, wants)[0];
  }

  close(): void {
    this.#closed = true;
  }

  /** One of the walks that had most of the wanted values at a knot. */
  #nearest(knot: string, wants: Wants): Found | undefined {
    const scored = this.book.arrivals(knot).map((found) => {
      const fits = Object.entries(wants).filter(([name, value]) => this.book.arrivals(knot, { [name]: value }).includes(found)).length;
      return { found, fits };
    });
    const best = scored.filter(({ fits }) => fits === Math.max(...scored.map((one) => one.fits)));
    return best[Math.floor(this.#chance() * best.length)]?.found;
  }

  async #walk(narrator: Narrator, telling: number, random: boolean, pick: Pick): Promise<void> {
    this.book.add(await this.#trace(narrator, `b${++this.#next}`, telling, random, this.#opened(telling, pick)));
  }

  #opened(telling: number, pick: Pick): Pick {
    const opening = this.#ground.openings[telling] ?? [];
    return (choices, at) => choices.find(({ id }) => id === opening[at]) ?? pick(choices, at);
  }

  async #trace(narrator: Narrator, seed: string, telling: number, random: boolean, pick: Pick): Promise<Trace> {
    const steps = traceWalk({ narrator, seed, telling, random, variables: this.#ground.variables, counter: this.#counter, pick });
    for (let began = performance.now(); ; ) {
      const step = steps.next();
      if (step.done) return step.value;
      if (performance.now() - began < SLICE) continue;
      await new Promise((resolve) => setImmediate(resolve));
      began = performance.now();
    }
  }
}

/** The decisions that lead to a place. */
export function wayTo({ trace, at }: Found): readonly Decision[] {
  return trace.decisions.slice(0, at);
}
