import { useMemo } from 'preact/hooks';
import type { Guided } from '../../telling/guide.ts';
import { standing } from '../../telling/told.ts';
import { addressOf } from '../address.ts';
import { type Assignment, codeFor, type PastChoice } from '../parts/assignment.ts';
import { codeBookOf } from '../parts/code-book.ts';
import { plainWords } from '../../script/words.ts';
import { useDesk } from '../use-desk.ts';
import { laterWords } from '../later-words.ts';
import { words } from '../words.ts';
import { Camera } from './camera.tsx';
import { CopiedField } from './copied-field.tsx';
import { SetWords } from './set-words.tsx';

interface AssignedLinkProps {
  readonly assignment: Assignment;
  /** The life that was found; nothing while it is looked for. */
  readonly found: Guided | undefined;
  readonly choices: readonly PastChoice[];
}

/** What comes of it: the link, its picture for a camera, and a line for the board. */
export function AssignedLink({ assignment, found, choices }: AssignedLinkProps) {
  const desk = useDesk();
  const { book } = desk.library.value;
  const codes = codeBookOf(book);
  const address = useMemo(() => found && addressOf(found.told, location.href, undefined, assignment.set), [found, assignment.set]);
  const unmet = found?.unmet.map((one) => (one.kind === 'option' ? laterWords().assign.unmetOption(titleOf(one.crossroads, choices), optionOf(one, choices)) : laterWords().assign.unmetStop)) ?? [];
  const now = found && standing(found.told).whereabouts;
  const where = now && words.whereabouts(now.act, now.actTitle, plainWords(now.place));
  const code = found && codes && codeFor(assignment, found, codes, book);
  return (
    <section class="assigned" aria-labelledby="assign-link">
      <h2 class="slab" id="assign-link">{laterWords().assign.link}</h2>
      <div role="status">
        <p>{found ? laterWords().assign.whole(found.told.telling.decisions.length) : laterWords().assign.looking}</p>
        {where && <p class="place"><SetWords text={where} /></p>}
        {unmet.map((sentence) => <p key={sentence} class="trouble"><SetWords text={sentence} /></p>)}
      </div>
      {found && address && (
        <>
          <CopiedField label={laterWords().share.address} text={address} main />
          <CopiedField label={laterWords().assign.board} text={laterWords().assign.boardLine(where ? `${where}.` : '', code ?? '').trim()} copy={laterWords().assign.copyLine} whole />
          <p><button type="button" class="plain flush" onClick={() => desk.tellFrom(found.told, found.told.telling.decisions.length)}>{laterWords().assign.tryIt}</button></p>
          <Camera address={address} />
        </>
      )}
    </section>
  );
}

function titleOf(crossroads: string, choices: readonly PastChoice[]): string {
  return choices.find((one) => one.crossroads === crossroads)?.title ?? crossroads;
}

function optionOf({ crossroads, option }: { readonly crossroads: string; readonly option: string }, choices: readonly PastChoice[]): string {
  return choices.find((one) => one.crossroads === crossroads)?.options.find(({ id }) => id === option)?.text ?? option;
}
