import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { checks, DESK } from './access/checks.ts';
import { classScreen } from './access/class-kinds.ts';
import { journeys } from './access/kinds.ts';
import { type Result, RESULTS } from './access/results.ts';
import { withoutWebgl } from './player.ts';
import { withVoices } from './speech.ts';

// Half a minute each on a machine that does nothing else.
test.describe.configure({ timeout: 400_000 });

for (const [journey, kinds] of Object.entries({ ...journeys, 'a class at work': classScreen })) {
  test(`every kind of page is held to every check: ${journey}`, async ({ page }) => {
    await page.setViewportSize(DESK);
    await withoutWebgl(page);
    await withVoices(page, ['Kate']);
    page.on('dialog', (dialog) => void dialog.accept());
    const results: Result[] = [];
    for (const { name, open, tree, known = [] } of kinds) {
      await open(page);
      if (tree !== undefined) {
        // What is read in a tree is the page's shape and names; the words of the story have tests of their own.
        await expect.soft(page.getByRole('dialog').or(page.locator('body')).last()).toMatchAriaSnapshot({ name: `${tree}.aria.yml` });
      }
      for (const { id, look } of checks) {
        const faults = await look(page);
        results.push({ kind: name, check: id, faults });
        if (!known.includes(id)) expect.soft(faults, `${name}: ${id}`).toEqual([]);
      }
    }
    mkdirSync(RESULTS, { recursive: true });
    writeFileSync(`${RESULTS}/${journey.replaceAll(' ', '-')}.json`, JSON.stringify(results));
  });
}
