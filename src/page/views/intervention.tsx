import type { Assembly as Agenda } from '../../archive/assembly.ts';
import type { Sitting } from '../../telling/sitting.ts';
import { useDesk } from '../use-desk.ts';
import { laterWords } from '../later-words.ts';
import { words } from '../words.ts';
import { SetWords } from './set-words.tsx';
import { StatusMark } from './status-mark.tsx';

/** What the chair gives out, and the minutes of it, beside what the class has counted. */
export function Announced({ agenda, sitting }: { readonly agenda: Agenda; readonly sitting: Sitting }) {
  return (
    <>
      <p class="announce"><SetWords text={agenda.intervention?.announce ?? ''} /></p>
      <div class="two-counts">
        <div class="official paper" data-voice="form">
          <p class="label">{laterWords().classroom.minutes}</p>
          <p>{laterWords().classroom.minutesFor}</p>
          <p>{laterWords().classroom.minutesAgainst}</p>
        </div>
        <div class="own-count">
          <h3 class="sc">{laterWords().classroom.ownCount}</h3>
          <Figures count={sitting.rounds.at(-1) ?? []} />
        </div>
      </div>
      <p class="more"><SetWords text={agenda.intervention?.shows ?? ''} /></p>
    </>
  );
}

/** What in an intervention is documented, and what is ours. */
export function Standing({ agenda }: { readonly agenda: Agenda }) {
  const { claims } = useDesk().library.value;
  const claim = claims.get(agenda.intervention?.claim ?? '');
  return (
    <div class="standing">
      {claim && <p class="standing-of"><StatusMark status={claim.status} /> <b><SetWords text={claim.title} /></b></p>}
      <p><SetWords text={agenda.intervention?.standing ?? ''} /></p>
    </div>
  );
}

/** A count by its letters. */
export function Figures({ count }: { readonly count: readonly number[] }) {
  return (
    <dl class="figures">
      {count.map((hands, at) => <div key={words.reading.letter(at)}><dt>{words.reading.letter(at)}</dt><dd>{hands}</dd></div>)}
    </dl>
  );
}
