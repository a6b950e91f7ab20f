import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { RECORDINGS } from '../offline/recordings.ts';
import { policyOf } from './policy.ts';

const WORKER = 'service-worker.js';
const MANIFEST = 'manifest.webmanifest';
const ICONS = [['icon-192.png', '192x192', 'any'], ['icon-512.png', '512x512', 'any'], ['icon-maskable-512.png', '512x512', 'maskable']] as const;

/** A file that the worker keeps. A name that carries its own hash needs no revision. */
export interface KeptFile {
  readonly url: string;
  readonly revision: string | null;
}

/** Every file of a build that a page needs without a network: all but recordings, the worker itself and the card for those who pass the address on. */
export function keptFiles(bundle: Readonly<Record<string, string | Uint8Array>>): KeptFile[] {
  return Object.entries(bundle)
    .filter(([name]) => name !== WORKER && name !== 'card.jpg' && !RECORDINGS.test(name) && !name.endsWith('.map'))
    .map(([url, content]) => ({ url, revision: /-[\w-]{8}\.\w+$/.test(url) ? null : createHash('sha256').update(content).digest('hex').slice(0, 16) }));
}

/** Makes a build installable and playable without a network, and holds the page to its policy. In development there is none of this. */
export function offlinePlugin(): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    enforce: 'post',
    config: () => ({
      build: {
        rolldownOptions: {
          input: { index: 'index.html', 'service-worker': 'src/offline/service-worker.ts' },
          output: { entryFileNames: ({ name }: { name: string }) => (name === 'service-worker' ? WORKER : 'assets/[name]-[hash].js') },
        },
      },
    }),
    transformIndexHtml: {
      order: 'post',
      handler: (html) => [
        { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policyOf(html) }, injectTo: 'head-prepend' },
        { tag: 'link', attrs: { rel: 'manifest', href: `./${MANIFEST}` }, injectTo: 'head' },
      ],
    },
    generateBundle(_options, bundle) {
      for (const [name] of ICONS) this.emitFile({ type: 'asset', fileName: name, source: readFileSync(`assets/page/${name}`) });
      const html = bundle['index.html'];
      const title = /<title>([^<]*)</.exec(html?.type === 'asset' ? String(html.source) : '')?.[1] ?? '';
      this.emitFile({ type: 'asset', fileName: MANIFEST, source: JSON.stringify(manifestOf(title)) });
      const worker = bundle[WORKER];
      if (worker?.type !== 'chunk') this.error('the build has no service worker');
      const files = keptFiles(Object.fromEntries(Object.entries(bundle).map(([name, file]) => [name, file.type === 'chunk' ? file.code : file.source])));
      worker.code = worker.code.replace('__KEPT_FILES__', () => JSON.stringify(files));
    },
  };
}

function manifestOf(title: string): object {
  return {
    name: title, short_name: title, start_url: './', scope: './', display: 'standalone', background_color: '#14110f', theme_color: '#14110f',
    icons: ICONS.map(([src, sizes, purpose]) => ({ src, sizes, purpose, type: 'image/png' })),
  };
}
