import { type Signal, signal } from '@preact/signals';
import { plainCode, readCode } from '../archive/code.ts';
import { Problem } from '../script/problem.ts';
import { NO_ACCOMMODATIONS, toSet } from '../telling/accommodations.ts';
import { followLink, readLink } from '../telling/link.ts';
import { type Asked, readAddress } from './address.ts';
import type { Desk } from './desk.ts';
import { type Guidance, guidanceOf } from './guidance.ts';
import { perDesk } from './per-desk.ts';
import { codeBookOf } from './parts/code-book.ts';
import { wishesFor } from './parts/outcome.ts';
import { sentenceOf } from './sentence.ts';
import { laterWords } from './later-words.ts';
import { words } from './words.ts';

/** What a door leads into. */
export type Room = Pick<Desk, 'script' | 'library' | 'surface' | 'preferences' | 'tellFrom'>;

/** The ways in from outside: an address, or a code that somebody wrote down. The reader's own tellings stay as they are. */
export class Doors {
  /** A life for a code is being looked for. */
  readonly looking: Signal<boolean> = signal(false);
  readonly #room: Room;
  readonly #guidance: Guidance;

  constructor(room: Room, guidance: Guidance) {
    this.#room = room;
    this.#guidance = guidance;
  }

  /** Opens what an address asks for; says one sentence where it cannot, or not wholly. */
  openAddress({ link, at, set }: Asked): void {
    const { preferences, surface } = this.#room;
    const asks = toSet(set) !== toSet(NO_ACCOMMODATIONS);
    if (asks) preferences.visit(set);
    try {
      this.#openLink(link, at);
      if (asks && surface.notice.value === undefined) surface.notice.value = laterWords().assign.asked;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      surface.notice.value = sentenceOf(error);
    }
  }

  /** Opens an address or a short code, as it was pasted or typed. @throws {Problem} it is neither, or damaged; the sentence is meant for whoever typed it. */
  async openText(text: string): Promise<void> {
    const asked = readAddress(text.includes('#') ? text.trim().slice(text.trim().indexOf('#')) : '');
    if (asked) this.#openLink(asked.link, asked.at);
    else await this.#openCode(text);
  }

  /** Tells a life that decided as a code says, and opens it where it stands. */
  async #openCode(text: string): Promise<void> {
    const { library, surface } = this.#room;
    const { book } = library.value;
    const codes = codeBookOf(book);
    if (!codes) throw new Problem(laterWords().codes.none);
    const outcome = readCode(text, codes);
    this.looking.value = true;
    try {
      // Codes come from classes, and a class tells the shortest.
      const openings = book.tellings.length > 0 ? book.tellings.map(({ opening }) => opening).reverse() : [[]];
      const found = await this.#guidance.find(openings.map((opening) => wishesFor(outcome, codes, opening)), plainCode(text));
      if (!found) return;
      this.#room.tellFrom(found.told, found.told.telling.decisions.length);
      surface.notice.value = laterWords().codes.opened(found.unmet.length);
    } finally {
      this.looking.value = false;
    }
  }

  #openLink(text: string, at: number | undefined): void {
    const { script, surface } = this.#room;
    const { told, whole } = followLink(script, readLink(text));
    const decisions = Math.min(at ?? Number.POSITIVE_INFINITY, told.telling.decisions.length);
    if (!whole && told.telling.decisions.length === 0) throw new Problem(words.problems.deadLink);
    this.#room.tellFrom(told, decisions);
    if (!whole) surface.notice.value = words.problems.unfitLink(decisions);
  }
}

/** The doors of a desk. */
export const doorsOf = perDesk((desk) => new Doors(desk, guidanceOf(desk)));
