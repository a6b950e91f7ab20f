import { describe, expect, it } from 'vitest';
import { makeBook } from '../../src/build/make-book.ts';
import { readTeachPages } from '../../src/build/teach-files.ts';
import { teachWithin } from '../../src/build/teach-within.ts';

const links = (html: string) => [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);

describe('the pages for teachers within one file', () => {
  it('have fragments for addresses, and lead into the story by its own', () => {
    const html = '<a href="debrief.html">a</a><a href="lesson-45.html#with-one-screen">b</a><a href="#sources">c</a><a href="../index.html">d</a><a href="../index.html#board">e</a><a href="https://example.org/x.html">f</a>';
    expect(links(teachWithin([{ name: 'cite', html }]).cite ?? '')).toEqual(['#teach/debrief', '#teach/lesson-45:with-one-screen', '#teach/cite:sources', '#', '#board', 'https://example.org/x.html']);
  });

  it('have no link to a file beside them, and none to a page that is not there', () => {
    const pages = teachWithin(readTeachPages('story/main.ink', makeBook('story/main.ink')).pages);
    for (const [name, html] of Object.entries(pages)) {
      const own = links(html.replace(/<head>[\s\S]*<\/head>/, ''));
      expect(own.filter((href) => !/^(?:#|https?:)/.test(href ?? '')), name).toEqual([]);
      const asked = own.flatMap((href) => /^#teach\/([^:]+)/.exec(href ?? '')?.[1] ?? []);
      expect(asked.filter((page) => !(page in pages)), name).toEqual([]);
    }
  }, 30_000);
});
