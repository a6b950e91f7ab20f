import { useId } from 'preact/hooks';

interface OptionsProps<K extends string> {
  readonly name: string;
  readonly label: string;
  readonly value: K;
  readonly options: readonly (readonly [K, string])[];
  onPick(value: K): void;
}

/** One setting with its few values side by side: radio buttons that look like tags. */
export function Options<K extends string>({ name, label, value, options, onPick }: OptionsProps<K>) {
  return (
    <fieldset class="set">
      <legend>{label}</legend>
      <div class="opts">
        {options.map(([key, text]) => (
          <label key={key} class="opt">
            <input type="radio" name={name} value={key} checked={key === value} onChange={() => onPick(key)} />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface VolumeSliderProps {
  readonly label: string;
  /** 0 to 1; shown in tenths. */
  readonly value: number;
  onSlide(value: number): void;
}

const STEPS = 10;

/** A volume, in ten steps. */
export function VolumeSlider({ label, value, onSlide }: VolumeSliderProps) {
  const id = useId();
  const tenths = Math.round(value * STEPS);
  return (
    <div class="set">
      <label class="lg" for={id}>{label}</label>
      <div class="range">
        <input
          id={id} type="range" min="0" max={STEPS} value={tenths} style={{ '--v': `${tenths * STEPS}%` }}
          onInput={(event) => onSlide(Number(event.currentTarget.value) / STEPS)}
        />
        <output for={id} class="num">{tenths}</output>
      </div>
    </div>
  );
}
