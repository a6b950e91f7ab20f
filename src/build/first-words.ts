import { runnerImport } from 'vite';
import type { Book } from '../archive/book.ts';
import type { FirstWords } from './set-first-page.tsx';

/** The first page as markup: it is read before any program runs. The views are those of the page, told to nobody. */
export async function firstWords(book: Book): Promise<FirstWords> {
  const { module } = await runnerImport<typeof import('./set-first-page.tsx')>(new URL('./set-first-page.tsx', import.meta.url).pathname, {
    configFile: false, logLevel: 'error', oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  });
  return module.setFirstPage(book);
}
