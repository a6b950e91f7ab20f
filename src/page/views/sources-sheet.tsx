import type { Bibliography } from '../../archive/source.ts';
import { saveFile } from '../save-file.ts';
import { useDesk } from '../use-desk.ts';
import { laterWords } from '../later-words.ts';
import { SourceLine } from './note-body.tsx';
import { Sheet } from './sheet.tsx';

/** What reference managers read: the name of the file and its media type. */
const EXPORTS: readonly { readonly kind: keyof Bibliography; readonly ending: string; readonly type: string }[] = [
  { kind: 'csl', ending: 'json', type: 'application/vnd.citationstyles.csl+json' },
  { kind: 'bibtex', ending: 'bib', type: 'application/x-bibtex' },
  { kind: 'ris', ending: 'ris', type: 'application/x-research-info-systems' },
];

/** All sources of the book, in the order of the alphabet, and the same for a reference manager. */
export function SourcesSheet() {
  const { sources } = useDesk().library.value.book;
  const sorted = [...sources].sort((a, b) => sortKey(a.citation).localeCompare(sortKey(b.citation)));
  return (
    <Sheet name={laterWords().sources.name}>
      <p class="lede">{sorted.length === 0 ? laterWords().sources.none : laterWords().sources.used}</p>
      {sorted.length > 0 && <Exports />}
      <ol class="source-list">
        {sorted.map((source) => <li key={source.id}><SourceLine source={source} /></li>)}
      </ol>
    </Sheet>
  );
}

function Exports() {
  const desk = useDesk();
  const save = async (kind: keyof Bibliography, ending: string, type: string) => {
    try {
      saveFile(`${laterWords().sources.file}.${ending}`, type, (await desk.bibliography())[kind]);
    } catch {
      desk.surface.notice.value = laterWords().sources.notSaved;
    }
  };
  return (
    <fieldset class="source-exports">
      <legend class="sc">{laterWords().sources.save}</legend>
      {EXPORTS.map(({ kind, ending, type }) => (
        <button type="button" class="plain" key={kind} onClick={() => void save(kind, ending, type)}>{laterWords().sources.exports[kind]}</button>
      ))}
    </fieldset>
  );
}

/** Quotation marks, italics and articles do not sort. */
function sortKey(citation: string): string {
  return citation.replace(/^["“*«]+/, '').replace(/^(?:The|A|An) /, '');
}
