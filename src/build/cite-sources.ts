// @ts-expect-error The citation library ships no types.
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { CslSource, Source } from '../archive/source.ts';

/** Sources as the notes show them, cited by the citation library at build time, in the APA style that it brings. */
export function citeSources(sources: readonly CslSource[]): Source[] {
  return sources.map(({ note: _howFarRead, URL: url, ...csl }) => ({ id: csl.id, citation: cite(csl), url }));
}

function cite(csl: Readonly<Record<string, unknown>>): string {
  return String(new Cite(csl).format('bibliography', { format: 'text', template: 'apa', lang: 'en-US' })).trim();
}
