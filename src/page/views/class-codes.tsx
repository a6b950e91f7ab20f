import { useState } from 'preact/hooks';
import { spaced } from '../parts/outcome.ts';
import { useDesk } from '../use-desk.ts';
import { words } from '../words.ts';
import { Icon } from './icons.tsx';

const say = words.board;

/** Every code that was taken up, to compare with the list in the teacher's hand, and the way to be rid of them all. */
export function ClassCodes() {
  const { board } = useDesk();
  const [sure, setSure] = useState(false);
  return (
    <details class="class-codes">
      <summary>{say.all}</summary>
      <ol>
        {board.codes.value.map(({ code }, at) => (
          <li key={`${code} ${at}`}>
            <span class="code">{spaced(code)}</span>
            <button type="button" class="tool" aria-label={say.remove(spaced(code))} onClick={() => board.remove(at)}><Icon name="close" /></button>
          </li>
        ))}
      </ol>
      <div class="row-ways">
        {sure ? (
          <>
            <button type="button" class="plain danger" onClick={() => board.wipe()}>{say.wipeSure}</button>
            <button type="button" class="plain" onClick={() => setSure(false)}>{say.keep}</button>
          </>
        ) : (
          <button type="button" class="plain" onClick={() => setSure(true)}>{say.wipe}</button>
        )}
      </div>
    </details>
  );
}
