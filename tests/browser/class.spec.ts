import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { shownText, withoutWebgl } from './player.ts';
import { said, withVoices } from './speech.ts';

async function expectSound(page: Page, what: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${what}: ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${what} scrolls sideways`).toBeLessThanOrEqual(0);
}

/** Begins a class from its address and goes on, with the key of a remote alone, to the first decision that it takes together. */
async function toFirstAssembly(page: Page): Promise<void> {
  await withoutWebgl(page);
  await page.goto('/#class');
  await page.getByRole('dialog').getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(page.locator('.ask .choice:not([inert] *)')).toHaveCount(1);
  for (let step = 0; step < 60 && (await page.locator('.class-ask').count()) === 0; step++) {
    const choices = await page.locator('.ask .choice:not([inert] *)').count();
    const before = await shownText(page);
    // One choice is a way on; of several one is chosen.
    if (choices === 1) await expect.poll(async () => { await page.keyboard.press('PageDown'); return shownText(page); }).not.toBe(before);
    else {
      await page.keyboard.press('1');
      await expect.poll(() => shownText(page)).not.toBe(before);
    }
  }
  await expect(page.locator('.class-ask')).toBeVisible();
}

const step = (page: Page) => page.locator('.meeting').getAttribute('data-step');

/** Presses the remote until a step is reached. */
async function pressTo(page: Page, kind: string): Promise<void> {
  await expect.poll(async () => {
    if ((await page.locator('.meeting').count()) > 0 && (await step(page)) === kind) return kind;
    await page.keyboard.press('PageDown');
    return (await page.locator('.meeting').count()) > 0 ? step(page) : undefined;
  }, { intervals: [150] }).toBe(kind);
}

test('a class reads large letters, decides by hands that are typed, and the story does what it decided', async ({ page }) => {
  await toFirstAssembly(page);
  expect(Number.parseFloat(await page.locator('#now .prose p').first().evaluate((line) => getComputedStyle(line).fontSize))).toBeGreaterThanOrEqual(28);
  await expectSound(page, 'a marked decision');
  const second = await page.locator('.lettered li').nth(1).locator('> span').last().evaluate((text) => text.lastChild?.textContent ?? '');
  // The number keys choose nothing here.
  await page.keyboard.press('1');
  await expect(page.locator('.class-ask')).toBeVisible();

  await pressTo(page, 'question');
  await expectSound(page, 'question');
  await pressTo(page, 'role');
  await expectSound(page, 'role');
  await page.keyboard.press('PageUp');
  await expect.poll(() => step(page)).toBe('question');
  await pressTo(page, 'thinking');
  await expect(page.getByRole('timer')).toHaveCount(0);
  await pressTo(page, 'count');
  await page.keyboard.press('PageDown');
  expect(await step(page)).toBe('count');
  await page.keyboard.type('7');
  await page.keyboard.press('Enter');
  await page.keyboard.type('12');
  await page.keyboard.press('+');
  await expectSound(page, 'count');
  await expect(page.getByRole('textbox', { name: 'Hands for B' })).toHaveValue('13');
  await pressTo(page, 'result');
  await expect(page.getByText('B, with 13 of 20 hands')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page.locator('#now .chosen')).toContainText(second);
});

test('with letters twice as large each step of an assembly still stands on one screen, its question and its options with it', async ({ page }) => {
  await toFirstAssembly(page);
  for (const [width, height] of [[1366, 768], [1280, 720]] as const) {
    await page.setViewportSize({ width, height });
    for (const size of ['100', '200']) {
      await page.evaluate((to) => { document.documentElement.dataset.size = to; }, size);
      await page.locator('.class-ask .go').click();
      for (const kind of ['question', 'role', 'thinking', 'reason', 'count']) {
        await pressTo(page, kind);
        expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight), `${kind} at ${width}, ${size} %`).toBeLessThanOrEqual(0);
        await expect(page.locator('.meeting')).toContainText(kind === 'role' ? 'Position' : 'What should Danylo do');
      }
      await page.getByRole('button', { name: 'Back', exact: true }).focus();
      while (await page.locator('.meeting').count() > 0) await page.keyboard.press('PageUp');
    }
  }
});

test('where the page reads itself aloud, it reads each step of an assembly', async ({ page }) => {
  await withVoices(page, ['Kate']);
  await toFirstAssembly(page);
  await page.keyboard.press('a');
  const all = async () => (await said(page)).join(' ');
  await page.locator('.class-ask .go').click();
  await expect.poll(all).toContain('What should Danylo do');
  await pressTo(page, 'role');
  const title = await page.locator('.speaker .slab').innerText();
  await expect.poll(() => page.evaluate(() => {
    window.fakeVoice.end();
    return window.fakeVoice.said.join(' ').toLowerCase();
  })).toContain(title.toLowerCase());
  // The foot stays above the bar.
  const [foot, bar] = await Promise.all(['.meeting-foot .go', '.aloud-bar'].map((name) => page.locator(name).boundingBox()));
  expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBeLessThanOrEqual((bar?.y ?? 0) + 1);
});

test('the lesson is covered by the remote’s black screen, and goes on next time where it stopped', async ({ page }) => {
  await toFirstAssembly(page);
  await pressTo(page, 'role');
  await page.keyboard.press('b');
  await expect(page.getByRole('heading', { name: 'Paused' })).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('heading', { name: 'Paused' })).toHaveCount(0);
  expect(await step(page)).toBe('role');
  await pressTo(page, 'count');
  await page.keyboard.type('14');
  await page.keyboard.press('.');
  await expect(page.getByRole('heading', { name: 'Paused' })).toBeVisible();
  await page.reload();
  await page.goto('/?next-lesson#class');
  await page.getByRole('button', { name: 'Go on where the class stopped' }).click();
  await page.getByRole('button', { name: 'Back to the assembly' }).click();
  await expect.poll(() => step(page)).toBe('count');
  await expect(page.getByRole('textbox', { name: 'Hands for A' })).toHaveValue('14');
});

test('the teacher’s window leads the class’s, counts for it, and neither needs the other', async ({ page, context }) => {
  const teacher = await context.newPage();
  await teacher.setViewportSize({ width: 900, height: 700 });
  await teacher.goto('/#teacher');
  await expect(teacher.getByText('No class is on the screen of this machine.')).toBeVisible();
  await expectSound(teacher, 'the teacher’s window, waiting');
  await page.bringToFront();
  await toFirstAssembly(page);

  const question = await teacher.locator('#teacher-question').innerText();
  expect(question).toMatch(/\?$/);
  await expectSound(teacher, 'the teacher’s window');
  await teacher.getByRole('button', { name: 'Ask the class' }).click();
  await expect.poll(() => step(page)).toBe('question');
  await expect(page.locator('.meeting .q')).toHaveText(question);
  const goOn = teacher.getByRole('button', { name: 'Go on', exact: true });
  await expect(async () => {
    if ((await step(page)) !== 'count') await goOn.click();
    expect(await step(page)).toBe('count');
  }).toPass({ intervals: [150] });
  await teacher.getByRole('textbox', { name: 'Hands for A' }).fill('9');
  await teacher.getByRole('textbox', { name: 'Hands for B' }).fill('9');
  await expect(page.getByRole('textbox', { name: 'Hands for B' })).toHaveValue('9');
  await goOn.click();
  await expect.poll(() => step(page)).toBe('tie');
  await teacher.getByRole('button', { name: 'The teacher decides: A' }).click();
  await expect.poll(() => step(page)).toBe('result');
  // The class's screen holds no prompt and no card.
  await expect(page.getByText('Role cards')).toHaveCount(0);

  await teacher.close();
  await page.getByRole('button', { name: 'Carry out A' }).click();
  await expect(page.locator('.meeting')).toHaveCount(0);
  const again = await context.newPage();
  await again.goto('/#teacher');
  await expect(again.getByText('The next decision for the class')).toBeVisible();
  await page.close();
  await expect(again.getByText('The class’s window was closed.')).toBeVisible();
});
