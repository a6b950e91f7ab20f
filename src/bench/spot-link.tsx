import type { Spot } from './answers.ts';
import { editorAddress, openInEditor } from './ask.ts';
import { words } from './words.ts';

/** A place in a file, that opens in the editor. */
export function SpotLink({ at, short = false }: { readonly at: Spot; readonly short?: boolean }) {
  const name = at.file.replace(/^.*\//, '');
  return (
    <a
      class="spot" href={editorAddress(at)} title={words.editor(at.file, at.line)}
      onClick={(event) => {
        // The answer of the server is empty: nothing is to be gone to.
        event.preventDefault();
        openInEditor(at);
      }}
    >
      {short ? at.line : `${name}:${at.line}`}
    </a>
  );
}
