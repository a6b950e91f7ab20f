import { describe, expect, it } from 'vitest';
import { unzipSync } from 'fflate';
import { packZip } from '../../src/build/pack-zip.ts';
import { differences, sumsOf } from '../../src/build/release-files.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a release', () => {
  it('is packed into the same bytes in whatever order its files come, and on whatever day', () => {
    const [one, two] = [['a/b.txt', 'b'], ['a.txt', 'a']] as [string, string][];
    const packed = packZip(new Map([one, two] as [string, string][]));
    expect(packZip(new Map([two, one] as [string, string][]))).toEqual(packed);
    expect(Object.keys(unzipSync(packed))).toEqual(['a.txt', 'a/b.txt']);
    // A zip keeps year, month and day in its local headers, from 1980 on: 20 years, January, the first.
    expect(new DataView(packed.buffer, packed.byteOffset).getUint16(12, true)).toBe((20 << 9) | (1 << 5) | 1);
  });

  it('puts first in a package what has to stand first', () => {
    expect(Object.keys(unzipSync(packZip(new Map([['a', '1'], ['z', '2']]), ['z'])))).toEqual(['z', 'a']);
  });

  it('has sums that sha256sum reads, by name', () => {
    expect(sumsOf(new Map([['b', bytes('')], ['a', bytes('abc')]]))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a\ne3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  b\n',
    );
  });

  it('says of two makings what is not the same', () => {
    const one = new Map([['same', bytes('x')], ['other', bytes('abc')], ['gone', bytes('')], ['longer', bytes('ab')]]);
    const two = new Map([['same', bytes('x')], ['other', bytes('abd')], ['new', bytes('')], ['longer', bytes('abc')]]);
    expect(differences(one, one)).toEqual([]);
    expect(differences(one, two)).toEqual([
      'gone is only in the first',
      'longer differs: 2 bytes and 3, first at byte 2',
      'new is only in the second',
      'other differs: 3 bytes and 3, first at byte 2',
    ]);
  });
});
