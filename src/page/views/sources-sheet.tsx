import { useDesk } from '../use-desk.ts';
import { words } from '../words.ts';
import { SourceLine } from './note-body.tsx';
import { Sheet } from './sheet.tsx';

/** All sources of the book, in the order of the alphabet. */
export function SourcesSheet() {
  const { sources } = useDesk().library.value.book;
  const sorted = [...sources].sort((a, b) => a.citation.localeCompare(b.citation));
  return (
    <Sheet name={words.sources.name}>
      <p class="lede">{sorted.length === 0 ? words.sources.none : words.sources.used}</p>
      <ol class="source-list">
        {sorted.map((source) => <li key={source.id}><SourceLine source={source} /></li>)}
      </ol>
    </Sheet>
  );
}
