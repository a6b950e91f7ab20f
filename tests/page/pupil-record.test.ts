import { describe, expect, it } from 'vitest';
import { notesFor } from '../../src/archive/notes.ts';
import { recordOf } from '../../src/page/parts/pupil-record.ts';
import { toHtml } from '../../src/page/parts/transcript-html.ts';
import { toMarkdown } from '../../src/page/parts/transcript-markdown.ts';
import { Reasons } from '../../src/page/reasons.ts';
import { Teller } from '../../src/telling/teller.ts';
import { standing } from '../../src/telling/told.ts';
import { compile, SMALL_STORY } from '../support/compile.ts';

const say = {
  decisions: 'Decided', whyOf: (reason: string) => `Why: ${reason}`, ending: 'Ended', paper: 'Paper', file: 'File', sources: (shown: number, all: number) => `Sources ${shown} of ${all}`,
  standing: ({ documented }: { documented: number }) => `${documented} documented`, where: (act: number | undefined, place: string) => `${act}: ${place}`, code: (code: string) => `Code ${code}`,
};
const sources = Array.from({ length: 14 }, (_, n) => ({ id: `s${n}`, citation: `Source ${n}`, url: undefined }));
const claims = [{ id: 'ferry', sources: ['s13', ...sources.slice(0, 12).map(({ id }) => id)] }, { id: 'paper', sources: ['s13'] }].map((row) => ({ ...row, title: row.id, status: 'documented' as const, note: '' }));
const teller = new Teller(compile(SMALL_STORY), 'seed');
teller.choose({ knot: 'landing', id: 'row' });
const told = teller.choose({ knot: 'paper', id: 'fold' });
const notes = notesFor(standing(told).record.claims, new Map(claims.map((claim) => [claim.id, claim])), new Map(sources.map((source) => [source.id, source])));
const record = (reasons = new Map<number, string>()) => recordOf({ told, notes, reasons, ending: 'The shore', code: 'K7M' }, say);

describe("a pupil's record", () => {
  it('holds decisions with the reason that was written, the ending, the paper and the file, each with the last page beside it, and sources', () => {
    const text = toMarkdown('A life', record(new Map([[0, ' It was late. ']])));
    for (const words of ['1. 1: The landing', '**→ Row.** Why: It was late.', '## Ended', 'The shore', 'A wet boot.', 'Code K7M', '> **The River Times.**', '> **One man rows.**', '> The paper says nothing.', '- 01.02.1935 Rowed without leave.', '## Sources 10 of 13', '2 documented']) {
      expect(text).toContain(words);
    }
  });

  it('leaves out a reason that was not written, and what was lived beside the paper', () => expect(toMarkdown('A life', record())).not.toMatch(/Why|You were there/));

  it('lists the sources that most notes rest on, in the order of the story', () => {
    const list = record().flatMap((piece) => (piece.kind === 'sources' ? piece.sources.map(({ id }) => id) : []));
    expect(list).toEqual(['s13', 's0', 's1', 's2', 's3', 's4', 's5', 's6', 's7', 's8']);
  });

  it('saved as a page makes no markup of what was written', () => {
    expect(toHtml('A life', record(new Map([[0, '<img src=x onerror=alert(1)>']])), { short: true })).toContain('Why: &lt;img src=x onerror=alert(1)&gt;');
  });
});

describe('reasons', () => {
  it('belong to a decision: what was decided otherwise has none, and another life neither', () => {
    const reasons = new Reasons();
    reasons.write(told, 0, 'It was late.');
    expect([...reasons.of(told)]).toEqual([[0, 'It was late.']]);
    const other = new Teller(compile(SMALL_STORY), 'seed').choose({ knot: 'landing', id: 'wait' });
    const elsewhere = new Teller(compile(SMALL_STORY), 'another').choose({ knot: 'landing', id: 'row' });
    expect([reasons.of(other).size, reasons.of(elsewhere).size]).toEqual([0, 0]);
  });
});
