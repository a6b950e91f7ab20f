import { useEffect, useMemo, useState } from 'preact/hooks';
import type { StoryMap } from '../../archive/story-map.ts';
import type { Guided } from '../../telling/guide.ts';
import { type Assignment, decidedBy, newAssignment, pastChoices, wishesOf } from '../parts/assignment.ts';
import { guidanceOf } from '../guidance.ts';
import { useDesk } from '../use-desk.ts';
import { laterWords } from '../later-words.ts';
import { AssignedLink } from './assigned-link.tsx';
import { AssignReading } from './assign-reading.tsx';
import { LookHead } from './look-head.tsx';
import { PastRow } from './past-row.tsx';
import { Options } from './setting-controls.tsx';
import { useStoryMap } from './use-story-map.ts';

/** The life of a link is the same on every device that prepares it. */
const SEED = 'class';

/** Where a teacher says how a class is to begin, and gets a link that begins so. */
export function AssignView() {
  const { map, failed } = useStoryMap();
  return (
    <main class="assign">
      <LookHead name={laterWords().assign.name} />
      <p class="lede">{laterWords().assign.what}</p>
      {failed && <p class="trouble">{laterWords().map.notLoaded}</p>}
      {map && <AssignForm map={map} />}
    </main>
  );
}

function AssignForm({ map }: { readonly map: StoryMap }) {
  const desk = useDesk();
  const { book } = desk.library.value;
  const [assignment, setAssignment] = useState<Assignment>(() => newAssignment(book));
  const [found, setFound] = useState<Guided | undefined>();
  const change = (what: Partial<Assignment>) => setAssignment({ ...assignment, ...what });
  const choices = useMemo(() => pastChoices(book, map), [book, map]);
  const decided = useMemo(() => decidedBy(assignment.opens, choices, map), [assignment.opens, choices, map]);
  const wishes = useMemo(() => wishesOf(assignment, decided, book), [assignment.telling, assignment.opens, assignment.past, decided, book]);
  useEffect(() => {
    setFound(undefined);
    void guidanceOf(desk).find([wishes], SEED).then((life) => life && setFound(life));
    return () => guidanceOf(desk).giveUp();
  }, [desk, wishes]);
  const acts = [...new Set(map.places.map(({ act }) => act))].sort((a, b) => a - b);
  return (
    <div class="assign-in">
      <form onSubmit={(event) => event.preventDefault()}>
        <section class="assign-part">
          {book.tellings.length > 1 && (
            <Options
              name="telling" label={laterWords().assign.telling} value={String(assignment.telling)}
              options={book.tellings.map(({ name }, at) => [String(at), laterWords().assign.tellings[name] ?? name])} onPick={(at) => change({ telling: Number(at) })}
            />
          )}
          <label class="set">
            <span class="lg">{laterWords().assign.opens}</span>
            <select value={assignment.opens} onChange={({ currentTarget: { value } }) => change({ opens: value })}>
              <option value="start">{laterWords().assign.atStart}</option>
              <optgroup label={laterWords().assign.acts}>{acts.map((act) => <option key={act} value={`act ${act}`}>{laterWords().assign.atAct(act, titleOf(map, act))}</option>)}</optgroup>
              <optgroup label={laterWords().assign.crossroads}>{choices.map(({ crossroads, title }) => <option key={crossroads} value={`at ${crossroads}`}>{laterWords().assign.atCrossroads(title)}</option>)}</optgroup>
            </select>
          </label>
          {assignment.opens !== 'start' && <p class="quiet">{laterWords().assign.note}</p>}
        </section>
        <section class="assign-part" aria-labelledby="assign-past">
          <h2 class="slab" id="assign-past">{laterWords().assign.past}</h2>
          <p class="quiet">{decided.length === 0 ? laterWords().assign.noPast : laterWords().assign.pastWhat}</p>
          {decided.map((choice) => (
            <PastRow
              key={choice.crossroads} choice={choice} wanted={assignment.past.get(choice.crossroads)} told={found?.told}
              onWant={(option) => change({ past: withOption(assignment.past, choice.crossroads, option) })}
            />
          ))}
        </section>
        <AssignReading set={assignment.set} onSet={(set) => change({ set })} />
      </form>
      <AssignedLink assignment={assignment} found={found} choices={choices} />
    </div>
  );
}

function titleOf({ places, said }: StoryMap, act: number): string {
  const first = places.find((place) => place.act === act)?.crossroads;
  return (first === undefined ? undefined : said[first]?.actTitle) ?? '';
}

function withOption(past: ReadonlyMap<string, string>, crossroads: string, option: string | undefined): ReadonlyMap<string, string> {
  const changed = new Map(past);
  if (option === undefined) changed.delete(crossroads);
  else changed.set(crossroads, option);
  return changed;
}
