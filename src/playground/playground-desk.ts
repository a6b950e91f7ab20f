import { type Signal, signal } from '@preact/signals';
import type { Book } from '../archive/book.ts';
import type { PassingCue } from '../script/cue.ts';
import { papersOf } from './papers.ts';
import { fragmentOf, type PlayState, readState } from './play-state.ts';

/** The playground's one place of state. It stands in the address, and the frame is told the same address. */
export class PlaygroundDesk {
  readonly book: Book;
  readonly state: Signal<PlayState>;
  /** The window of the page that is shown. */
  frame: Window | null = null;

  constructor(book: Book) {
    this.book = book;
    const asked = readState(location.hash);
    const bare = location.hash.length < 2;
    this.state = signal(bare ? { ...asked, backdrop: Object.keys(book.catalogue.backdrops)[0] ?? '', text: papersOf(book)[0]?.text ?? '' } : asked);
    addEventListener('hashchange', () => {
      if (fragmentOf(this.state.value) !== location.hash) this.state.value = readState(location.hash);
      this.#tell();
    });
  }

  /** Where the frame begins; later it is told by its own fragment alone, so that its stage stays. */
  get address(): string {
    return `/playground-frame.html${fragmentOf(this.state.value)}`;
  }

  change(change: Partial<PlayState>): void {
    this.state.value = { ...this.state.value, ...change };
    history.replaceState(null, '', fragmentOf(this.state.value));
    this.#tell();
  }

  /** Lets something happen once. */
  play(cue: PassingCue): void {
    this.frame?.postMessage({ play: cue }, location.origin);
  }

  /** Adds a tag to the last line of the text that is no choice. */
  addTag(tag: string): void {
    const rows = this.state.value.text.split('\n');
    const last = rows.findLastIndex((row) => row.trim() !== '' && !row.trim().startsWith('*'));
    this.change({ text: last < 0 ? `# ${tag}` : rows.map((row, at) => (at === last ? `${row} # ${tag}` : row)).join('\n') });
  }

  #tell(): void {
    this.frame?.location.replace(this.address);
  }
}
