import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Term } from '../../archive/glossary.ts';
import { foreignTo } from '../../script/letters.ts';
import { parseWords } from '../../script/words.ts';
import { useDesk } from '../use-desk.ts';
import { words } from '../words.ts';

/** Words with their italics, and nothing to press: for choices, titles, notes. */
export function SetWords({ text }: { readonly text: string }) {
  return (
    <InItsLanguage text={text}>
      {keyed(text).map(({ key, run }) => (run.italic ? <i key={key}>{run.text}</i> : run.text))}
    </InItsLanguage>
  );
}

/** What is told in another language than the page's says so: to those who are read to, and to whatever breaks its lines. */
function InItsLanguage({ text, children }: { readonly text: string; readonly children: ComponentChildren }) {
  const language = foreignTo(words.code, text);
  return language === undefined ? children : <span lang={language}>{children}</span>;
}

interface SetTermsProps {
  readonly text: string;
  readonly open: Term | undefined;
  readonly glossId: string;
  onTerm(term: Term): void;
}

/** Words whose marked terms open a line below their paragraph. */
export function SetTerms({ text, open, glossId, onTerm }: SetTermsProps) {
  const { glossary } = useDesk().library.value;
  return (
    <InItsLanguage text={text}>
      {keyed(text).map(({ key, run }) => {
        const term = run.term ? glossary.find(run.text) : undefined;
        const set = run.italic ? <i key={key}>{run.text}</i> : run.text;
        if (!term) return set;
        const expanded = open === term;
        return (
          <button key={key} type="button" class="term" aria-expanded={expanded} aria-controls={expanded ? glossId : undefined} onClick={() => onTerm(term)}>
            {set}
          </button>
        );
      })}
    </InItsLanguage>
  );
}

/** The line that explains a term, with its words in Russian and Ukrainian where they are known. */
export function Gloss({ term, id }: { readonly term: Term; readonly id: string }) {
  const foreign = [
    term.russian && { lang: 'ru', word: term.russian },
    term.ukrainian && { lang: 'uk', word: term.ukrainian },
  ].filter((row) => row !== undefined && row !== '');
  return (
    <p class="gloss" id={id}>
      <b>{term.latin ?? term.forms[0]}</b>
      {foreign.map(({ lang, word }) => (
        <span key={lang}>
          {' '}<i lang={lang}>{word}</i>
        </span>
      ))}
      : <SetWords text={term.meaning} />
    </p>
  );
}

/** An id that the page has once, for pairs of elements that name one another. */
export function useGlossId(): string {
  return `gloss-${useId()}`;
}

function keyed(text: string) {
  return parseWords(text).map((run, index) => ({ run, key: `${index}:${run.text}` }));
}
