import type { FileLine } from '../../telling/record.ts';
import { words } from '../words.ts';
import { FolderFigure } from './folder-figure.tsx';
import { SetWords } from './set-words.tsx';

/** The file that clerks, meetings and the press have kept of this telling, line by line. Folded, so that nobody has to read it all to go on. */
export function Dossier({ file }: { readonly file: readonly FileLine[] }) {
  return (
    <div class="laid-open">
      <FolderFigure lines={file.length} />
      <details class="dossier paper">
        <summary class="label">{words.dossier.read(file.length)}</summary>
        <ol>
          {file.map(({ date, words: said }) => (
            <li key={`${date} ${said}`}>
              <span class="date">{date}</span>
              <p><SetWords text={said} /></p>
            </li>
          ))}
        </ol>
      </details>
    </div>
  );
}
