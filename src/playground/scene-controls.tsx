import { altOf } from '../archive/catalogue.ts';
import { MOTIONS } from '../script/tag-kinds.ts';
import { holds } from '../script/when.ts';
import { type AskedValue, sheetText, valuesAsked } from './sheet-values.ts';
import type { PlaygroundDesk } from './playground-desk.ts';
import { words } from './words.ts';

const say = words.scene;

/** The backdrop, the values that its layers ask for, and what the picture then says. */
export function SceneControls({ desk }: { readonly desk: PlaygroundDesk }) {
  const { backdrop, values } = desk.state.value;
  const { backdrops } = desk.book.catalogue;
  const row = backdrops[backdrop];
  const asked = row ? valuesAsked(sheetText(row.file), row.states.map(({ when }) => when)) : [];
  return (
    <>
      <label class="field"><span>{say.backdrop}</span>
        <select value={backdrop} onChange={({ currentTarget: { value } }) => desk.change({ backdrop: value, values: {} })}>
          <option value="">{say.none}</option>
          {Object.keys(backdrops).map((id) => <option key={id} value={id}>{id}</option>)}
        </select>
      </label>
      {row && row.states.length > 0 && (
        <fieldset>
          <legend>{say.states}</legend>
          <ul class="presses">
            <li><button type="button" aria-pressed={Object.keys(values).length === 0} onClick={() => desk.change({ values: {} })}>{say.plain}</button></li>
            {row.states.map(({ when, sample }) => <li key={when}><button type="button" aria-pressed={Object.keys(values).length > 0 && row.states.find((state) => holds(state.when, values))?.when === when} onClick={() => desk.change({ values: sampleOf(when, sample) })}>{when}</button></li>)}
          </ul>
        </fieldset>
      )}
      {asked.length > 0 && (
        <fieldset>
          <legend>{say.values}</legend>
          {asked.map((one) => <ValueField key={one.name} asked={one} value={values[one.name] ?? ''} onSet={(value) => desk.change({ values: withValue(values, one.name, value) })} />)}
        </fieldset>
      )}
      {row && <p class="says"><span class="quiet">{say.says}</span> {altOf(row, values)}</p>}
      <fieldset>
        <legend>{say.motion}</legend>
        <ul class="presses">{MOTIONS.map((motion) => <li key={motion}><button type="button" onClick={() => desk.play({ kind: 'motion', motion })}>{motion}</button></li>)}</ul>
      </fieldset>
    </>
  );
}

/** One value: a word of those that the layers know, or a number with a slider. */
function ValueField({ asked: { name, words: known, range }, value, onSet }: { readonly asked: AskedValue; readonly value: string; onSet(value: string): void }) {
  if (range) {
    const [least, most] = range;
    return (
      <label class="field"><span>{name}</span>
        <input type="range" min={Math.min(0, least)} max={most} value={value === '' ? 0 : value} onInput={({ currentTarget }) => onSet(currentTarget.value)} />
        <input type="number" min="0" aria-label={name} value={value} onInput={({ currentTarget }) => onSet(currentTarget.value)} />
      </label>
    );
  }
  return (
    <label class="field"><span>{name}</span>
      <select value={value} onChange={({ currentTarget }) => onSet(currentTarget.value)}>
        <option value="">{say.plain}</option>
        {known.map((word) => <option key={word} value={word}>{word}</option>)}
      </select>
    </label>
  );
}

function withValue(values: Readonly<Record<string, string>>, name: string, value: string): Record<string, string> {
  const { [name]: _was, ...others } = values;
  return value === '' ? others : { ...others, [name]: value };
}

/** Values to show a state with: its sample, or its condition read as values. */
function sampleOf(when: string, sample: string | undefined): Record<string, string> {
  return Object.fromEntries((sample ?? when).split(',').map((one) => one.split(/[<>!]?=|[<>]/).map((part) => part.trim()) as [string, string]));
}
