import type { Part } from '../../telling/front-page.ts';
import { laterWords } from '../later-words.ts';
import { MarksOf } from './page-marks.tsx';
import { Paragraph } from './paragraph.tsx';

const SLIPS = ['document', 'printed', 'filed', 'remembers'] as const;

/** The parts of an ending: its prose, then the slips that say what was printed, what was filed and who remembers. */
export function EndingParts({ parts }: { readonly parts: readonly Part[] }) {
  const slips = SLIPS.map((slip) => ({ slip, texts: textsOf(parts, slip) })).filter(({ texts }) => texts.length > 0);
  const frame = textsOf(parts, 'frame');
  const prose = parts.filter(({ part }) => part !== 'frame' && !SLIPS.includes(part as (typeof SLIPS)[number])).map(({ text }) => text);
  return (
    <>
      {prose.length > 0 && <Told texts={prose} />}
      {slips.length > 0 && (
        <div class="slips" data-aloud data-count={slips.length}>
          {slips.map(({ slip, texts }) => (
            <section key={slip} class={`slip ${slip} ${slip === 'remembers' ? '' : 'paper'}`}>
              <h3 class="label">{laterWords().ending.parts[slip]}</h3>
              {texts.map((text) => <Paragraph key={text} paragraph={{ text, claims: [] }} numbers={undefined} after={<MarksOf text={text} />} />)}
            </section>
          ))}
        </div>
      )}
      {frame.length > 0 && <Told texts={frame} />}
    </>
  );
}

function Told({ texts }: { readonly texts: readonly string[] }) {
  return (
    <div class="prose last" data-aloud>
      {texts.map((text) => <Paragraph key={text} paragraph={{ text, claims: [] }} numbers={undefined} after={<MarksOf text={text} />} />)}
    </div>
  );
}

function textsOf(parts: readonly Part[], name: Part['part']): readonly string[] {
  return parts.filter(({ part }) => part === name).map(({ text }) => text);
}
