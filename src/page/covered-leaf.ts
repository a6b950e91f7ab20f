/**
 * A leaf that lies covered over the present one, set, laid out and moved to where it will stand: to uncover it, one opacity changes, and that is a matter for the
 * compositor alone. Where it will stand is reckoned while nothing else is to be done, and anew once the page was scrolled or something in it has changed its size.
 */
export class CoveredLeaf {
  readonly #leaf: HTMLElement;
  readonly #passage: HTMLElement;
  /** Whether it is there to be shown: a style sheet may say that none is set. Not known once the page has moved under it. */
  #stands: boolean | undefined;

  /** @param passage the new passage on it, to which the page will be scrolled. */
  constructor(leaf: HTMLElement, passage: HTMLElement) {
    this.#leaf = leaf;
    this.#passage = passage;
  }

  /** The page has moved under it. */
  displace(): void {
    this.#stands = undefined;
  }

  /** Reckons where it will stand once the page has been scrolled to its passage, and how high it will be, unless it is placed already. Answers whether it is there to be shown. */
  place(): boolean {
    this.#stands ??= this.#reckon();
    return this.#stands;
  }

  /** Shows it over the present one. Answers whether it is there to be shown. */
  uncover(): boolean {
    const stands = this.place();
    if (stands) this.#leaf.style.opacity = '1';
    return stands;
  }

  /** Makes it a leaf like any other, for good. */
  release(): void {
    this.#stands = false;
    const { style } = this.#leaf;
    style.opacity = style.translate = style.minBlockSize = '';
  }

  #reckon(): boolean {
    const [leaf, passage] = [this.#leaf, this.#passage];
    if (passage.getClientRects().length === 0) return false;
    const { scrollHeight, clientHeight } = document.documentElement;
    // Where the present leaf lies, and the next will, in pixels of the page.
    const present = (leaf.parentElement?.firstElementChild ?? leaf).getBoundingClientRect();
    const [top, below] = [present.top + scrollY, scrollHeight - present.bottom - scrollY];
    // As high as the window leaves room for, so that its choices stand where they will.
    leaf.style.minBlockSize = `${clientHeight - top - below}px`;
    const box = leaf.getBoundingClientRect();
    const margin = Number.parseFloat(getComputedStyle(passage).scrollMarginBlockStart) || 0;
    const wanted = top + passage.getBoundingClientRect().top - box.top - margin;
    const lowest = top + box.height + below - clientHeight;
    leaf.style.translate = `0 ${Math.round(scrollY - Math.max(0, Math.min(wanted, lowest)))}px`;
    return true;
  }
}
