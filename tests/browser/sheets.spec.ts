import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { packSheet } from '../../src/build/pack-sheet.ts';

/** Pixels per unit of a sheet: the finest mark is two units wide. */
const SCALE = 0.5;

test('no layer of any picture is cut by the box that it is packed with', async ({ page }) => {
  test.setTimeout(120_000);
  const cut: string[] = [];
  let boxed = 0;
  for (const file of ['scenes', 'people'].flatMap((folder) => readdirSync(`assets/${folder}`).filter((name) => name.endsWith('.svg')).map((name) => `assets/${folder}/${name}`))) {
    const before = readFileSync(file, 'utf8');
    const found = await page.evaluate(drawnOutside, { text: packSheet(before), given: [...before.matchAll(/<g id="([^"]+)"[^>]*data-box=/g)].map(([, id = '']) => id), scale: SCALE });
    boxed += found.boxed;
    cut.push(...found.cut.map((layer) => `${file}: ${layer}`));
  }
  expect(cut).toEqual([]);
  expect(boxed).toBeGreaterThan(300);
});

/** In the page: draws each layer whole, and names those that have a mark outside their box and within what the stage draws of a layer. What the artist boxed is left out: she may cut. */
async function drawnOutside({ text, given, scale }: { readonly text: string; readonly given: readonly string[]; readonly scale: number }): Promise<{ readonly boxed: number; readonly cut: readonly string[] }> {
  const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  const [left = 0, top = 0, width = 0, height = 0] = (root.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const whole = { x: left - 40, y: top - 40, w: width + 80, h: height + 80 };
  const defs = [...root.children].find(({ localName }) => localName === 'defs')?.outerHTML ?? '';
  const layers = [...root.children].filter((one) => one.localName === 'g' && one.hasAttribute('data-box') && !given.includes(one.id));
  const cut: string[] = [];
  const canvas = Object.assign(document.createElement('canvas'), { width: Math.ceil(whole.w * scale), height: Math.ceil(whole.h * scale) });
  const context = canvas.getContext('2d', { willReadFrequently: true });
  for (const layer of layers) {
    const [x = 0, y = 0, w = 0, h = 0] = (layer.getAttribute('data-box') ?? '').split(' ').map(Number);
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${whole.x} ${whole.y} ${whole.w} ${whole.h}" width="${canvas.width}" height="${canvas.height}">${defs}${layer.outerHTML}</svg>`)}`;
    await image.decode();
    context?.clearRect(0, 0, canvas.width, canvas.height);
    context?.drawImage(image, 0, 0);
    // What is left when the box is taken out of it, with the pixel that its edge falls in.
    context?.clearRect(Math.floor((x - whole.x) * scale) - 1, Math.floor((y - whole.y) * scale) - 1, Math.ceil(w * scale) + 2, Math.ceil(h * scale) + 2);
    const { data } = context?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
    if (data.some((value, at) => at % 4 === 3 && value > 0)) cut.push(layer.id);
  }
  return { boxed: layers.length, cut };
}
