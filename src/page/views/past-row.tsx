import { standing, type Told } from '../../telling/told.ts';
import type { PastChoice } from '../parts/assignment.ts';
import { laterWords } from '../later-words.ts';
import { SetWords } from './set-words.tsx';

interface PastRowProps {
  readonly choice: PastChoice;
  /** The option that is asked for; nothing: as the story falls. */
  readonly wanted: string | undefined;
  /** The life that was found, which says how it fell. */
  readonly told: Told | undefined;
  onWant(option: string | undefined): void;
}

/** One decision of the past: closed it says what was decided, open it lets that be changed. */
export function PastRow({ choice: { crossroads, title, place, options }, wanted, told, onWant }: PastRowProps) {
  const fell = told && standing(told).record.crossings.find((one) => one.crossroads === crossroads)?.words;
  const text = options.find(({ id }) => id === wanted)?.text;
  return (
    <details class="past-row">
      <summary>
        <b><SetWords text={title} /></b>
        <span class={wanted === undefined ? 'quiet' : 'chosen'}>{wanted === undefined ? <>{laterWords().assign.asItFalls}{fell && <>: <SetWords text={fell} /></>}</> : <SetWords text={text ?? wanted} />}</span>
      </summary>
      <fieldset>
        <legend class="place"><SetWords text={place} /></legend>
        <div class="opts">
          {[{ id: undefined, text: laterWords().assign.asItFalls }, ...options].map((option) => (
            <label key={option.id ?? ''} class="opt">
              <input type="radio" name={`past-${crossroads}`} checked={option.id === wanted} onChange={() => onWant(option.id)} />
              <span><i class="unset"><SetWords text={option.text} /></i></span>
            </label>
          ))}
        </div>
      </fieldset>
    </details>
  );
}
