import type { Assembly as Agenda } from '../../archive/assembly.ts';
import { useDesk } from '../use-desk.ts';
import { laterWords } from '../later-words.ts';
import { SetWords } from './set-words.tsx';

interface RoleCardsProps {
  readonly agenda: Agenda;
  /** Which of them speaks now. */
  readonly speaks?: number | undefined;
}

/** The cards of an assembly, folded; the one that speaks lies open. */
export function RoleCards({ agenda, speaks }: RoleCardsProps) {
  const { roles } = useDesk().library.value.book.classroom;
  return (
    <div class="role-cards">
      {agenda.roles.map(({ role, says }, at) => {
        const card = roles.find(({ id }) => id === role);
        if (!card) return null;
        return (
          <details key={role} open={at === speaks} data-speaks={at === speaks || undefined}>
            <summary><b>{card.title}</b>{at === speaks && <span class="sc"> {laterWords().classroom.teacher.saysNow}</span>}</summary>
            <p>{card.who}</p>
            <blockquote><SetWords text={says} /></blockquote>
            <p><b class="sc">{laterWords().classroom.teacher.knows}</b> {card.knows}</p>
            <p><b class="sc">{laterWords().classroom.teacher.needs}</b> {card.needs}</p>
            <p><b class="sc">{laterWords().classroom.teacher.mayNotSay}</b> {card.mayNotSay}</p>
          </details>
        );
      })}
    </div>
  );
}
