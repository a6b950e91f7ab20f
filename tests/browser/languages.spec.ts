import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { withoutWebgl } from './player.ts';

test.describe('the language of the page', () => {
  test('is English, and Ukrainian is offered to a device that likes it, and fetched only then', async ({ browser }) => {
    const context = await browser.newContext({ locale: 'uk-UA' });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto('/');
    await expect(page.locator('[data-live] .opening')).toContainText('fourteen');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    expect(asked.filter((url) => /ukrainian/.test(url))).toEqual([]);
    await page.getByRole('button', { name: 'Читати українською' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
    await expect(page.locator('[data-live] .opening')).toContainText(/чотирнадцят/);
    // What was chosen is kept.
    await page.reload();
    await expect(page.locator('[data-live] .opening')).toContainText(/чотирнадцят/);
    await context.close();
  });

  test('is what the address says, and changes in the middle of a telling without losing the place', async ({ page }) => {
    await page.goto('/?lang=uk');
    await expect(page.locator('[data-live] .opening')).toBeVisible();
    await page.keyboard.press('1');
    await expect(page.locator('.place:not([inert] *)').first()).toContainText('1935');
    const choices = await page.locator('.ask .choice:not([inert] *)').count();
    const ukrainian = await page.locator('#now').innerText();
    await page.keyboard.press('s');
    await page.getByRole('radio', { name: 'English' }).check({ force: true });
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('radio', { name: 'English' })).toBeFocused();
    expect(new URL(page.url()).search).toBe('');
    await page.keyboard.press('Escape');
    await expect(page.locator('#now')).not.toHaveText(ukrainian);
    expect(await page.locator('.ask .choice:not([inert] *)').count()).toBe(choices);
  });

  test('marks what is told in the other one', async ({ page }) => {
    await page.goto('/?lang=uk');
    await expect(page.locator('[data-live] .opening')).toBeVisible();
    await page.keyboard.press('1');
    const languageOf = (text: string) => page.locator('#now p', { hasText: text }).first().evaluate((element) => (element.querySelector('[lang]') ?? element.closest('[lang]'))?.getAttribute('lang'));
    const paragraphs = (await page.locator('#now .prose p').allInnerTexts()).filter((text) => /\p{L}{3}/u.test(text));
    for (const text of paragraphs) expect(await languageOf(text)).toBe(/\p{Script=Cyrillic}/u.test(text) ? 'uk' : 'en');
  });

  for (const [width, height] of [[1366, 768], [390, 844], [360, 740]] as const) {
    test(`stands in its place, ${width} pixels wide`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await withoutWebgl(page);
      await page.goto('/?lang=uk');
      await expect(page.locator('[data-live] .opening')).toBeVisible();
      await page.keyboard.press('1');
      await expect(page.locator('.place:not([inert] *)').first()).toContainText('1935');
      const tops = (within: string) => page.locator(`${within} .tool`).evaluateAll((tools) => [...new Set(tools.map((tool) => Math.round(tool.getBoundingClientRect().top)))]);
      expect((await tops('.runhead')).length, 'the bar is one row').toBe(1);
      expect((await tops('.leaf-foot:not([inert] *)')).length, 'the foot is one row').toBe(1);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 'nothing scrolls sideways').toBeLessThanOrEqual(0);
      for (const key of ['', 's']) {
        if (key !== '') await page.keyboard.press(key);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)).toEqual([]);
      }
    });
  }
});
