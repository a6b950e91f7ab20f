import { peopleMet } from '../../archive/person.ts';
import { useDesk } from '../use-desk.ts';
import { laterWords } from '../later-words.ts';
import { SetWords } from './set-words.tsx';
import { Sheet } from './sheet.tsx';

/** Everybody whom this telling has named, the latest first: a name that comes back after an hour can be looked up without a spoiler. */
export function PeopleSheet() {
  const desk = useDesk();
  const told = desk.told.value;
  if (!told) return null;
  const met = peopleMet(desk.library.value.book.people, told.turns.flatMap(({ turn }) => turn.lines.map(({ text }) => text))).reverse();
  return (
    <Sheet name={laterWords().people.name}>
      <p class="lede">{met.length > 0 ? laterWords().people.met : laterWords().people.none}</p>
      <dl class="people">
        {met.map(({ id, name, tie, lived }) => (
          <div key={id}>
            <dt><SetWords text={name} /> <span class="sc">{lived ? laterWords().people.lived.yes : laterWords().people.lived.no}</span></dt>
            <dd><SetWords text={tie} /></dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}
