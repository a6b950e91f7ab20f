import { type Signal, signal } from '@preact/signals';
import { toCode } from '../archive/code.ts';
import { type CodeRead, readCodes } from '../archive/read-codes.ts';
import { Problem } from '../script/problem.ts';
import type { Script } from '../script/narrator.ts';
import { followLink, readLink } from '../telling/link.ts';
import type { Book } from '../archive/book.ts';
import { perDesk } from './per-desk.ts';
import { codeBookOf } from './parts/code-book.ts';
import { outcomeOf } from './parts/outcome.ts';

const LINK = /(?:https?:\/\/[^\s,;|"'<>#]*)?#t=([A-Za-z0-9_-]+)(?:\.\d+)?(?:&set=[\w.-]*)?/g;

/** The codes of a class, in the memory of this page and nowhere else. */
export class ClassBoard {
  readonly codes: Signal<readonly CodeRead[]> = signal([]);
  /** Codes have come since the table was last saved. */
  readonly unsaved: Signal<boolean> = signal(false);
  readonly #of: () => { readonly script: Script; readonly book: Book };

  constructor(of: () => { readonly script: Script; readonly book: Book }) {
    this.#of = of;
  }

  /** Takes up every code in a text, and every link as the code of its life. Answers what was read and which words were none. */
  add(text: string): { readonly added: number; readonly unread: readonly string[] } {
    const { book } = this.#of();
    const codes = codeBookOf(book);
    if (!codes) return { added: 0, unread: [] };
    // A link stands for the code that its life would have.
    const plain = text.replaceAll(LINK, (whole: string, link: string) => this.#codeOfLink(link) ?? whole);
    const read = readCodes(plain, codes);
    if (read.codes.length > 0) {
      this.codes.value = [...this.codes.value, ...read.codes];
      this.unsaved.value = true;
    }
    return { added: read.codes.length, unread: read.unread };
  }

  remove(at: number): void {
    this.codes.value = this.codes.value.filter((_, n) => n !== at);
  }

  wipe(): void {
    this.codes.value = [];
    this.unsaved.value = false;
  }

  #codeOfLink(link: string): string | undefined {
    const { script, book } = this.#of();
    const codes = codeBookOf(book);
    try {
      const { told, whole } = followLink(script, readLink(link));
      return whole && codes ? ` ${toCode(outcomeOf(told), codes)} ` : undefined;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return undefined;
    }
  }
}

/** The board of a desk. */
export const boardOf = perDesk((desk) => new ClassBoard(() => ({ script: desk.script, book: desk.library.value.book })));
