import { describe, expect, it } from 'vitest';
import { notesFor } from '../../src/archive/notes.ts';
import { Teller } from '../../src/telling/teller.ts';
import { standing } from '../../src/telling/told.ts';
import { toTranscript } from '../../src/page/parts/transcript.ts';
import { toMarkdown } from '../../src/page/parts/transcript-markdown.ts';
import { toHtml } from '../../src/page/parts/transcript-html.ts';
import { compile, SMALL_STORY } from '../support/compile.ts';

const say = { act: (number: number) => `Act ${number}`, notTaken: 'Not taken:', offered: 'Now:', file: 'The file', notes: 'Notes', sources: 'Sources', status: { documented: 'Documented', disputed: 'Disputed', legend: 'Legend', invented: 'Invented' } };
const claim = { id: 'ferry', title: 'The ferry', status: 'documented', sources: ['book'], note: 'It ran on *Mondays* and <Tuesdays>.' } as const;
const source = { id: 'book', citation: 'Writer, *A Book*', url: 'https://example.org/a' };

function tell(...ids: string[]) {
  const teller = new Teller(compile(SMALL_STORY), 'seed');
  for (const id of ids) {
    const choice = standing(teller.told).turn.choices.find((one) => one.id === id);
    if (choice) teller.choose(choice);
  }
  const { claims } = standing(teller.told).record;
  return toMarkdown('The Ferry', toTranscript(teller.told, notesFor(claims, new Map([[claim.id, { ...claim, sources: [...claim.sources] }]]), new Map([[source.id, source]])), say));
}

describe('a transcript', () => {
  it('tells the whole telling: act, place, choices with what was offered, front page, file, notes and sources', () => {
    const text = tell('row', 'fold');
    for (const words of ['# The Ferry', '## Act 1: The Ferry', '### The landing, 6', '**→ Row.**', '*Not taken:* Wait.', '> **The River Times.**', '> **One man rows.**', '- 01.02.1935 Rowed without leave.', '1. **Documented: The ferry.**', '- Writer, *A Book* <https://example.org/a>']) {
      expect(text).toContain(words);
    }
    expect(text.indexOf('Row.')).toBeLessThan(text.indexOf('River Times'));
  });

  it('says what is offered where it still stands', () => expect(tell()).toContain('*Now:* Row. / Wait.'));

  it('takes every sign for itself: no markup comes from outside', () => expect(tell()).toContain('*Mondays* and \\<Tuesdays\\>'));
});

describe('a transcript as a page', () => {
  it('lets no word of a story become markup but its italics', () => {
    const page = toHtml('A <b>title</b>', [{ kind: 'prose', text: 'He *said* <script>x</script> & "so"' }, { kind: 'sources', sources: [{ id: 'a', citation: 'A "B"', url: 'https://e.org/?a="><b>' }] }]);
    expect(page).toContain('<title>A &lt;b&gt;title&lt;/b&gt;</title>');
    expect(page).toContain('<p>He <i>said</i> &lt;script&gt;x&lt;/script&gt; &amp; “so”</p>');
    expect(page).toContain('href="https://e.org/?a=&quot;&gt;&lt;b&gt;"');
  });
});
