import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Term } from '../../archive/glossary.ts';
import { lineKey } from '../../telling/memory.ts';
import { opensWithQuote, type Paragraph as Shape } from '../parts/blocks.ts';
import { useDesk } from '../use-desk.ts';
import { Gloss, SetTerms, useGlossId } from './set-words.tsx';
import { NoteMarks } from './note-mark.tsx';

interface ParagraphProps {
  readonly paragraph: Shape;
  /** The numbers of the notes; absent: no marks here. */
  readonly numbers: ReadonlyMap<string, number> | undefined;
  /** Opens an act: its first words are set in small capitals. */
  readonly opens?: boolean;
  /** Stands after the last word. */
  readonly after?: ComponentChildren;
}

/** A paragraph of prose; a term that is pressed is explained in a line right below it. */
export function Paragraph({ paragraph: { text, claims }, numbers, opens = false, after }: ParagraphProps) {
  const desk = useDesk();
  const read = desk.preferences.settings.value.told && desk.read.before.value.has(lineKey(text));
  const [open, setOpen] = useState<Term | undefined>();
  const glossId = useGlossId();
  const looks = [opensWithQuote(text) && 'q', opens && 'opens'].filter(Boolean).join(' ');
  return (
    <>
      <p class={looks || undefined} data-read={read || undefined}>
        <SetTerms text={text} open={open} glossId={glossId} onTerm={(term) => setOpen(open === term ? undefined : term)} />
        <NoteMarks claims={claims} numbers={numbers} />
        {after}
      </p>
      {open && <Gloss term={open} id={glossId} />}
    </>
  );
}
