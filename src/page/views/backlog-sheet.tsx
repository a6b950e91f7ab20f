import { useLayoutEffect, useRef } from 'preact/hooks';
import { endingOf, frontPageOf, type Part, proseOf } from '../../telling/front-page.ts';
import type { Told, ToldTurn } from '../../telling/told.ts';
import { toBlocks } from '../parts/blocks.ts';
import { useDesk } from '../use-desk.ts';
import { laterWords } from '../later-words.ts';
import { Prose } from './prose.tsx';
import { SetWords } from './set-words.tsx';
import { Sheet } from './sheet.tsx';

const NO_MARKS: ReadonlySet<string> = new Set();

/** Everything that has been told, with what was offered and what was chosen; from any decision one can go on differently. */
export function BacklogSheet() {
  const desk = useDesk();
  const told = desk.told.value;
  const end = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => end.current?.scrollIntoView({ block: 'end', behavior: 'instant' }), []);
  if (!told) return null;
  return (
    <Sheet name={laterWords().backlog.name}>
      <p class="lede">{laterWords().backlog.kept}</p>
      <p><button type="button" class="plain flush" onClick={() => desk.surface.open({ kind: 'share' })}>{laterWords().ending.share}</button></p>
      <ol class="backlog">
        {told.turns.map((turn, at) => (
          <li key={at} {...(at === told.turns.length - 1 ? { ref: end } : {})}>
            <Entry told={told} turn={turn} at={at} />
          </li>
        ))}
      </ol>
    </Sheet>
  );
}

interface EntryProps {
  readonly told: Told;
  readonly turn: ToldTurn;
  readonly at: number;
}

function Entry({ turn, at }: EntryProps) {
  const desk = useDesk();
  const { lines, choices } = turn.turn;
  const chosen = choices.find(({ knot, id }) => knot === turn.decision?.knot && id === turn.decision.id);
  const others = choices.filter((choice) => choice !== chosen);
  const parts = [frontPageOf(turn.turn), endingOf(turn.turn)].flatMap((page) => page?.parts ?? []);
  return (
    <>
      <Prose blocks={toBlocks(lines.length > 0 ? proseOf(turn.turn) : [], NO_MARKS, turn.record.file)} />
      {parts.length > 0 && <Printed parts={parts} />}
      {chosen && (
        <p class="chosen">
          <span class="hidden">{laterWords().backlog.chose} </span>
          <SetWords text={chosen.text} />
        </p>
      )}
      {others.length > 0 && (
        <p class="not-taken">
          <span class="sc">{chosen ? laterWords().backlog.others : laterWords().backlog.offered}</span>{' '}
          {others.map(({ knot, id, text }, i) => (
            <span key={`${knot} ${id}`}>{i > 0 && ' / '}<SetWords text={text} /></span>
          ))}
        </p>
      )}
      {chosen && (
        <button type="button" class="plain flush" aria-label={laterWords().backlog.goBackTo(at + 1)} onClick={() => desk.goBackTo(at)}>
          {laterWords().backlog.goBack}
        </button>
      )}
    </>
  );
}

function Printed({ parts }: { readonly parts: readonly Part[] }) {
  return (
    <div class="as-printed">
      {parts.map(({ part, text }) => <p key={`${part} ${text}`} class={`as-printed-${part}`}><SetWords text={text} /></p>)}
    </div>
  );
}
