import { type Accommodations, NO_ACCOMMODATIONS } from '../../telling/accommodations.ts';
import { type LaterWords, laterWords } from '../later-words.ts';
import { Options } from './setting-controls.tsx';

/** What a link may set, in the order of the settings, with the words for each value. */
function offered({ assign, settings, aloud }: LaterWords): readonly { readonly key: keyof Accommodations; readonly label: string; readonly values: Readonly<Record<string, string>> }[] {
  return [
    { key: 'size', label: settings.size, values: assign.sizes },
    { key: 'spacing', label: settings.spacing, values: { wide: settings.spacings.wide, widest: settings.spacings.widest } },
    { key: 'face', label: settings.face, values: { andika: settings.faces.andika } },
    { key: 'sound', label: settings.sounds, values: { off: settings.muted.yes } },
    { key: 'aloud', label: aloud.name, values: { on: aloud.choices.yes } },
    { key: 'notes', label: settings.notes, values: { end: settings.noteChoices.no } },
    { key: 'hard', label: settings.hard, values: { summary: settings.hards.summary } },
  ];
}

interface AssignReadingProps {
  readonly set: Accommodations;
  onSet(set: Accommodations): void;
}

/** How a link is to be read: nothing is set unless it is asked for. */
export function AssignReading({ set, onSet }: AssignReadingProps) {
  const { assign: say } = laterWords();
  return (
    <section class="assign-part" aria-labelledby="assign-reading">
      <h2 class="slab" id="assign-reading">{say.reading}</h2>
      <p class="quiet">{say.readingWhat}</p>
      {offered(laterWords()).map(({ key, label, values }) => (
        <Options
          key={key} name={`set-${key}`} label={label} value={set[key] ?? ''}
          options={[['', say.own], ...Object.entries(values)]} onPick={(value) => onSet({ ...NO_ACCOMMODATIONS, ...set, [key]: value === '' ? undefined : value })}
        />
      ))}
    </section>
  );
}
