import { type Engine, type Key, waitFor } from './engine.ts';

const quoted = (text: string) => JSON.stringify(text);

/** The text of what a selector finds, or nothing. */
export function textOf(engine: Engine, selector: string): Promise<string | null> {
  return engine.run(`(document.querySelector(${quoted(selector)})?.innerText ?? null)`);
}

/** The present passage. */
export async function passage(engine: Engine): Promise<string> {
  return (await textOf(engine, '#now')) ?? '';
}

/** Clicks what a selector finds whose words hold these, as soon as it can be hit. */
export async function click(engine: Engine, selector: string, words = ''): Promise<void> {
  const found = `[...document.querySelectorAll(${quoted(selector)})].find((one) => one.checkVisibility() && one.textContent.includes(${quoted(words)}))`;
  const at = await waitFor(`${selector} ${words} can be hit`, () => engine.run<{ x: number; y: number } | null>(`(() => {
    const one = ${found};
    if (!one) return null;
    one.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = one.getBoundingClientRect();
    const at = { x: x + width / 2, y: y + height / 2 };
    // Something may lie over it, or it may still move.
    return one.contains(document.elementFromPoint(at.x, at.y)) ? at : null;
  })()`).then((point) => point ?? undefined));
  await engine.clickAt(at.x, at.y);
}

/** Does something and waits until another passage stands there. */
export async function on(engine: Engine, act: () => Promise<void>): Promise<string> {
  const before = await passage(engine);
  await act();
  return waitFor('something follows', async () => {
    const now = await passage(engine);
    return now !== '' && now !== before && now;
  });
}

/** Takes a choice by its key. */
export function takeByKey(engine: Engine, number: number): Promise<string> {
  return on(engine, () => engine.press(String(number)));
}

/** Puts a text into a field as pasting does: at once, and the page hears of it. */
export async function paste(engine: Engine, selector: string, text: string): Promise<void> {
  await waitFor(selector, () => engine.run<boolean>(`document.querySelector(${quoted(selector)}) !== null`));
  await click(engine, selector);
  await engine.run(`document.execCommand('insertText', false, ${quoted(text)})`);
}

/** Presses a key and waits until something is there. */
export async function pressFor(engine: Engine, key: Key, selector: string): Promise<void> {
  await engine.press(key);
  await waitFor(selector, () => engine.run<boolean>(`document.querySelector(${quoted(selector)}) !== null`));
}
