import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { Problem } from '../script/problem.ts';
import type { Decision } from '../script/turn.ts';
import type { Told } from '../telling/told.ts';
import { afterPaint } from './after-paint.ts';
import { CoveredLeaf } from './covered-leaf.ts';
import { whenIdle } from './when-idle.ts';

/** How long a page that was scrolled has stood still before its leaves are placed anew, in milliseconds. */
const STILL = 150;

/**
 * The leaves that the present choices lead to, told and set while the present one is read. A leaf that is chosen has only to be uncovered, so its words are
 * painted with the next frame, however slow the device; everything else that follows from a decision is done right after that.
 */
export class LeavesAhead {
  readonly #told: Signal<readonly Told[]> = signal([]);
  readonly #leaves = new Map<Told, CoveredLeaf>();
  #finish: (() => void) | undefined;
  #round = 0;
  #still: ReturnType<typeof setTimeout> | undefined;

  /** What has been told ahead, for the views to set. */
  get told(): ReadonlySignal<readonly Told[]> {
    return this.#told;
  }

  /** Tells what each of these decisions leads to, one after another and whenever nothing else is to be done. What was ahead before is put away. */
  prepare(decisions: readonly Decision[], tell: (decision: Decision) => Told): void {
    const round = ++this.#round;
    if (this.#told.peek().length > 0) this.#told.value = [];
    const next = ([decision, ...rest]: readonly Decision[]) => whenIdle(() => {
      if (!decision || round !== this.#round) return;
      try {
        this.#told.value = [...this.#told.peek(), tell(decision)];
      } catch (error) {
        // It is told of when it is chosen.
        if (!(error instanceof Problem)) throw error;
      }
      next(rest);
    });
    afterPaint(() => next(decisions));
  }

  /** A leaf stands set and covered, with its new passage. Answers what is to be done before it is a leaf like any other, or none. */
  stand(told: Told, element: HTMLElement, passage: HTMLElement): () => void {
    const leaf = new CoveredLeaf(element, passage);
    this.#leaves.set(told, leaf);
    // It tells of what it observes at once, and again whenever letters or words change.
    const sizes = new ResizeObserver(() => {
      leaf.displace();
      whenIdle(() => leaf.place());
    });
    sizes.observe(element);
    sizes.observe(document.body);
    return () => {
      sizes.disconnect();
      leaf.release();
      if (this.#leaves.get(told) === leaf) this.#leaves.delete(told);
    };
  }

  /** The page was scrolled or its window changed: the leaves are placed anew once it is still. */
  displace(): void {
    const leaves = [...this.#leaves.values()];
    for (const leaf of leaves) leaf.displace();
    clearTimeout(this.#still);
    this.#still = setTimeout(() => whenIdle(() => { for (const leaf of leaves) leaf.place(); }), STILL);
  }

  /** Uncovers the leaf that a decision leads to, and does the rest once it is painted; where no such leaf is set, the rest is done at once. */
  turnTo({ knot, id }: Decision, rest: () => void): void {
    const leaf = [...this.#leaves].find(([{ telling }]) => { const last = telling.decisions.at(-1); return last?.knot === knot && last.id === id; })?.[1];
    if (document.hidden || !leaf?.uncover()) {
      rest();
      return;
    }
    this.#finish = () => {
      this.#finish = undefined;
      // Nothing is painted before the views have followed; where they do not, it is covered again.
      leaf.release();
      rest();
    };
    afterPaint(() => this.finish());
  }

  /** Does at once what is still to be done after a leaf was uncovered. Answers whether there was anything. */
  finish(): boolean {
    const finish = this.#finish;
    finish?.();
    return finish !== undefined;
  }
}
