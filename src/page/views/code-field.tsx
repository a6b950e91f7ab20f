import { useId, useState } from 'preact/hooks';
import { Problem } from '../../script/problem.ts';
import { doorsOf } from '../doors.ts';
import { useDesk } from '../use-desk.ts';
import { sentenceOf } from '../sentence.ts';
import { laterWords } from '../later-words.ts';

/** A way in for what somebody else wrote down: an address, or a short code. */
export function CodeField() {
  const doors = doorsOf(useDesk());
  const id = useId();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState('');
  const open = async (event: Event) => {
    event.preventDefault();
    setProblem('');
    try {
      await doors.openText(text);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      setProblem(sentenceOf(error));
    }
  };
  return (
    <form class="code-field" onSubmit={(event) => void open(event)}>
      <label class="sc" for={id}>{laterWords().codes.open}</label>
      <div class="code-row">
        <input
          id={id} type="text" value={text} placeholder={laterWords().codes.field} autocomplete="off" autocapitalize="characters" spellcheck={false} aria-describedby={`${id}-what`}
          aria-invalid={problem !== ''} onInput={({ currentTarget }) => { setText(currentTarget.value); setProblem(''); }}
        />
        <button type="submit" class="plain" disabled={text.trim() === '' || doors.looking.value}>{laterWords().codes.go}</button>
      </div>
      <p class="quiet" id={`${id}-what`}>{laterWords().codes.what}</p>
      <p role="status">{doors.looking.value ? laterWords().codes.looking : problem}</p>
    </form>
  );
}
