import type { Plugin } from 'vite';
import { behindTheDoor } from './edition-door.ts';
import { packZip } from './pack-zip.ts';
import { policyOf, withPolicy } from './policy.ts';
import { scormManifest } from './scorm-manifest.ts';
import { slugOf } from './teach-markdown.ts';

/** Makes a package for a course that speaks SCORM 1.2: one zip, named after the story, and nothing beside it. There is no worker in it: the address is the course's, not ours. */
export function scormPlugin(): Plugin[] {
  return [
    {
      name: 'scorm: the door',
      apply: 'build',
      enforce: 'pre',
      resolveId: behindTheDoor('scorm'),
      transformIndexHtml: { order: 'post', handler: (html) => withPolicy(html, policyOf(html)) },
    },
    {
      name: 'scorm: the package',
      apply: 'build',
      enforce: 'post',
      generateBundle: {
        order: 'post',
        handler(_options, bundle) {
          const files = new Map(Object.values(bundle).map((file) => [file.fileName, file.type === 'asset' ? file.source : file.code] as const));
          for (const name of Object.keys(bundle)) delete bundle[name];
          const title = /<title>([^<]*)</.exec(String(files.get('index.html') ?? ''))?.[1] ?? '';
          const name = slugOf(title) || 'story';
          this.emitFile({ type: 'asset', fileName: `${name}-scorm12.zip`, source: packCourse(name, title, files) });
        },
      },
    },
  ];
}

/** The package: its manifest and its files in the order of their names, the same bytes for the same files. */
export function packCourse(name: string, title: string, files: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const names = [...files.keys()].sort();
  const manifest = scormManifest({ name: /^[a-z]/.test(name) ? name : `story-${name}`, title, files: names });
  return packZip(new Map([['imsmanifest.xml', manifest], ...files]), ['imsmanifest.xml']);
}
