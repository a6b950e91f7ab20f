import { expect, test } from '@playwright/test';
import { begin, takeByKey, withoutWebgl } from './player.ts';

for (const width of [390, 360]) {
  test(`the foot of the leaf is one row of three on a phone ${width} pixels wide, each large enough for a finger`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await withoutWebgl(page);
    await begin(page);
    await takeByKey(page, 1);
    const boxes = await page.locator('.leaf-foot:not([inert] *) .tool').evaluateAll((tools) => tools.map((tool) => tool.getBoundingClientRect().toJSON() as DOMRect));
    expect(boxes.length).toBe(3);
    expect(new Set(boxes.map(({ top }) => Math.round(top))).size).toBe(1);
    expect(Math.min(...boxes.flatMap((box) => [box.width, box.height]))).toBeGreaterThanOrEqual(44);
    expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(width);
  });
}
