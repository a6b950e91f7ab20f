import { readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { ASSET_KINDS, type AssetKind } from '../../src/archive/ahead.ts';
import { makeBook, type MadeBook } from '../../src/build/make-book.ts';
import { packSheet } from '../../src/build/pack-sheet.ts';

/** Bytes as they are transferred: pictures are text and go packed; of a recording a browser fetches one codec, here the larger. */
const MEGABYTE = 1_000_000;
let made: MadeBook;
beforeAll(() => {
  made = makeBook('story/main.ink');
});

function bytesOf(asset: string): number {
  const [kind, id] = asset.split('/') as [AssetKind, string];
  const row = made.book.catalogue[kind][id];
  if (!row) throw new Error(`no ${asset}`);
  return 'files' in row ? Math.max(...row.files.filter((file) => file.endsWith('.webm')).map((file) => statSync(file).size)) : gzipSync(packSheet(readFileSync(row.file, 'utf8'))).length;
}

const sum = (assets: Iterable<string>) => [...assets].reduce((all, asset) => all + bytesOf(asset), 0);

describe('what a player downloads beside code', () => {
  it('for act 1 is at most 2.0 MB', () => {
    const knots = made.scan.knots.filter(({ file }) => file.includes('act-1') || file.endsWith('main.ink')).map(({ name }) => name);
    const assets = new Set(knots.flatMap((name) => made.book.ahead[name]?.assets ?? []));
    expect(assets.size).toBeGreaterThan(10);
    expect(sum(assets)).toBeLessThanOrEqual(2 * MEGABYTE);
  });

  it('for the whole game is at most 12 MB, everything in the catalogue counted', () => {
    expect(sum(ASSET_KINDS.flatMap((kind) => Object.keys(made.book.catalogue[kind]).map((id) => `${kind}/${id}`)))).toBeLessThanOrEqual(12 * MEGABYTE);
  });

  it('has nothing in the catalogue that the script never asks for', () => {
    const asked = new Set(Object.values(made.book.ahead).flatMap(({ assets }) => assets));
    const idle = ASSET_KINDS.flatMap((kind) => Object.keys(made.book.catalogue[kind]).map((id) => `${kind}/${id}`)).filter((asset) => !asked.has(asset));
    expect(idle).toEqual([]);
  });
});
