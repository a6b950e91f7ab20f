import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { billOf, type Lock } from '../../src/build/bill-of-materials.ts';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string; dependencies: Record<string, string>; devDependencies: Record<string, string> };
interface Bill { serialNumber: string; components: { name: string; version: string; licenses?: unknown[]; hashes: { content: string }[] }[] }

describe('the bill of materials', () => {
  const bill = billOf(lock, manifest) as Bill;

  it('names every library that the game contains, with version, licence and hash, and none that only makes it', () => {
    for (const name of Object.keys(manifest.dependencies)) {
      expect(bill.components.find((component) => component.name === name), name).toMatchObject({ version: lock.packages[`node_modules/${name}`]?.version });
    }
    expect(bill.components.filter(({ licenses, hashes }) => !licenses?.length || hashes[0]?.content.length !== 128)).toEqual([]);
    expect(bill.components.filter(({ name }) => name in manifest.devDependencies)).toEqual([]);
  });

  it('is the same for the same lock, and has another number when anything in it is another', () => {
    expect(billOf(lock, manifest)).toEqual(bill);
    expect(bill.serialNumber).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-a[\da-f]{3}-[\da-f]{12}$/);
    expect((billOf(lock, { ...manifest, version: '99.0.0' }) as Bill).serialNumber).not.toBe(bill.serialNumber);
  });
});

describe('the lock', () => {
  it('pins every package to one version and one content', () => {
    const loose = Object.entries(lock.packages).filter(([path, { version, integrity }]) => path !== '' && !(version && /^\d+\.\d+\.\d+/.test(version) && integrity?.startsWith('sha512-'))).map(([path]) => path);
    expect(loose).toEqual([]);
  });
});
