import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { boardOf } from '../class-board.ts';
import { spaced } from '../parts/outcome.ts';
import { useDesk } from '../use-desk.ts';
import { laterWords } from '../later-words.ts';
import { Icon } from './icons.tsx';

/** Every code that was taken up, to compare with the list in the teacher's hand, and the way to be rid of them all. */
export function ClassCodes() {
  const board = boardOf(useDesk());
  const [sure, setSure] = useState(false);
  const ref = useRef<HTMLDetailsElement>(null);
  const removed = useRef<number | undefined>(undefined);
  const codes = board.codes.value;
  useLayoutEffect(() => {
    // What was pressed is gone: focus goes to what stands in its place.
    const buttons = ref.current?.querySelectorAll<HTMLElement>('ol button');
    if (removed.current !== undefined) buttons?.[Math.min(removed.current, buttons.length - 1)]?.focus();
    removed.current = undefined;
  }, [codes]);
  const wipe = () => {
    document.querySelector<HTMLElement>('.class-entry textarea')?.focus();
    board.wipe();
  };
  const remove = (at: number) => {
    if (codes.length === 1) wipe();
    else {
      removed.current = at;
      board.remove(at);
    }
  };
  return (
    <details class="class-codes" ref={ref}>
      <summary>{laterWords().board.all}</summary>
      <ol>
        {codes.map(({ code }, at) => (
          <li key={`${code} ${at}`}>
            <span class="code">{spaced(code)}</span>
            <button type="button" class="tool" aria-label={laterWords().board.remove(spaced(code))} onClick={() => remove(at)}><Icon name="close" /></button>
          </li>
        ))}
      </ol>
      <div class="row-ways">
        {sure ? (
          <>
            <button type="button" class="plain danger" onClick={wipe}>{laterWords().board.wipeSure}</button>
            <button type="button" class="plain" onClick={() => setSure(false)}>{laterWords().board.keep}</button>
          </>
        ) : (
          <button type="button" class="plain" onClick={() => setSure(true)}>{laterWords().board.wipe}</button>
        )}
      </div>
    </details>
  );
}
