import { peopleMet } from '../../archive/person.ts';
import { useDesk } from '../use-desk.ts';
import { words } from '../words.ts';
import { SetWords } from './set-words.tsx';
import { Sheet } from './sheet.tsx';

/** Everybody whom this telling has named, the latest first: a name that comes back after an hour can be looked up without a spoiler. */
export function PeopleSheet() {
  const desk = useDesk();
  const told = desk.told.value;
  if (!told) return null;
  const met = peopleMet(desk.library.value.book.people, told.turns.flatMap(({ turn }) => turn.lines.map(({ text }) => text))).reverse();
  return (
    <Sheet name={words.people.name}>
      <p class="lede">{met.length > 0 ? words.people.met : words.people.none}</p>
      <dl class="people">
        {met.map(({ id, name, tie, lived }) => (
          <div key={id}>
            <dt>{name} <span class="sc">{lived ? words.people.lived.yes : words.people.lived.no}</span></dt>
            <dd><SetWords text={tie} /></dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}
