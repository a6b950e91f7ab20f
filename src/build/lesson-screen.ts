import type { Page } from '@playwright/test';
import { countWords } from '../script/words.ts';
import type { Turn } from '../script/turn.ts';
import type { Walked } from './lesson-clock.ts';
import type { Screen } from './lesson-walk.ts';

/** Only what is there to be read: not what a screen reader alone is told, sounds described, numbers of notes, ways to press, nor the notes below a last page. */
const ONLY_SEEN = '.hidden, .ahead, .keys, .leaf-foot, .captions, .marks, .bar, .tag, .foot, .class-way, .end-ways, .path, #notes { display: none !important }';
/** Hands of a class of thirty: for what wins, and for each of the rest. */
const WINS = '15';
const REST = '4';
const PATIENCE = 10_000;

/** The built game in a browser's page, used as a class uses it. */
export class BrowserScreen implements Screen {
  readonly #page: Page;
  readonly #inClass: boolean;
  readonly #seen = new Set<string>();
  #words = 0;
  #presses = 0;

  /** @param page has the game open, on the title or in a telling. */
  constructor(page: Page, inClass: boolean) {
    this.#page = page;
    this.#inClass = inClass;
  }

  async count(): Promise<Walked> {
    const walked = { words: this.#words, presses: this.#presses };
    this.#words = 0;
    this.#presses = 0;
    return walked;
  }

  read = async ({ choices }: Turn): Promise<void> => {
    // What is on the page may still be the turn before.
    const shown = await this.#page.waitForFunction(stands, { wanted: choices.map(({ text }) => text.replace(/[^\p{L}]/gu, '')) }, { timeout: PATIENCE }).catch(() => undefined);
    if (!shown) throw new Error(`the page does not come to "${choices[0]?.text ?? 'the end'}"`);
    await this.#look();
  };

  take = async (choice: number, { choices }: Turn): Promise<void> => {
    const key = this.#inClass && (await this.#page.locator('.ask .choice:not([inert] *)').count()) === 1 ? 'PageDown' : String(choice + 1);
    const before = await this.#text();
    for (let tries = 0; (await this.#text()) === before; tries++) {
      if (tries > 60) throw new Error(`nothing follows after "${choices[choice]?.text}"`);
      await this.#press(key);
    }
  };

  vote = async (choice: number): Promise<void> => {
    const { keyboard } = this.#page;
    const meeting = this.#page.locator('.meeting');
    while (await meeting.count() === 0) await this.#press('PageDown');
    for (let tries = 0; await meeting.count() > 0; tries++) {
      if (tries > 120) throw new Error(`the assembly does not end: ${await meeting.getAttribute('data-step')}`);
      await this.#look();
      const hands = await this.#page.locator('input.hands').all();
      for (const [at, field] of hands.entries()) {
        if (await field.inputValue() !== '') continue;
        await field.focus();
        await keyboard.type(at === choice ? WINS : REST);
        this.#presses++;
      }
      await this.#press('PageDown');
    }
  };

  without = async (): Promise<void> => {
    await this.#page.locator('.class-ask .class-ways button').last().click();
    this.#presses++;
  };

  note = async (): Promise<void> => {
    const first = this.#page.locator('#notes .note-list > li').first();
    this.#take((await first.evaluate((element) => element.textContent ?? '')).split('\n'));
    this.#presses++;
  };

  async #press(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
    this.#presses++;
    await this.#page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  }

  async #look(): Promise<void> {
    this.#take((await this.#text()).split('\n'));
  }

  /** Lines of the page, each counted when it is seen for the first time. */
  #take(lines: readonly string[]): void {
    for (const line of lines) {
      const text = line.trim();
      if (text === '' || this.#seen.has(text)) continue;
      this.#seen.add(text);
      this.#words += countWords(text);
    }
  }

  #text(): Promise<string> {
    return this.#page.locator('main').first().innerText();
  }
}

/** In the page: whether one of the wanted choices stands there, or, where none is wanted, the end. */
function stands({ wanted }: { readonly wanted: readonly string[] }): boolean {
  const shown = [...document.querySelectorAll('.ask .choice:not([inert] *) .act, .lettered li')].map((one) => (one.textContent ?? '').replace(/[^\p{L}]/gu, ''));
  return wanted.length === 0 ? shown.length === 0 : shown.some((text) => wanted.some((one) => text.endsWith(one)));
}

/** The style that leaves on the page what the eye reads. */
export function onlySeen(page: Page): Promise<unknown> {
  return page.addStyleTag({ content: ONLY_SEEN });
}
