import { foreignTo } from '../../script/letters.ts';
import { later } from '../later.tsx';
import type { Block } from '../parts/blocks.ts';
import { words } from '../words.ts';
import { HardPassage } from './hard-passage.tsx';
import { OfficialPaper } from './official-paper.tsx';
import { Paragraph } from './paragraph.tsx';
import { SetWords } from './set-words.tsx';

const Dossier = later(async () => (await import('./dossier.tsx')).Dossier);

interface ProseProps {
  readonly blocks: readonly Block[];
  /** The numbers of the notes; absent: no marks here. */
  readonly numbers?: ReadonlyMap<string, number> | undefined;
}

/** The blocks of a turn, set as a book's column. */
export function Prose({ blocks, numbers }: ProseProps) {
  return (
    <div class="prose">
      {blocks.map((block, at) => (
        <SetBlock key={`${at}:${block.kind}`} block={block} numbers={numbers} />
      ))}
    </div>
  );
}

function SetBlock({ block, numbers }: { readonly block: Block; readonly numbers: ReadonlyMap<string, number> | undefined }) {
  switch (block.kind) {
    case 'act':
      return (
        <h2 class="act-opening">
          <span class="slab n">
            <span class="hidden">{words.reading.act} </span>
            {block.number}
          </span>
          <span class="slab" lang={foreignTo(words.code, block.title)}>{block.title}</span>
        </h2>
      );
    case 'place':
      return (
        <p class="place">
          <SetWords text={block.words} />
        </p>
      );
    case 'break':
      return <hr class="gouge" />;
    case 'paragraph':
      return <Paragraph paragraph={block.paragraph} numbers={numbers} opens={block.opens} />;
    case 'paper':
      return <OfficialPaper paper={block} numbers={numbers} />;
    case 'dossier':
      return <Dossier file={block.file} />;
    case 'hard':
      return <HardPassage summary={block.summary}><Prose blocks={block.blocks} numbers={numbers} /></HardPassage>;
    default:
      return block satisfies never;
  }
}
