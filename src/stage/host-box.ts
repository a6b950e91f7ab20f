/** Most device pixels to a CSS pixel that the stage draws. */
const SHARPEST = 2;

/** How large the stage's place on the page is, and how large the text beside it. */
export class HostBox {
  readonly #host: HTMLElement;
  /** As high as the root's text: tells when the reader makes it larger and the picture keeps its size. */
  readonly #em = document.createElement('i');

  constructor(host: HTMLElement) {
    this.#host = host;
    Object.assign(this.#em.style, { position: 'absolute', blockSize: '1rem', inlineSize: '0', visibility: 'hidden' });
    host.append(this.#em);
  }

  /** Off the page for a while (a front page, the title) it has no size. */
  get isOff(): boolean {
    return this.#host.clientWidth === 0 || this.#host.clientHeight === 0;
  }

  /** CSS pixels. */
  get height(): number {
    return this.#host.clientHeight;
  }

  /** CSS pixels of a root em. */
  get rem(): number {
    return this.#em.clientHeight;
  }

  /** Its size in device pixels, and how many of them make a CSS pixel. */
  measure(): { readonly width: number; readonly height: number; readonly dpr: number } {
    const dpr = Math.min(SHARPEST, window.devicePixelRatio || 1);
    const { clientWidth, clientHeight } = this.#host;
    return { width: Math.max(1, Math.round(clientWidth * dpr)), height: Math.max(1, Math.round(clientHeight * dpr)), dpr };
  }

  /** Reports both sizes to the observer when they change. */
  watch(observer: ResizeObserver): void {
    observer.observe(this.#host);
    observer.observe(this.#em);
  }

  destroy(): void {
    this.#em.remove();
  }
}
