import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { packSheet } from '../../src/build/pack-sheet.ts';

const sheets = ['scenes', 'people'].flatMap((folder) => readdirSync(`assets/${folder}`).filter((name) => name.endsWith('.svg')).map((name) => `assets/${folder}/${name}`));

/** Every opening and closing tag in order, with its attributes; of a path, all but the path, and of a layer, all but where it lies. */
function skeleton(svg: string): string[] {
  return [...svg.matchAll(/<(\/?)([\w:]+)([^>]*?)(\/?)>/g)].map(([, closes, name, attributes = '']) => {
    const rest = [...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)].filter(([, key]) => key !== 'd' && key !== 'data-origin' && key !== 'data-box').map(([, key, value]) => `${key}=${value?.trim().replaceAll('&gt;', '>')}`);
    return [closes, name, ...rest.sort()].join(' ');
  }).filter((tag) => !/^\/ (?:path|use|stop|circle) *$/.test(tag));
}

/** The bounds of every path, by the points that it goes through. */
function bounds(svg: string): number[][] {
  return [...svg.matchAll(/ d="([^"]*)"/g)].map(([, d = '']) => {
    let [x, y, startX, startY] = [0, 0, 0, 0];
    const [xs, ys]: [number[], number[]] = [[], []];
    for (const [, letter = '', text = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
      const numbers = [...text.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(Number);
      const lower = letter.toLowerCase();
      const width = { m: 2, l: 2, t: 2, h: 1, v: 1, q: 4, s: 4, c: 6, a: 7 }[lower] ?? 0;
      if (lower === 'z') [x, y] = [startX, startY];
      for (let i = 0; width > 0 && i < numbers.length; i += width) {
        const step = numbers.slice(i, i + width);
        const [ax, ay] = letter === lower ? [x, y] : [0, 0];
        if (lower !== 'v') x = ax + (lower === 'h' ? step[0] ?? 0 : step.at(-2) ?? 0);
        if (lower !== 'h') y = ay + (step.at(-1) ?? 0);
        if (lower === 'm' && i === 0) [startX, startY] = [x, y];
        xs.push(x);
        ys.push(y);
      }
    }
    return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  });
}

describe.each(sheets)('%s, packed', (path) => {
  const before = readFileSync(path, 'utf8');
  const after = packSheet(before);

  it('keeps every layer, attribute and id, in order', () => expect(skeleton(after)).toEqual(skeleton(before)));

  it('keeps every box and origin that the artist gave', () => {
    const given = (svg: string) => [...svg.matchAll(/<g id="([^"]+)"[^>]*?data-(box|origin)="[^"]*"/g)].map(([tag, id, which]) => [id, which, new RegExp(`data-${which}="([^"]*)"`).exec(tag)?.[1]].join(' '));
    const [was, is] = [given(before), new Set(given(after))];
    expect(was.filter((one) => !is.has(one))).toEqual([]);
  });

  it('draws every path where it was, to a fifth of a unit', () => {
    const [was, is] = [bounds(before), bounds(after)];
    expect(is.length).toBe(was.length);
    expect(Math.max(...is.flatMap((box, i) => box.map((side, k) => Math.abs(side - (was[i]?.[k] ?? Number.NaN)))))).toBeLessThanOrEqual(0.2);
  });

  it('is smaller on the wire', () => expect(gzipSync(after).length).toBeLessThan(gzipSync(before).length));
});

it('what is no picture is refused', () => expect(() => packSheet('<svg><g></svg>')).toThrow());
