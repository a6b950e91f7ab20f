import { useMemo, useState } from 'preact/hooks';
import type { SavedTelling } from '../../telling/ports.ts';
import { lifeInShort, remembersIn } from '../parts/life.ts';
import { useDesk } from '../use-desk.ts';
import { laterWords } from '../later-words.ts';
import { words } from '../words.ts';
import { CompareWith } from './compare-with.tsx';
import { DocumentFigure } from './document-figure.tsx';
import { SetWords } from './set-words.tsx';
import { Sheet } from './sheet.tsx';

/** A document taken out of the box: the life that led to it in short, with every crossroads to tell it again from. */
export function LifeSheet({ ending }: { readonly ending: string }) {
  const desk = useDesk();
  const known = desk.library.value.endings.get(ending);
  const lives = (desk.contents.value?.tellings ?? []).filter((saved) => saved.ending === ending);
  const [id, setId] = useState(lives[0]?.id);
  const saved = lives.find((one) => one.id === id) ?? lives[0];
  if (!known) return null;
  return (
    <Sheet name={known.title}>
      <div class="life">
        <div class="life-thing" aria-hidden="true"><DocumentFigure ending={known} large /></div>
        <div>
          {lives.length > 1 && (
            <label class="life-which">
              <span class="sc">{laterWords().life.which(lives.length)}</span>{' '}
              <select value={saved?.id} onChange={({ currentTarget: { value } }) => setId(value)}>
                {lives.map(({ id: key, name }) => <option key={key} value={key}>{name}</option>)}
              </select>
            </label>
          )}
          {saved ? <Life key={saved.id} saved={saved} /> : <p class="lede">{words.problems.lost}</p>}
        </div>
      </div>
    </Sheet>
  );
}

function Life({ saved }: { readonly saved: SavedTelling }) {
  const desk = useDesk();
  const told = useMemo(() => desk.lives.tell(saved), [desk, saved]);
  const acts = useMemo(() => lifeInShort(told), [told]);
  return (
    <>
      <p class="lede">{saved.name}. {laterWords().life.decisions(told.telling.decisions.length)}</p>
      {remembersIn(told).map((text) => <p key={text} class="life-remembers"><SetWords text={text} /></p>)}
      <div class="row-ways">
        <button type="button" class="plain" onClick={() => desk.goOn(saved)}>{laterWords().life.read}</button>
        <button type="button" class="plain" onClick={() => desk.surface.show({ kind: 'transcript', told })}>{laterWords().transcript.open}</button>
      </div>
      <CompareWith saved={saved} />
      <ol class="life-acts">
        {acts.map(({ act, title, headline, steps }) => (
          <li key={act ?? title}>
            <h3>{words.whereabouts(act, title, '')}</h3>
            {headline && <p class="as-printed as-printed-headline"><SetWords text={headline} /></p>}
            <ol class="life-steps">
              {steps.map(({ at, place, text }) => (
                <li key={at}>
                  <p class="quiet"><SetWords text={place} /></p>
                  <p class="chosen"><SetWords text={text} /></p>
                  <button type="button" class="plain flush" aria-label={laterWords().backlog.goBackTo(at + 1)} onClick={() => desk.tellFrom(saved, at)}>{laterWords().ending.fromHere}</button>
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </>
  );
}
