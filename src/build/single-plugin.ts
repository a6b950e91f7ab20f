import type { Plugin, Rolldown } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { behindTheDoor } from './edition-door.ts';
import { policyWithin, withPolicy } from './policy.ts';
import { slugOf } from './teach-markdown.ts';

/** How the recordings end that the file holds. Of the two codecs this is the smaller, and every browser that runs the game from a stick plays it: see DESIGN.md. */
export const RECORDINGS_WITHIN = '.webm';

/** Makes the whole game one file that is opened by a double click, named after the story. */
export function singlePlugin(): Plugin[] {
  return [
    {
      name: 'single: the door',
      apply: 'build',
      enforce: 'pre',
      resolveId: behindTheDoor('single'),
    },
    viteSingleFile() as Plugin,
    {
      name: 'single: the seal',
      apply: 'build',
      enforce: 'post',
      generateBundle: {
        order: 'post',
        handler(_options, bundle) {
          const page = bundle['index.html'];
          if (page?.type !== 'asset') return;
          const html = withIcon(String(page.source), (name) => bundle[name]);
          const title = /<title>([^<]*)</.exec(html)?.[1] ?? '';
          for (const name of Object.keys(bundle)) delete bundle[name];
          this.emitFile({ type: 'asset', fileName: `${slugOf(title) || 'story'}.html`, source: withPolicy(html, policyWithin(html)) });
        },
      },
    },
  ];
}

/** The page's icon, held by its link; the larger one is for a home screen, where a file is never put. */
function withIcon(html: string, find: (name: string) => Rolldown.OutputBundle[string] | undefined): string {
  return html.replaceAll(/[ \t]*<link rel="(apple-touch-)?icon"[^>]*href="\.\/([^"]+)"[^>]*>\n?/g, (link, larger: string | undefined, name: string) => {
    const icon = find(name);
    if (larger || icon?.type !== 'asset') return '';
    return link.replace(`./${name}`, `data:image/svg+xml;base64,${Buffer.from(icon.source).toString('base64')}`);
  });
}
