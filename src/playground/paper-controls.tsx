import { papersOf } from './papers.ts';
import type { PlaygroundDesk } from './playground-desk.ts';
import { words } from './words.ts';

/** Every kind of paper, and the lines that make it, to be written over. */
export function PaperControls({ desk }: { readonly desk: PlaygroundDesk }) {
  const { text } = desk.state.value;
  return (
    <>
      <label class="area"><span>{words.text}</span>
        <textarea rows={9} spellcheck={false} value={text} onInput={({ currentTarget: { value } }) => desk.change({ text: value })} />
      </label>
      <p class="quiet small">{words.papersHint}</p>
      <ul class="presses">{papersOf(desk.book).map((paper) => <li key={paper.name}><button type="button" aria-pressed={paper.text === text} onClick={() => desk.change({ text: paper.text })}>{paper.name}</button></li>)}</ul>
    </>
  );
}
