import { type Signal, signal } from '@preact/signals';
import type { Heard, OwnVoice } from '../telling/ports.ts';
import { wordAt } from '../telling/utterances.ts';
import { after, type AloudHouse, type Place, planFor, type Planned } from './aloud-plan.ts';
import { VoiceList } from './voice-list.ts';

/**
 * What the reading is at. `looking`: for voices, which come late. `mute`: there are none. `waiting`: for the gesture without which a browser lets nothing
 * sound. `over`: everything on the page has been said.
 */
export type Doing = 'off' | 'looking' | 'mute' | 'waiting' | 'reading' | 'paused' | 'over';

/**
 * Reads the page aloud, sentence by sentence. Before each the page is asked anew what stands on it, so that a passage that was opened or skipped meanwhile is
 * read or is not. A sentence that was broken off, by whatever, is said again from its start.
 */
export class Aloud {
  readonly doing: Signal<Doing> = signal('off');
  readonly #house: AloudHouse;
  readonly #list: VoiceList;
  /** What lies over the page. */
  readonly #holds = new Set<string>();
  #on = false;
  #turn: object | string | undefined;
  #shown = false;
  #paused = false;
  #refused = false;
  #told = false;
  /** The reader has pressed for it here, so that it is turned off again where nothing can be heard. */
  #asked = false;
  #said: Place | undefined;
  #now: Place | undefined;
  #over = false;

  constructor(house: AloudHouse) {
    this.#house = house;
    this.#list = new VoiceList(house.speaker, () => this.#settle());
  }

  /** The device's own voices; nothing for as long as nobody has asked, or they may still come. */
  get voices(): Signal<readonly OwnVoice[] | undefined> {
    return this.#list.voices;
  }

  /** Reads, or no longer, as it is set. */
  obey(on: boolean): void {
    if (on === this.#on) return;
    this.#on = on;
    this.#paused = false;
    if (on) this.look();
    this.#settle();
  }

  /** Turns the reading on or off; where there is nothing to read with, it says so and stays off. */
  toggle(): void {
    this.#told = false;
    this.#asked = !this.#on;
    if (this.voices.peek()?.length === 0) this.#tellNone();
    else this.#house.set(!this.#on);
  }

  /** Asks the device for its voices. */
  look(): void {
    this.#list.look();
  }

  /** The page shows this turn, whole; or nothing that is read. A turn that is shown again goes on where it was. */
  stand(turn: object | string | undefined): void {
    this.#shown = turn !== undefined;
    this.#rest();
    if (turn !== undefined && turn !== this.#turn) {
      this.#turn = turn;
      this.#said = undefined;
      this.#over = false;
    }
    this.#settle();
  }

  /** Something lies over the page, or the page is hidden: silence until it is not. */
  hold(why: string, held: boolean): void {
    if (held === this.#holds.has(why)) return;
    if (held) this.#holds.add(why);
    else this.#holds.delete(why);
    // What was tried out in the settings ends with them.
    if (!this.#now) this.#house.speaker.hush();
    this.#settle();
  }

  /** Pauses or goes on; after the last sentence, begins again. */
  pause(): void {
    if (this.#over) {
      this.#over = false;
      this.#said = undefined;
    } else if (this.#refused) this.#refused = false;
    else this.#paused = !this.#paused;
    this.#settle();
  }

  /** One sentence back, and on from there. */
  back(): void {
    if (!this.#on || !this.#shown) return;
    const said = this.#plan();
    const at = this.#over ? said.length : after(said, this.#said);
    this.#rest();
    this.#said = said[at - 2]?.place;
    this.#over = false;
    this.#paused = false;
    this.#settle();
  }

  /** The reader has done something: now the browser may let it sound. */
  gesture(): void {
    if (!this.#refused) return;
    this.#refused = false;
    this.#settle();
  }

  /** Says a line, to try a voice. */
  sample(text: string): void {
    this.#house.speaker.say(text, this.#house.settings(), () => undefined);
  }

  destroy(): void {
    this.#list.destroy();
    this.#on = false;
    this.#settle();
    this.#house.speaker.hush();
  }

  #settle(): void {
    const doing = this.#doing();
    const reads = doing === 'reading' && this.#holds.size === 0;
    if (!reads) this.#rest();
    this.doing.value = doing;
    if (doing === 'mute') this.#tellNone();
    if (reads && !this.#now) this.#next();
  }

  #doing(): Doing {
    const voices = this.voices.peek();
    if (!this.#on || !this.#shown) return 'off';
    if (voices === undefined) return 'looking';
    if (voices.length === 0) return 'mute';
    if (this.#paused) return 'paused';
    if (this.#over) return 'over';
    return this.#refused ? 'waiting' : 'reading';
  }

  #next(): void {
    const { speaker, mixer, page, settings } = this.#house;
    const plan = this.#plan();
    const next = plan[after(plan, this.#said)];
    if (!next) {
      this.#over = true;
      this.#settle();
      return;
    }
    const { piece, utterance, place } = next;
    this.#now = place;
    mixer.giveWay(true);
    page.show(piece, utterance.span, undefined);
    speaker.say(utterance.said, settings(), (what) => {
      if (this.#now !== place) return;
      const word = what.kind === 'word' ? wordAt(utterance, what.at) : undefined;
      if (word) page.show(piece, utterance.span, word);
      if (what.kind !== 'word') this.#end(what, place);
    });
  }

  #end(what: Exclude<Heard, { kind: 'word' }>, place: Place): void {
    this.#now = undefined;
    if (what.kind === 'ended') this.#said = place;
    else if (what.want === 'gesture') this.#refused = true;
    else if (what.want === 'voice') this.#list.again();
    else {
      this.#paused = true;
      if (what.want === 'device') this.#house.tell('failed');
    }
    this.#settle();
  }

  #rest(): void {
    if (this.#now) this.#house.speaker.hush();
    this.#now = undefined;
    this.#house.mixer.giveWay(false);
    this.#house.page.clear();
  }

  #plan(): readonly Planned[] {
    return planFor(this.#house.page.pieces());
  }

  #tellNone(): void {
    if (this.#told) return;
    this.#told = true;
    this.#house.tell('none');
    if (this.#asked && this.#on) this.#house.set(false);
  }
}
