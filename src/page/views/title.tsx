import { useEffect, useRef } from 'preact/hooks';
import type { Decision } from '../../script/turn.ts';
import { codeBookOf } from '../parts/code-book.ts';
import { toGoOn } from '../parts/saving.ts';
import { later } from '../later.tsx';
import { sentenceOf } from '../sentence.ts';
import { useDesk } from '../use-desk.ts';
import { words } from '../words.ts';
import { useHasMap } from './use-has-map.ts';
import { FrontMatter } from './front-matter.tsx';
import { OpeningWords } from './opening-words.tsx';
import { TitleFoot } from './title-foot.tsx';
import { LanguageLines } from './language-lines.tsx';
import { SetWords } from './set-words.tsx';

const Box = later(async () => (await import('./box.tsx')).Box);

/** The first page: the title, the ways in, and the box of endings if the story has any. */
export function TitleView() {
  const desk = useDesk();
  const ref = useRef<HTMLHeadingElement>(null);
  const hasMap = useHasMap();
  const { book } = desk.library.value;
  const contents = desk.contents.value;
  const trouble = desk.drawer.trouble.value;
  useEffect(() => {
    // Coming back from a telling, focus must not be left on what is gone.
    if (desk.told.peek()) ref.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [desk]);
  // The first decision was read and pressed here already.
  const beginWith = (decision: Decision) => {
    desk.begin();
    desk.choose(decision);
  };
  // Until the shelf has been read the page is the one that the build has written: that of somebody new.
  const isNew = book.opening && !hasMap && (contents?.tellings ?? []).length === 0;
  const { keeping } = words.editions[desk.edition];
  return (
    <main class={book.endings.length > 0 ? 'desk' : 'desk bare'}>
      <div class="title-col">
        <FrontMatter book={book} heading={ref} />
        <LanguageLines />
        {book.opening && isNew ? <OpeningWords opening={book.opening} onChoose={beginWith} /> : contents ? <Menu /> : <div class="menu-to-come" />}
        {contents && book.classroom.assemblies.length > 0 && (
          <p class="class-way"><button type="button" class="plain" onClick={() => desk.surface.open({ kind: 'class' })}>{words.title.forClass}</button></p>
        )}
        {keeping && !trouble && <p class="trouble">{keeping}</p>}
        {[...(trouble ? [trouble] : []), ...(contents?.setAside ?? [])].map(sentenceOf).map((sentence) => (
          <p key={sentence} class="trouble">{sentence}</p>
        ))}
        <TitleFoot book={book} codes={contents?.tellings.length === 0 && codeBookOf(book) !== undefined} edition={desk.edition} onOpen={(kind) => desk.surface.open({ kind })} />
      </div>
      {book.endings.length > 0 && contents && <Box />}
    </main>
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
    hasMap && { label: words.title.map, hint: words.title.mapHint, act: () => desk.surface.show({ kind: 'map' }) },
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
