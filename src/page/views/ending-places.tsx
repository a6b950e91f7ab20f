import { useDesk } from '../use-desk.ts';
import { laterWords } from '../later-words.ts';
import { DocumentFigure } from './document-figure.tsx';

/** One place for each ending of the story, as items of a list: a document to take out, or a shape without a name. `small`: too small for words. */
export function EndingPlaces({ small = false }: { readonly small?: boolean }) {
  const desk = useDesk();
  const reached = new Set(desk.contents.value?.endings.map(({ ending }) => ending));
  return (
    <>
      {desk.library.value.book.endings.map((ending) => (
        <li key={ending.id}>
          {reached.has(ending.id) ? (
            <button type="button" class="doc-button" aria-label={laterWords().box.open(ending.title)} title={small ? ending.title : undefined} onClick={() => desk.surface.open({ kind: 'life', ending: ending.id })}>
              <DocumentFigure ending={small ? { ...ending, face: '' } : ending} large={small} />
            </button>
          ) : (
            <>
              <DocumentFigure ending={ending} empty />
              <span class="hidden">{laterWords().box.notFound(ending.shape)}</span>
            </>
          )}
        </li>
      ))}
    </>
  );
}
