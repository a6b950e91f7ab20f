/**
 * Run as a command: writes which libraries the game contains, as CycloneDX, beside the build. It is read off the lock, so the same lock gives the same file.
 * (`npm sbom` leaves out a library that a tool for development asks for as its peer: the one that draws the page.)
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** As much of a package lock as a bill needs. */
export interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly integrity?: string; readonly license?: string; readonly dev?: boolean; readonly devOptional?: boolean; readonly optional?: boolean }>>;
}

const FOLDER = 'node_modules/';

/** A bill in CycloneDX 1.5: everything in a lock that is not for development alone, by name. Its serial number is made of its content. */
export function billOf(lock: Lock, { name, version }: { readonly name: string; readonly version: string }): object {
  const components = Object.entries(lock.packages).filter(([path, { dev, devOptional, optional }]) => path !== '' && !dev && !devOptional && !optional).map(([path, row]) => {
    const called = path.slice(path.lastIndexOf(FOLDER) + FOLDER.length);
    const { version: at = '', integrity = '', license } = row;
    const purl = `pkg:npm/${called.replace('@', '%40')}@${at}`;
    return {
      type: 'library', 'bom-ref': purl, name: called, version: at, scope: 'required', purl,
      ...(license !== undefined && { licenses: [{ license: { id: license } }] }),
      hashes: [{ alg: 'SHA-512', content: Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex') }],
    };
  }).sort((a, b) => (a.purl < b.purl ? -1 : 1));
  const of = { type: 'application', 'bom-ref': `pkg:npm/${name}@${version}`, name, version };
  const hash = createHash('sha256').update(JSON.stringify([of, components])).digest('hex');
  // Version 8 of a UUID is for numbers that somebody made by a rule of their own.
  const serial = `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
  return { $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json', bomFormat: 'CycloneDX', specVersion: '1.5', serialNumber: `urn:uuid:${serial}`, version: 1, metadata: { component: of }, components };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [lock, manifest] = ['package-lock.json', 'package.json'].map((path) => JSON.parse(readFileSync(path, 'utf8')));
  writeFileSync(process.argv[2] ?? 'dist/bill-of-materials.json', `${JSON.stringify(billOf(lock as Lock, manifest as { readonly name: string; readonly version: string }), null, 2)}\n`);
}
