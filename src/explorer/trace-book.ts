import { type Trace, valuesAt } from './trace.ts';

/** A place in a walk: after how many of its decisions. */
export interface Found {
  readonly trace: Trace;
  readonly at: number;
}

/** What can be gone to, besides a knot. A text is a whole line as it was told. */
export type TargetKind = 'text' | 'claim' | 'ending' | 'choice' | 'asset';

/** Wanted values by variable. */
export type Wants = Readonly<Record<string, string>>;

/** Walks, and the shortest way that any of them found to everything. */
export class TraceBook {
  readonly traces: Trace[] = [];
  readonly #nearest = new Map<string, Found>();
  readonly #walks = new Map<string, number>();
  readonly #arrivals = new Map<string, Found[]>();
  readonly #expected: Map<string, number>[] = [];
  readonly #randoms: number[] = [];

  add(trace: Trace): void {
    this.traces.push(trace);
    const met = new Set<string>();
    const knots = new Set<string>();
    const meet = (kind: TargetKind, id: string, at: number) => {
      const key = `${kind} ${id}`;
      met.add(key);
      const before = this.#nearest.get(key);
      if (before === undefined || before.at > at) this.#nearest.set(key, { trace, at });
    };
    trace.turns.forEach(({ texts, claims, offered, assets, knots: here }, at) => {
      for (const text of texts) meet('text', text, at);
      for (const id of claims) meet('claim', id, at);
      for (const name of offered) meet('choice', name, at);
      for (const name of assets) meet('asset', name, at);
      for (const knot of here) {
        if (knots.has(knot)) continue;
        knots.add(knot);
        const found = this.#arrivals.get(knot) ?? [];
        this.#arrivals.set(knot, found);
        found.push({ trace, at });
      }
    });
    if (trace.ending !== undefined) meet('ending', trace.ending, trace.decisions.length);
    for (const key of met) this.#walks.set(key, (this.#walks.get(key) ?? 0) + 1);
    if (trace.random) this.#expect(trace);
  }

  /** The shortest way found to a line, a claim, an ending, an asset, or to where a choice is offered. */
  nearest(kind: TargetKind, id: string): Found | undefined {
    return this.#nearest.get(`${kind} ${id}`);
  }

  /** In how many walks something was met. */
  walksWith(kind: TargetKind, id: string): number {
    return this.#walks.get(`${kind} ${id}`) ?? 0;
  }

  /** Every line that was told in any walk. */
  get texts(): string[] {
    return [...this.#nearest.keys()].filter((key) => key.startsWith('text ')).map((key) => key.slice('text '.length));
  }

  /** Where each walk first came to a knot, the shortest way first; only those with the wanted values there. */
  arrivals(knot: string, wants: Wants = {}): Found[] {
    const wanted = Object.entries(wants);
    return (this.#arrivals.get(knot) ?? [])
      .filter(({ trace, at }) => {
        if (wanted.length === 0) return true;
        const values = valuesAt(trace, at);
        return wanted.every(([name, value]) => values.get(name) === value);
      })
      .sort((a, b) => a.at - b.at);
  }

  /** For each variable its values at a knot, and in how many walks each of them stood so. */
  valuesAt(knot: string): ReadonlyMap<string, ReadonlyMap<string, number>> {
    const found = new Map<string, Map<string, number>>();
    for (const { trace, at } of this.#arrivals.get(knot) ?? []) {
      for (const [name, value] of valuesAt(trace, at)) {
        const counts = found.get(name) ?? new Map<string, number>();
        found.set(name, counts.set(value, (counts.get(value) ?? 0) + 1));
      }
    }
    return found;
  }

  /**
   * How often a walk at random takes a choice, in the telling that takes it most: the mean of its share wherever it was offered, which settles much sooner
   * than counting who took it.
   */
  expected(choice: string): number {
    return Math.max(0, ...this.#expected.map((sums, telling) => (sums.get(choice) ?? 0) / Math.max(1, this.#randoms[telling] ?? 0)));
  }

  #expect({ telling, turns }: Trace): void {
    const sums = this.#expected[telling] ?? new Map<string, number>();
    this.#expected[telling] = sums;
    this.#randoms[telling] = (this.#randoms[telling] ?? 0) + 1;
    for (const { offered } of turns) for (const name of offered) sums.set(name, (sums.get(name) ?? 0) + 1 / offered.length);
  }
}
