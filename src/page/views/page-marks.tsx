import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { standing, type Told } from '../../telling/told.ts';
import { claimsByWords, numberNotes } from '../parts/marks.ts';
import { useDesk } from '../use-desk.ts';
import { NoteMarks } from './note-mark.tsx';

interface Marks {
  readonly claims: ReadonlyMap<string, readonly string[]>;
  /** The numbers of the notes; absent: no marks here. */
  readonly numbers: ReadonlyMap<string, number> | undefined;
}

const MarksContext = createContext<Marks>({ claims: new Map(), numbers: undefined });

/** Gives the lines of a front page or an ending the note marks that the same lines would have in prose. */
export function PageMarks({ told, children }: { readonly told: Told; readonly children: ComponentChildren }) {
  const desk = useDesk();
  const { claims } = desk.library.value;
  const { notes } = desk.preferences.settings.value;
  const marks = useMemo(
    () => ({ claims: claimsByWords(told, told.turns.length - 1), numbers: notes ? numberNotes(standing(told).record.claims, claims) : undefined }),
    [told, claims, notes],
  );
  return <MarksContext.Provider value={marks}>{children}</MarksContext.Provider>;
}

/** The marks after one line of such a page. */
export function MarksOf({ text }: { readonly text: string }) {
  const { claims, numbers } = useContext(MarksContext);
  return <NoteMarks claims={claims.get(text) ?? []} numbers={numbers} />;
}
