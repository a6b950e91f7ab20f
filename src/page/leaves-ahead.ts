import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { Problem } from '../script/problem.ts';
import type { Decision } from '../script/turn.ts';
import type { Told } from '../telling/told.ts';
import { afterPaint } from './after-paint.ts';
import { whenIdle } from './when-idle.ts';

/**
 * The leaves that the present choices lead to, told and set while the present one is read. A leaf that is chosen has only to be uncovered, so its words are
 * painted with the next frame, however slow the device; everything else that follows from a decision is done right after that.
 */
export class LeavesAhead {
  readonly #told: Signal<readonly Told[]> = signal([]);
  readonly #leaves = new Map<Told, HTMLElement>();
  #finish: (() => void) | undefined;
  #round = 0;

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

  /** A leaf stands set and covered. Answers how it is taken away. */
  stand(told: Told, leaf: HTMLElement): () => void {
    this.#leaves.set(told, leaf);
    makeRoom(leaf);
    return () => { if (this.#leaves.get(told) === leaf) this.#leaves.delete(told); };
  }

  /** Uncovers the leaf that a decision leads to, and does the rest once it is painted; where no such leaf is set, the rest is done at once. */
  turnTo({ knot, id }: Decision, rest: () => void): void {
    const leaf = [...this.#leaves].find(([{ telling }]) => { const last = telling.decisions.at(-1); return last?.knot === knot && last.id === id; })?.[1];
    // A style sheet may say that none is set.
    if (!leaf || document.hidden || leaf.getClientRects().length === 0) {
      rest();
      return;
    }
    uncover(leaf);
    this.#finish = () => {
      this.#finish = undefined;
      // Nothing is painted before the views have followed.
      cover(leaf);
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

/** Where a leaf will lie, in pixels of the page: that of the present one. */
function placeOf(leaf: HTMLElement): { readonly top: number; readonly below: number } {
  const { top = 0, bottom = 0 } = leaf.parentElement?.firstElementChild?.getBoundingClientRect() ?? {};
  return { top: top + scrollY, below: document.documentElement.scrollHeight - bottom - scrollY };
}

/** Makes a leaf as high as the window leaves room for, so that its choices stand where they will. */
function makeRoom(leaf: HTMLElement): void {
  const { top, below } = placeOf(leaf);
  leaf.style.minBlockSize = `${document.documentElement.clientHeight - top - below}px`;
}

/** Shows a leaf over the present one, where it will stand once the page has been scrolled to it: nothing is laid out anew. */
function uncover(leaf: HTMLElement): void {
  const passage = leaf.querySelector('.turn.new');
  if (!passage) return;
  makeRoom(leaf);
  const { top, below } = placeOf(leaf);
  const box = leaf.getBoundingClientRect();
  const margin = Number.parseFloat(getComputedStyle(passage).scrollMarginBlockStart) || 0;
  const wanted = top + passage.getBoundingClientRect().top - box.top - margin;
  const lowest = top + box.height + below - document.documentElement.clientHeight;
  leaf.style.translate = `0 ${Math.round(scrollY - Math.max(0, Math.min(wanted, lowest)))}px`;
  leaf.classList.add('shown');
}

function cover(leaf: HTMLElement): void {
  leaf.classList.remove('shown');
  leaf.style.translate = '';
  leaf.style.minBlockSize = '';
}
