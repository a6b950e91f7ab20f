import { useMemo } from 'preact/hooks';
import type { Told } from '../../telling/told.ts';
import type { Held } from '../parts/held.ts';
import { heldIn } from '../parts/held.ts';
import { useDesk } from '../use-desk.ts';
import { laterWords } from '../later-words.ts';
import { words } from '../words.ts';
import { LookHead } from './look-head.tsx';
import { SetWords } from './set-words.tsx';

/** Every assembly of a telling, with its counts and the question to talk about: to read through or to print. */
export function SittingsView({ told }: { readonly told: Told }) {
  const desk = useDesk();
  const sittings = desk.drawer.sittings.value ?? [];
  const { assemblies } = desk.library.value.book.classroom;
  const held = useMemo(() => heldIn(told, sittings, assemblies), [told, sittings, assemblies]);
  return (
    <main class="transcript sittings paper">
      <LookHead name={laterWords().classroom.list}><button type="button" class="plain" onClick={() => print()}>{laterWords().ending.print}</button></LookHead>
      <div class="sittings-in">
        <p class="lede">{held.length === 0 ? laterWords().classroom.listNone : laterWords().classroom.listWhat}</p>
        {held.map((one) => <OneHeld key={one.agenda.id} held={one} />)}
      </div>
    </main>
  );
}

function OneHeld({ held: { agenda, place, options, sitting, result, taken } }: { readonly held: Held }) {
  const shut = sitting && sitting.shut.length > 0;
  const rounds = sitting?.rounds ?? [];
  const roundName = (at: number) => (at > 0 ? laterWords().classroom.listAgain(at + 1) : sitting?.kind === 'recorded' ? laterWords().classroom.listOpenCount : laterWords().classroom.listCount);
  return (
    <section class="held">
      <p class="place"><SetWords text={place} /></p>
      <h2><SetWords text={agenda.question} /></h2>
      <table>
        <thead>
          <tr><th scope="col">{laterWords().classroom.optionColumn}</th>{shut && <th scope="col">{laterWords().classroom.listShut}</th>}{rounds.map((_, at) => <th key={roundName(at)} scope="col">{roundName(at)}</th>)}</tr>
        </thead>
        <tbody>
          {options.map((text, at) => (
            <tr key={text} class={at === taken ? 'taken' : undefined}>
              <th scope="row"><div><b>{words.reading.letter(at)}</b> <span><SetWords text={text} />{at === taken && <em class="sc"> {taken === result ? laterWords().classroom.listTook : laterWords().classroom.listWithout}</em>}</span></div></th>
              {shut && <td>{sitting.shut[at]}</td>}
              {rounds.map((count, round) => <td key={roundName(round)}>{count[at]}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
      {sitting?.chair !== undefined && <p class="quiet">{laterWords().classroom.resultByTeacher(words.reading.letter(sitting.chair))}.</p>}
      {taken === undefined && <p class="quiet">{laterWords().classroom.listPending}</p>}
      {agenda.intervention && sitting && (
        <>
          {agenda.intervention.kind === 'announced' && <p><span class="sc">{laterWords().classroom.listAnnounced}:</span> {laterWords().classroom.minutesFor}. {laterWords().classroom.minutesAgainst}.</p>}
          <p class="quiet"><SetWords text={agenda.intervention.standing} /></p>
        </>
      )}
      <p class="debrief"><span class="sc">{laterWords().classroom.listDebrief}</span> <SetWords text={agenda.debrief} /></p>
    </section>
  );
}
