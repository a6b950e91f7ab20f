import type { Comparison, Run } from '../../telling/compare.ts';
import type { Part } from '../../telling/front-page.ts';
import type { FileLine } from '../../telling/record.ts';
import { useDesk } from '../use-desk.ts';
import { laterWords } from '../later-words.ts';
import { SetWords } from './set-words.tsx';
import { Sides } from './sides.tsx';

/** The front pages that differ: headline, deck, caption and frames of each. */
export function ComparedPages({ pages }: Pick<Comparison, 'pages'>) {
  if (pages.length === 0) return null;
  return (
    <section aria-labelledby="compare-pages">
      <h2 class="slab" id="compare-pages">{laterWords().compare.pages}</h2>
      {pages.map(({ id, left, right }) => (
        <Sides key={id} pair={{ left, right }} set={({ parts }) => <Printed parts={parts} />} absent={laterWords().compare.notPrinted} />
      ))}
    </section>
  );
}

function Printed({ parts }: { readonly parts: readonly Part[] }) {
  return (
    <div class="as-printed paper">
      {parts.filter(({ part }) => part !== 'lived').map(({ part, text }) => <p key={`${part} ${text}`} class={`as-printed-${part}`}><SetWords text={text} /></p>)}
    </div>
  );
}

/** The file of each, line by line: what both hold stands across, the rest on its own side. */
export function ComparedFile({ file }: Pick<Comparison, 'file'>) {
  if (file.length === 0) return null;
  return (
    <section aria-labelledby="compare-file">
      <h2 class="slab" id="compare-file">{laterWords().compare.file}</h2>
      {file.map((run, at) => <FileRun key={at} run={run} />)}
    </section>
  );
}

function FileRun({ run }: { readonly run: Run<FileLine> }) {
  if ('both' in run) return <div class="common filed"><FileLines lines={run.both} /></div>;
  return (
    <div class="sides filed">
      <div class="side left"><FileLines lines={run.left} /></div>
      <div class="side right"><FileLines lines={run.right} /></div>
    </div>
  );
}

function FileLines({ lines }: { readonly lines: readonly FileLine[] }) {
  return <ul>{lines.map(({ date, words: text }) => <li key={`${date} ${text}`}>{date && <b>{date}</b>} <SetWords text={text} /></li>)}</ul>;
}

/** Who lived how long, and what became of whom, as far as each life was told it. */
export function ComparedFates({ fates }: Pick<Comparison, 'fates'>) {
  const { people } = useDesk().library.value.book;
  if (fates.length === 0) return null;
  return (
    <section aria-labelledby="compare-fates">
      <h2 class="slab" id="compare-fates">{laterWords().compare.fates}</h2>
      {fates.map(({ person, left, right }) => (
        <div key={person} class="fate">
          <h3>{people.find(({ id }) => id === person)?.name ?? person}</h3>
          <Sides pair={{ left, right }} set={({ year, how }) => <p>{year && <b>{year}</b>} <SetWords text={how} /></p>} absent={laterWords().compare.notTold} />
        </div>
      ))}
    </section>
  );
}
