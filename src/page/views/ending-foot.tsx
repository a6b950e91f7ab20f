import type { Told } from '../../telling/told.ts';
import { useAssembly } from '../use-assembly.ts';
import { useDesk } from '../use-desk.ts';
import { laterWords } from '../later-words.ts';
import { words } from '../words.ts';
import { SetWords } from './set-words.tsx';
import { useHasMap } from './use-has-map.ts';

export interface EndingFootProps {
  readonly told: Told;
  /** Whether the notes of this path stand below. */
  readonly notes?: boolean;
}

/** Where one can go from a last page. */
export function EndingFoot({ told, notes = false }: EndingFootProps) {
  const desk = useDesk();
  const { book } = desk.library.value;
  const hasMap = useHasMap();
  const inClass = useAssembly()?.on.value ?? false;
  const decisions = told.turns.flatMap(({ turn, decision }, at) => {
    const choice = turn.choices.find(({ knot, id }) => knot === decision?.knot && id === decision.id);
    return choice ? [{ at, text: choice.text }] : [];
  });
  return (
    <>
      <div class="end-ways">
        <button type="button" class="go" onClick={() => desk.begin()}>{laterWords().ending.again}</button>
        {decisions.length > 0 && <button type="button" class="plain" onClick={() => desk.undo()}>{laterWords().ending.back}</button>}
        <button type="button" class="plain" onClick={() => desk.toTitle()}>{book.endings.length > 0 ? laterWords().ending.box : laterWords().ending.start}</button>
        {hasMap && <button type="button" class="plain" onClick={() => desk.surface.show({ kind: 'map' })}>{words.title.map}</button>}
        {inClass && <button type="button" class="plain" onClick={() => desk.surface.show({ kind: 'sittings', told })}>{laterWords().classroom.listOpen}</button>}
        {notes && <a class="plain" href="#notes">{laterWords().ending.toNotes}</a>}
        <button type="button" class="plain" onClick={() => desk.surface.open({ kind: 'share' })}>{laterWords().ending.share}</button>
        {book.crossroads.length > 0 && <button type="button" class="plain" onClick={() => desk.surface.show({ kind: 'record', told })}>{laterWords().record.open}</button>}
        <button type="button" class="plain" onClick={() => desk.surface.show({ kind: 'transcript', told })}>{laterWords().transcript.open}</button>
        <button type="button" class="plain" onClick={() => print()}>{laterWords().ending.print}</button>
      </div>
      {decisions.length > 0 && (
        <details class="path">
          <summary>{laterWords().ending.path}</summary>
          <ol>
            {decisions.map(({ at, text }) => (
              <li key={at}>
                <span><SetWords text={text} /></span>{' '}
                <button type="button" class="plain" aria-label={laterWords().backlog.goBackTo(at + 1)} onClick={() => desk.goBackTo(at)}>{laterWords().ending.fromHere}</button>
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
}
