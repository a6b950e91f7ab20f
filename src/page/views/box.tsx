import { useDesk } from '../use-desk.ts';
import { words } from '../words.ts';
import { BoxWood } from './box-wood.tsx';
import { DocumentFigure } from './document-figure.tsx';

/** The box: one place for each ending of the story. What has not been found is a shape without a name. */
export function Box() {
  const desk = useDesk();
  const { endings } = desk.library.value.book;
  const reached = new Set(desk.contents.value?.endings.map(({ ending }) => ending));
  const found = endings.filter(({ id }) => reached.has(id)).length;
  return (
    <section class="box-col" aria-labelledby="box-name">
      <div class="box">
        <BoxWood />
        <h2 class="box-label paper" id="box-name">{words.box.name}</h2>
        <ul class="docs" data-count={endings.length <= 4 ? 'few' : endings.length <= 8 ? 'some' : 'many'}>
          {endings.map((ending) => (
            <li key={ending.id}>
              {reached.has(ending.id) ? (
                <button type="button" class="doc-button" aria-label={words.box.open(ending.title)} onClick={() => desk.surface.open({ kind: 'life', ending: ending.id })}>
                  <DocumentFigure ending={ending} />
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
        <p class="count">{words.box.count(found, endings.length)}</p>
      </div>
    </section>
  );
}
