import type { Told } from '../../telling/told.ts';
import { useAssembly } from '../use-assembly.ts';
import { useDesk } from '../use-desk.ts';
import { words } from '../words.ts';
import { SetWords } from './set-words.tsx';
import { useHasMap } from './use-has-map.ts';

interface EndingFootProps {
  readonly told: Told;
  /** Whether the notes of this path stand below. */
  readonly notes?: boolean;
}

/** Where one can go from a last page. */
export function EndingFoot({ told, notes = false }: EndingFootProps) {
  const desk = useDesk();
  const { book } = desk.library.value;
  const hasMap = useHasMap();
  const inClass = useAssembly().on.value;
  const decisions = told.turns.flatMap(({ turn, decision }, at) => {
    const choice = turn.choices.find(({ knot, id }) => knot === decision?.knot && id === decision.id);
    return choice ? [{ at, text: choice.text }] : [];
  });
  return (
    <>
      <div class="end-ways">
        <button type="button" class="go" onClick={() => desk.begin()}>{words.ending.again}</button>
        {decisions.length > 0 && <button type="button" class="plain" onClick={() => desk.undo()}>{words.ending.back}</button>}
        <button type="button" class="plain" onClick={() => desk.toTitle()}>{book.endings.length > 0 ? words.ending.box : words.ending.start}</button>
        {hasMap && <button type="button" class="plain" onClick={() => desk.surface.show({ kind: 'map' })}>{words.map.open}</button>}
        {inClass && <button type="button" class="plain" onClick={() => desk.surface.show({ kind: 'sittings', told })}>{words.classroom.listOpen}</button>}
        {notes && <a class="plain" href="#notes">{words.ending.toNotes}</a>}
        <button type="button" class="plain" onClick={() => desk.surface.open({ kind: 'share' })}>{words.ending.share}</button>
        {book.crossroads.length > 0 && <button type="button" class="plain" onClick={() => desk.surface.show({ kind: 'record', told })}>{words.record.open}</button>}
        <button type="button" class="plain" onClick={() => desk.surface.show({ kind: 'transcript', told })}>{words.transcript.open}</button>
        <button type="button" class="plain" onClick={() => print()}>{words.ending.print}</button>
      </div>
      {decisions.length > 0 && (
        <details class="path">
          <summary>{words.ending.path}</summary>
          <ol>
            {decisions.map(({ at, text }) => (
              <li key={at}>
                <span><SetWords text={text} /></span>{' '}
                <button type="button" class="plain" aria-label={words.backlog.goBackTo(at + 1)} onClick={() => desk.goBackTo(at)}>{words.ending.fromHere}</button>
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
}
