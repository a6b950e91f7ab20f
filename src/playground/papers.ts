import type { Book } from '../archive/book.ts';
import { OFFICIAL, PARTS } from '../script/tag-kinds.ts';
import { words } from './words.ts';

/** A paper that the page can set: its name, and the lines that make it, to be written over. */
export interface Paper {
  readonly name: string;
  readonly text: string;
}

const { papers: say } = words;
const ON_FRONT_PAGE = ['masthead', 'headline', 'deck', 'lead', 'caption', 'item', 'box', 'honour', 'notice', 'lived'] as const satisfies readonly (typeof PARTS)[number][];
const AT_THE_END = PARTS.filter((part) => !(ON_FRONT_PAGE as readonly string[]).includes(part));

/** Every kind of paper that this story can have: prose, each official voice, a front page, the file, a hard passage, an assembly and each ending. */
export function papersOf({ claims, glossary, endings, classroom }: Book): Paper[] {
  const noted = claims.slice(0, 1).map(({ id }) => ` # claim: ${id}`).join('');
  const term = glossary[0]?.forms[0];
  const prose = `${say.line} # act: 1, title=${say.title} # place: ${say.place}${noted}\n${term ? `${say.term(term)}\n` : ''}"${say.said}"`;
  const choices = say.choices.map((choice) => `* ${choice}`).join('\n');
  return [
    { name: say.prose, text: `${prose}\n${choices}` },
    ...OFFICIAL.map((voice) => ({ name: say.official(voice), text: `${say.line}\n${say.officials[voice]} # official: ${voice}\n${say.after}\n${choices}` })),
    { name: say.frontPage, text: `${ON_FRONT_PAGE.map((part, at) => `${say.parts[part]}${at === 0 ? ' # page: playground # official: newspaper' : ''} # part: ${part}${at === 0 ? noted : ''}`).join('\n')}\n${choices}` },
    { name: say.file, text: `${say.fileOpens} # dossier # file: ${say.filed}\n${choices}` },
    { name: say.hard, text: `${say.line}\n${say.hardLine} # hard: ${say.hardSummary}\n${choices}` },
    ...classroom.assemblies.map(({ id, question }) => ({ name: say.assembly(id), text: `${question} # assembly: ${id} # crossroads: ${id}\n${choices}` })),
    ...endings.map(({ id, title }) => ({ name: say.ending(title), text: AT_THE_END.map((part, at) => `${say.parts[part]}${at === 0 ? ` # ending: ${id}` : ''} # part: ${part}`).join('\n') })),
  ];
}
