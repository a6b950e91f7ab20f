import { words } from '../words.ts';
import { SetWords } from './set-words.tsx';

interface OptionListProps {
  readonly options: readonly string[];
  /** Of these, by number; else all. */
  readonly only?: readonly number[];
}

/** The options of a decision by their letters, to be read and not pressed. */
export function OptionList({ options, only }: OptionListProps) {
  return (
    <ol class="lettered">
      {options.map((text, at) => only && !only.includes(at) ? null : (
        <li key={text}>
          <span class="letter" aria-hidden="true">{words.reading.letter(at)}</span>
          <span><span class="hidden">{words.reading.letter(at)}: </span><SetWords text={text} /></span>
        </li>
      ))}
    </ol>
  );
}
