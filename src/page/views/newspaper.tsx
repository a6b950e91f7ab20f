import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { foreignTo } from '../../script/letters.ts';
import { setType } from '../../script/words.ts';
import type { FrontPage, Part } from '../../telling/front-page.ts';
import type { StillScene } from '../house.ts';
import { type Masthead, splitHeading, type Newspaper as Shape } from '../parts/newspaper.ts';
import { letGo } from '../stage-keeper.ts';
import { useDesk } from '../use-desk.ts';
import { laterWords } from '../later-words.ts';
import { words } from '../words.ts';
import { MarksOf } from './page-marks.tsx';
import { SetWords } from './set-words.tsx';

interface NewspaperProps {
  readonly page: FrontPage;
  /** The same, sorted. */
  readonly paper: Shape;
  readonly backdrop: StillScene['backdrop'];
}

/** A front page, set as its time set one: masthead, rule, the picture and its figure on red, two columns, frames. */
export function Newspaper({ page, paper, backdrop }: NewspaperProps) {
  const picture = usePressPicture(page.id, backdrop);
  const marks = (name: Part['part']) => <MarksOf text={page.parts.find(({ part }) => part === name)?.text ?? ''} />;
  const { masthead, headline, deck, caption, lead, items, boxes } = paper;
  return (
    <article class="newspaper paper" data-aloud lang={foreignTo(words.code, page.parts.map(({ text }) => text).join(' '))} aria-label={masthead?.name ?? laterWords().frontPage.printed}>
      <p class="label" lang={words.code}>{laterWords().frontPage.printed}</p>
      {masthead && <Head masthead={masthead} marks={marks('masthead')} />}
      {(headline || picture) && (
        <div class={picture ? 'splash' : 'splash unpictured'}>
          {picture && <div class="halftone"><div class="dots"><img alt={laterWords().frontPage.picture} src={picture} /></div></div>}
          <div class="head">
            {headline && (
              <h3 class="slab">
                {headline.figure && <span class="figure">{headline.figure} </span>}
                {headline.words && <span class="headline">{setType(headline.words)}</span>}
              </h3>
            )}
            {headline && <span class="head-marks">{marks('headline')}</span>}
            {deck.map((text) => <p key={text} class="deck"><SetWords text={text} /><MarksOf text={text} /></p>)}
            {caption.map((text) => <p key={text} class="cap"><SetWords text={text} /><MarksOf text={text} /></p>)}
          </div>
        </div>
      )}
      {lead.length + items.length > 0 && (
        <div class="cols" data-few={lead.length + items.length < 3 || undefined}>
          {lead.map((text) => <p key={text} class="lead"><SetWords text={text} /><MarksOf text={text} /></p>)}
          {items.map((text) => <p key={text} class="item"><SetPiece text={text} /></p>)}
        </div>
      )}
      {boxes.map((part) => <Framed key={part.text} part={part} />)}
    </article>
  );
}

interface HeadProps {
  readonly masthead: Masthead;
  readonly marks: ComponentChildren;
}

function Head({ masthead: { name, subtitle, dateline }, marks }: HeadProps) {
  return (
    <>
      <h2 class="slab masthead" style={{ '--letters': String(Math.max(5, name.length)) }}><span>{setType(name)}</span></h2>
      {subtitle.length > 0 && <p class="subtitle"><SetWords text={subtitle.join('. ')} /></p>}
      <p class="dateline">
        {dateline.map((piece) => <span key={piece}>{setType(piece)}</span>)}
        <span>{marks}</span>
      </p>
    </>
  );
}

function Framed({ part: { part, text } }: { readonly part: Part }) {
  return (
    <div class={`boxed boxed-${part}`}>
      <p><SetPiece text={text} /></p>
    </div>
  );
}

function SetPiece({ text }: { readonly text: string }) {
  const { heading, runsOn, words: rest } = splitHeading(text);
  return (
    <>
      {heading && <span class={runsOn ? 'run-on' : 'run-in'}>{setType(heading)} </span>}
      <SetWords text={rest} />
      <MarksOf text={text} />
    </>
  );
}

/** The picture of a front page: the catalogue's backdrop `press-<page>` or `press`, else the scene itself. */
function usePressPicture(id: string, backdrop: StillScene['backdrop']): string | undefined {
  const desk = useDesk();
  const { backdrops } = desk.library.value.book.catalogue;
  const [picture, setPicture] = useState<string | undefined>();
  useEffect(() => {
    const named = [`press-${id}`, 'press'].find((name) => Object.hasOwn(backdrops, name));
    const wanted = named === undefined ? backdrop : { id: named, values: {} };
    let gone = false;
    let shown: string | undefined;
    void (wanted ? desk.stillOf({ backdrop: wanted, actors: [] }) : Promise.resolve(undefined)).then((still) => {
      shown = still;
      if (gone) letGo(still);
      else setPicture(still);
    });
    return () => {
      gone = true;
      letGo(shown);
    };
  }, [desk, backdrops, id, backdrop]);
  return picture;
}
