import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fallOf } from '../../src/stage/falling.ts';

const texture = { width: 800, height: 500 };
const box = { w: 1600, h: 1000 };

describe('what falls', () => {
  it('scrolls by exactly its own length and over again, so that no seam is seen', () => {
    const fall = fallOf(texture, box, { x: -40, y: 100 });
    expect(fall.tilePositionX).toEqual({ value: 800, duration: 40_000, repeat: -1 });
    expect(fall.tilePositionY).toEqual({ value: -500, duration: 10_000, repeat: -1 });
  });

  it('without wind has no way across', () => expect(Object.keys(fallOf(texture, box, { x: 0, y: 100 }))).toEqual(['tilePositionY']));
});

const falling = readdirSync('assets/scenes').filter((name) => name.endsWith('.svg')).flatMap((name) => [...readFileSync(`assets/scenes/${name}`, 'utf8').matchAll(/<g [^>]*data-motion="fall"[^>]*>/g)].map(([tag]) => ({ name, tag })));

describe('layers that fall', () => {
  it('are drawn in sheets of winter, of wet and of dust', () => expect(new Set(falling.map(({ name }) => name))).toEqual(new Set(['after-the-war.svg', 'barracks.svg', 'bathhouse.svg', 'bunkhouse.svg', 'face.svg', 'hatch.svg', 'level.svg', 'pithead.svg', 'station.svg', 'war.svg'])));
  it.each(falling)('$name: name the tile that they scroll through', ({ tag }) => expect(tag).toMatch(/data-box="-?[\d.]+ -?[\d.]+ [\d.]+ [\d.]+"/));
});
