import type { Told } from '../../telling/told.ts';
import type { Step } from '../parts/transcript.ts';
import { useDesk } from '../use-desk.ts';
import { laterWords } from '../later-words.ts';
import { SetWords } from './set-words.tsx';

/** A sentence or two: the record is to fit two sheets. */
const LONGEST_REASON = 240;

interface RecordStepsProps {
  readonly told: Told;
  readonly steps: readonly Step[];
  readonly reasons: ReadonlyMap<number, string>;
}

/** What was decided at each crossroads, with room to say why. */
export function RecordSteps({ told, steps, reasons }: RecordStepsProps) {
  const desk = useDesk();
  return (
    <ol class="record-steps">
      {steps.map(({ at, place, text }) => (
        <li key={at}>
          <p class="quiet"><SetWords text={place} /></p>
          <p class="chosen"><SetWords text={text} /></p>
          <label class="why">
            <span class="sc">{laterWords().record.why}</span>
            <textarea
              rows={1} maxLength={LONGEST_REASON} value={reasons.get(at) ?? ''} aria-label={laterWords().record.whyAt(at + 1)}
              onInput={({ currentTarget }) => desk.reasons.write(told, at, currentTarget.value)}
            />
          </label>
          {reasons.get(at)?.trim() && <p class="why-printed">{laterWords().record.whyOf(reasons.get(at)?.trim() ?? '')}</p>}
        </li>
      ))}
    </ol>
  );
}
