import type { Api } from './find-api.ts';

/** Longest text that every course keeps for a page: SCORM 1.2's `CMIString4096`. */
export const MOST_KEPT = 4096;

/** What a status is before anything was done. */
const UNTOUCHED = new Set(['', 'not attempted', 'unknown', 'browsed']);

/**
 * One visit to a course that speaks SCORM 1.2. It tells the course that the story was begun, that an ending was come to and which, how long it took, and a text to go on with. A course that
 * does not answer is no reason to stop the game: nothing here throws.
 */
export class Course {
  readonly #api: Api;
  readonly #now: () => number;
  #begun = 0;
  #open = false;

  /** @param now milliseconds since some moment. */
  constructor(api: Api, now: () => number = () => performance.now()) {
    this.#api = api;
    this.#now = now;
  }

  /** Opens the visit; answers whether the course takes part. */
  enter(): boolean {
    if (this.#open) return true;
    this.#open = this.#ask(() => this.#api.LMSInitialize('')) === 'true';
    if (!this.#open) return false;
    this.#begun = this.#now();
    if (UNTOUCHED.has(this.#get('cmi.core.lesson_status'))) this.#set('cmi.core.lesson_status', 'incomplete');
    this.save();
    return true;
  }

  /** The name under which the course knows the learner. It keeps two learners on one machine apart, and goes nowhere. */
  get learner(): string {
    return this.#get('cmi.core.student_id');
  }

  /** The text that was kept, on this device or another; empty where none was. */
  get kept(): string {
    return this.#get('cmi.suspend_data');
  }

  /** @param text at most `MOST_KEPT` characters. */
  keep(text: string): void {
    this.#set('cmi.suspend_data', text);
    this.save();
  }

  /**
   * An ending was come to. The code stands in the location, which every course must keep and shows beside the status; comments may be refused.
   *
   * @param code the ending and the main decisions in short, where the story has such codes.
   */
  complete(code: string | undefined): void {
    if (code !== undefined) this.#set('cmi.core.lesson_location', code);
    if (this.#get('cmi.core.lesson_status') !== 'passed') this.#set('cmi.core.lesson_status', 'completed');
    this.save();
  }

  /** Has the course write down what it was told: now, since a browser may end a page that is not looked at without a word. */
  save(): void {
    if (!this.#open) return;
    this.#set('cmi.core.session_time', timespan(this.#now() - this.#begun));
    this.#ask(() => this.#api.LMSCommit(''));
  }

  /** Closes the visit, to be gone on with. */
  leave(): void {
    if (!this.#open) return;
    this.#set('cmi.core.exit', 'suspend');
    this.save();
    this.#open = false;
    this.#ask(() => this.#api.LMSFinish(''));
  }

  #get(element: string): string {
    return this.#open ? this.#ask(() => this.#api.LMSGetValue(element)) : '';
  }

  #set(element: string, value: string): void {
    if (this.#open) this.#ask(() => this.#api.LMSSetValue(element, value));
  }

  /** What the course answers, as text: some answer with yes and no, and one whose window has gone throws. */
  #ask(question: () => unknown): string {
    try {
      return String(question() ?? '');
    } catch {
      return '';
    }
  }
}

/** Milliseconds as SCORM's `CMITimespan`: hours in four digits, minutes, seconds and hundredths. */
export function timespan(ms: number): string {
  const hundredths = Math.max(0, Math.round(ms / 10));
  const two = (count: number) => String(count).padStart(2, '0');
  const hours = Math.min(9999, Math.floor(hundredths / 360_000));
  return `${String(hours).padStart(4, '0')}:${two(Math.floor(hundredths / 6000) % 60)}:${two(Math.floor(hundredths / 100) % 60)}.${two(hundredths % 100)}`;
}
