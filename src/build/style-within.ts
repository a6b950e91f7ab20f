import { basename, dirname } from 'node:path';
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

/** The letters that the first words are set in. */
const FIRST_LETTERS = ['vollkorn-latin-wght-normal', 'tektur-latin-standard-normal'];

/**
 * Puts the page's styles into its HTML: a browser draws nothing before it has them, and asks for them only when it has read the page. Its first letters are
 * asked for in the same breath, or the words would be set twice.
 */
export function styleWithinPlugin(): Plugin {
  return {
    name: 'style-within',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: (html, { bundle = {} }) => ({ html: withStyles(html, bundle), tags: firstLetters(bundle) }) },
  };
}

/** The page with each sheet of styles in the place of its link; the sheets leave the bundle. */
export function withStyles(html: string, bundle: Rolldown.OutputBundle): string {
  return html.replace(/<link rel="stylesheet"[^>]*href="\.\/([^"]+\.css)"[^>]*>/g, (link, file: string) => {
    const sheet = bundle[file];
    if (sheet?.type !== 'asset') return link;
    delete bundle[file];
    // What lies beside the sheet lies elsewhere as the page sees it.
    return `<style>${String(sheet.source).replaceAll('url(./', `url(./${dirname(file)}/`)}</style>`;
  });
}

function firstLetters(bundle: Rolldown.OutputBundle): HtmlTagDescriptor[] {
  return FIRST_LETTERS.flatMap((name): HtmlTagDescriptor[] => {
    const file = Object.keys(bundle).find((one) => basename(one).startsWith(`${name}-`) && one.endsWith('.woff2'));
    return file === undefined ? [] : [{ tag: 'link', attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `./${file}` }, injectTo: 'head' }];
  });
}
