import { useId } from 'preact/hooks';

interface OptionsProps<K extends string> {
  readonly name: string;
  readonly label: string;
  readonly value: K;
  /** Value, its name, and the language that the name is in, where that is another. */
  readonly options: readonly (readonly [K, string, string?])[];
  onPick(value: K): void;
}

/** One setting with its few values side by side: radio buttons that look like tags. */
export function Options<K extends string>({ name, label, value, options, onPick }: OptionsProps<K>) {
  return (
    <fieldset class="set">
      <legend>{label}</legend>
      <div class="opts">
        {options.map(([key, text, lang]) => (
          <label key={key} class="opt">
            <input type="radio" name={name} value={key} checked={key === value} onChange={() => onPick(key)} />
            <span lang={lang}>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface SliderProps {
  readonly label: string;
  /** In whole steps from `least` to `most`. */
  readonly value: number;
  readonly least: number;
  readonly most: number;
  /** The value in words. */
  readonly shown: string;
  onSlide(value: number): void;
}

/** A setting with many values, in whole steps. */
export function Slider({ label, value, least, most, shown, onSlide }: SliderProps) {
  const id = useId();
  return (
    <div class="set">
      <label class="lg" for={id}>{label}</label>
      <div class="range">
        <input
          id={id} type="range" min={least} max={most} value={value} aria-valuetext={shown} style={{ '--v': `${((value - least) / (most - least)) * 100}%` }}
          onInput={(event) => onSlide(Number(event.currentTarget.value))}
        />
        <output for={id} class="num">{shown}</output>
      </div>
    </div>
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
  const tenths = Math.round(value * STEPS);
  return <Slider label={label} value={tenths} least={0} most={STEPS} shown={String(tenths)} onSlide={(steps) => onSlide(steps / STEPS)} />;
}
