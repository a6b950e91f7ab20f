// @ts-expect-error The citation library ships no types.
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import chicago from '@citation/csl-style-chicago-note-bibliography';
import type { Bibliography, CslSource, Source } from '../archive/source.ts';

const STYLE = 'chicago';
/** The published style, whichever way the loader hands over a module of that kind. */
const style = 'default' in chicago ? (chicago.default as typeof chicago) : chicago;
plugins.config.get('@csl').styles.add(STYLE, style.content);

/** Sources as the notes show them, cited by the citation library at build time in the style of Chicago's bibliographies. Italics are marked as in the story. */
export function citeSources(sources: readonly CslSource[]): Source[] {
  return sources.map((source) => ({ id: source.id, citation: cite(published(source)), url: source.URL }));
}

/** The same sources for a reference manager, each as the text of one file. */
export function exportSources(sources: readonly CslSource[]): Bibliography {
  const all = new Cite(sources.map(published));
  return { csl: `${JSON.stringify(sources.map(published), undefined, 2)}\n`, bibtex: all.format('bibtex'), ris: all.format('ris') };
}

/** Without our own note on how far it was read. */
function published({ note: _howFarRead, ...csl }: CslSource): Omit<CslSource, 'note'> {
  return csl;
}

function cite(csl: Readonly<Record<string, unknown>>): string {
  const html: string = new Cite(csl).format('bibliography', { format: 'html', template: STYLE, lang: 'en-US' });
  return html.replace(/<\/?(?:i|em)>/g, '*').replace(/<[^>]+>/g, '').replace(/&#38;|&amp;/g, '&').replace(/&#60;|&lt;/g, '<').replace(/&#62;|&gt;/g, '>').replace(/&quot;/g, '"').replace(/\s+/g, ' ').trim();
}
