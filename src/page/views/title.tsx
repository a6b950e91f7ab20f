import { useEffect, useRef } from 'preact/hooks';
import { plainWords, setType } from '../../script/words.ts';
import { codeBookOf } from '../parts/outcome.ts';
import { stackTitle, widthOf } from '../parts/stack-title.ts';
import { toGoOn } from '../parts/saving.ts';
import { useDesk } from '../use-desk.ts';
import { words } from '../words.ts';
import { TEACH } from '../address.ts';
import { useHasMap } from './use-has-map.ts';
import { Box } from './box.tsx';
import { SetWords } from './set-words.tsx';

/** The first page: the title, the ways in, and the box of endings if the story has any. */
export function TitleView() {
  const desk = useDesk();
  const { book } = desk.library.value;
  const contents = desk.contents.value;
  const trouble = desk.drawer.trouble.value;
  return (
    <main class={book.endings.length > 0 ? 'desk' : 'desk bare'}>
      <div class="title-col">
        <PosterTitle title={book.title} />
        {book.author && <p class="byline sc">{words.title.by(book.author)}</p>}
        {book.blurb && <p class="strap"><SetWords text={book.blurb} /></p>}
        {contents ? <Menu /> : <div class="menu-to-come" />}
        {contents && book.classroom.assemblies.length > 0 && (
          <p class="class-way"><button type="button" class="plain" onClick={() => desk.surface.open({ kind: 'class' })}>{words.classroom.way}</button></p>
        )}
        {[...(trouble ? [trouble] : []), ...(contents?.setAside ?? [])].map((sentence) => (
          <p key={sentence} class="trouble">{sentence}</p>
        ))}
        <nav class="foot" aria-label={words.title.foot}>
          <button type="button" class="plain" onClick={() => desk.surface.open({ kind: 'settings' })}>{words.title.settings}</button>
          <button type="button" class="plain" onClick={() => desk.surface.open({ kind: 'about' })}>{words.title.about}</button>
          {book.sources.length > 0 && (
            <button type="button" class="plain" onClick={() => desk.surface.open({ kind: 'sources' })}>{words.title.sources}</button>
          )}
          {book.classroom.roles.length > 0 && <a class="plain" href={TEACH}>{words.title.teach}</a>}
          {contents?.tellings.length === 0 && codeBookOf(book) && (
            <button type="button" class="plain" onClick={() => desk.surface.open({ kind: 'tellings' })}>{words.title.code}</button>
          )}
        </nav>
      </div>
      {book.endings.length > 0 && contents && <Box />}
    </main>
  );
}

/** The title in letters cut for a poster, its last line on red. */
function PosterTitle({ title }: { readonly title: string }) {
  const desk = useDesk();
  const ref = useRef<HTMLHeadingElement>(null);
  const lines = stackTitle(setType(title));
  const longest = Math.max(4, ...lines.map(widthOf));
  useEffect(() => {
    // Coming back from a telling, focus must not be left on what is gone.
    if (desk.told.peek()) ref.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [desk]);
  return (
    <h1 class="slab game-title" style={{ '--longest': String(longest) }} ref={ref} tabIndex={-1}>
      {lines.map(({ small, large }, at) => (
        <span key={large} class={at === lines.length - 1 ? 'norm' : 'line'}>
          {small && <span class="the">{small} </span>}
          {plainWords(large)}{' '}
        </span>
      ))}
    </h1>
  );
}

function Menu() {
  const desk = useDesk();
  const { endings } = desk.library.value;
  const hasMap = useHasMap();
  const tellings = desk.contents.value?.tellings ?? [];
  const newest = toGoOn(tellings, (ending) => endings.get(ending)?.open ?? false);
  const items = [
    newest && { label: words.title.goOn, hint: `${newest.name}. ${words.whereabouts(newest.act, '', newest.place)}`, act: () => desk.goOn(newest) },
    { label: words.title.begin, hint: '', act: () => desk.begin() },
    hasMap && { label: words.map.open, hint: words.map.hint, act: () => desk.surface.show({ kind: 'map' }) },
    tellings.length > 0 && { label: words.title.tellings, hint: words.title.tellingsHint(tellings.length), act: () => desk.surface.open({ kind: 'tellings' }) },
  ].filter((item) => item !== undefined && item !== false);
  return (
    <ol class="choices menu">
      {items.map(({ label, hint, act }, at) => (
        <li key={label}>
          <button type="button" class="choice" aria-keyshortcuts={String(at + 1)} onClick={act}>
            <span class="tag" aria-hidden="true">{at + 1}</span>
            <span class="act"><span>{label}</span>{hint && <small><SetWords text={hint} /></small>}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
