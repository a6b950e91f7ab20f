import { useDesk } from '../use-desk.ts';
import { words } from '../words.ts';
import { DocumentFigure } from './document-figure.tsx';

/** Where the ways of the map end: the papers of the box, small; what has not been found is a shape. */
export function MapEnds() {
  const desk = useDesk();
  const { endings } = desk.library.value.book;
  const reached = new Set(desk.contents.value?.endings.map(({ ending }) => ending));
  return (
    <ul class="map-ends" aria-label={words.box.name}>
      {endings.map((ending) => (
        <li key={ending.id}>
          {reached.has(ending.id) ? (
            <button type="button" aria-label={words.box.open(ending.title)} title={ending.title} onClick={() => desk.surface.open({ kind: 'life', ending: ending.id })}>
              <DocumentFigure ending={{ ...ending, face: '' }} large />
            </button>
          ) : (
            <>
              <DocumentFigure ending={ending} empty />
              <span class="hidden">{words.box.notFound(ending.shape)}</span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
