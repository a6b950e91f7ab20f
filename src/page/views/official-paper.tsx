import type { Block } from '../parts/blocks.ts';
import { words } from '../words.ts';
import { Paragraph } from './paragraph.tsx';

export interface OfficialPaperProps {
  readonly paper: Extract<Block, { kind: 'paper' }>;
  readonly numbers: ReadonlyMap<string, number> | undefined;
}

/** Official speech: another stock, another face, and a label that says in words what it is. */
export function OfficialPaper({ paper: { voice, label, paragraphs }, numbers }: OfficialPaperProps) {
  return (
    <figure class="official paper" data-voice={voice}>
      <figcaption class="label">{label || words.official[voice]}</figcaption>
      {paragraphs.map((paragraph, at) => (
        <Paragraph key={`${at}:${paragraph.text}`} paragraph={paragraph} numbers={numbers} />
      ))}
    </figure>
  );
}
