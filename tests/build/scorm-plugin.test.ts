import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packCourse } from '../../src/build/scorm-plugin.ts';

const FILES = new Map<string, string | Uint8Array>([['index.html', '<title>A & B</title>'], ['assets/theme.webm', new Uint8Array([1, 2, 3])], ['assets/a.js', 'tell()']]);
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe('a package for a course', () => {
  const packed = packCourse('a-and-b', 'A & B', FILES);
  const files = unzipSync(packed);
  const manifest = text(files['imsmanifest.xml']);

  it('begins with its manifest and holds every file as it was', () => {
    expect(Object.keys(files)).toEqual(['imsmanifest.xml', 'assets/a.js', 'assets/theme.webm', 'index.html']);
    expect(text(files['index.html'])).toBe('<title>A & B</title>');
    expect([...(files['assets/theme.webm'] ?? [])]).toEqual([1, 2, 3]);
  });

  it('is SCORM 1.2 with one page that reports, and names every file but the manifest', () => {
    expect(manifest).toContain('<schema>ADL SCORM</schema>');
    expect(manifest).toContain('<schemaversion>1.2</schemaversion>');
    expect(manifest.match(/adlcp:scormtype="sco" href="index\.html"/g)).toHaveLength(1);
    expect([...manifest.matchAll(/<file href="([^"]*)"/g)].map(([, href]) => href)).toEqual(['assets/a.js', 'assets/theme.webm', 'index.html']);
    expect(manifest).toContain('<title>A &amp; B</title>');
    const [, asked] = /identifierref="([^"]*)"/.exec(manifest) ?? [];
    expect(manifest).toContain(`<resource identifier="${asked}"`);
    const [, organization] = /<organizations default="([^"]*)"/.exec(manifest) ?? [];
    expect(manifest).toContain(`<organization identifier="${organization}"`);
  });

  it('has the same bytes whenever and in whatever order it is packed', () => {
    expect(packCourse('a-and-b', 'A & B', new Map([...FILES].reverse()))).toEqual(packed);
  });
});
