import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SavedTelling } from '../../telling/ports.ts';
import { codeBookOf } from '../parts/code-book.ts';
import { sentenceOf } from '../sentence.ts';
import { useDesk } from '../use-desk.ts';
import { laterWords } from '../later-words.ts';
import { words } from '../words.ts';
import { CodeField } from './code-field.tsx';
import { Keeping } from './keeping.tsx';
import { SetWords } from './set-words.tsx';
import { Sheet } from './sheet.tsx';

/** Every telling that this device keeps: to open, rename or delete. */
export function TellingsSheet() {
  const desk = useDesk();
  const contents = desk.contents.value;
  const tellings = contents?.tellings ?? [];
  return (
    <Sheet name={laterWords().tellings.name}>
      <p class="lede">{tellings.length === 0 ? laterWords().tellings.none : words.editions[desk.edition].kept}</p>
      <ul class="telling-list">
        {tellings.map((saved) => <TellingRow key={saved.id} saved={saved} />)}
      </ul>
      {codeBookOf(desk.library.value.book) && <CodeField />}
      <Keeping />
      {contents && contents.setAside.length > 0 && (
        <div class="set-aside">
          <p>{laterWords().tellings.setAside}</p>
          <ul>{contents.setAside.map(sentenceOf).map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
        </div>
      )}
    </Sheet>
  );
}

function TellingRow({ saved }: { readonly saved: SavedTelling }) {
  const desk = useDesk();
  const [doing, setDoing] = useState<'rename' | 'remove' | undefined>();
  const row = useRef<HTMLLIElement>(null);
  const was = useRef(doing);
  useLayoutEffect(() => {
    // What was pressed is gone: focus goes to what stands in its place, and never onto what deletes.
    if (was.current !== doing) row.current?.querySelector<HTMLElement>(doing === 'rename' ? 'input' : doing === 'remove' ? '.danger + button' : 'button')?.focus();
    was.current = doing;
  }, [doing]);
  const { endings } = desk.library.value;
  const ending = saved.ending === undefined ? undefined : endings.get(saved.ending)?.title;
  const where = ending ? laterWords().tellings.endedIn(ending) : words.whereabouts(saved.act, '', saved.place);
  return (
    <li class="telling-row" ref={row}>
      {doing === 'rename' ? (
        <Rename saved={saved} onDone={() => setDoing(undefined)} />
      ) : (
        <h3>{saved.name}</h3>
      )}
      <p class="quiet">
        {where && <><SetWords text={where} /> · </>}
        {laterWords().tellings.decisions(saved.telling.decisions.length)} · <time dateTime={new Date(saved.changed).toISOString()}>{laterWords().date(new Date(saved.changed))}</time>
      </p>
      <div class="row-ways">
        <button type="button" class="plain" aria-label={`${laterWords().tellings.open} ${saved.name}`} onClick={() => desk.goOn(saved)}>{laterWords().tellings.open}</button>
        {doing === 'remove' ? (
          <>
            <button type="button" class="plain danger" aria-label={`${laterWords().tellings.removeSure}: ${saved.name}`} onClick={() => { leave(row.current); desk.drawer.remove(saved.id); }}>{laterWords().tellings.removeSure}</button>
            <button type="button" class="plain" onClick={() => setDoing(undefined)}>{laterWords().tellings.keep}</button>
          </>
        ) : (
          <>
            {doing !== 'rename' && <button type="button" class="plain" aria-label={`${laterWords().tellings.rename} ${saved.name}`} onClick={() => setDoing('rename')}>{laterWords().tellings.rename}</button>}
            <button type="button" class="plain" aria-label={`${laterWords().tellings.remove} ${saved.name}`} onClick={() => setDoing('remove')}>{laterWords().tellings.remove}</button>
          </>
        )}
      </div>
    </li>
  );
}

/** Before a row goes, focus moves to the next one, or to the way out. */
function leave(row: HTMLLIElement | null): void {
  const near = row?.nextElementSibling ?? row?.previousElementSibling;
  (near?.querySelector('button') ?? row?.closest('dialog')?.querySelector('button'))?.focus();
}

const LONGEST_NAME = 60;

function Rename({ saved, onDone }: { readonly saved: SavedTelling; onDone(): void }) {
  const desk = useDesk();
  const [name, setName] = useState(saved.name);
  const keep = (event: Event) => {
    event.preventDefault();
    const trimmed = name.trim();
    if (trimmed) desk.drawer.rename(saved, trimmed);
    onDone();
  };
  return (
    <form class="rename" onSubmit={keep}>
      <input
        type="text" value={name} maxLength={LONGEST_NAME} aria-label={laterWords().tellings.newName(saved.name)}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <button type="submit" class="plain">{laterWords().tellings.keepName}</button>
    </form>
  );
}
