import { useDesk } from '../use-desk.ts';
import { laterWords } from '../later-words.ts';
import { BoxWood } from './box-wood.tsx';
import { EndingPlaces } from './ending-places.tsx';

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
        <h2 class="box-label paper" id="box-name">{laterWords().box.name}</h2>
        <ul class="docs" data-count={endings.length <= 4 ? 'few' : endings.length <= 8 ? 'some' : 'many'}>
          <EndingPlaces />
        </ul>
        <p class="count">{laterWords().box.count(found, endings.length)}</p>
      </div>
    </section>
  );
}
