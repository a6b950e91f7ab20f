import { useEffect, useId } from 'preact/hooks';
import { useDesk } from '../use-desk.ts';
import { laterWords } from '../later-words.ts';
import { Options, Slider } from './setting-controls.tsx';

/** Slowest, fastest and one step, in tenths of the voice's own pace. */
const PACE = { least: 7, most: 15 } as const;

/** Whether, with which voice and how fast the page is read; or that this device has no voice. */
export function AloudSettings() {
  const { reading, preferences } = useDesk();
  const { aloud: say } = laterWords();
  const aloud = reading.here.value?.aloud;
  const { aloud: on, voice, rate } = preferences.settings.value;
  const voices = aloud?.voices.value;
  const id = useId();
  useEffect(() => void reading.open().then((open) => open?.aloud.look()), [reading]);
  if (voices?.length === 0) return <p class="set-note"><b>{say.name}.</b> {say.none}</p>;
  return (
    <>
      <Options name="aloud" label={say.name} value={on ? 'yes' : 'no'} options={[['no', say.choices.no], ['yes', say.choices.yes]]} onPick={(wish) => preferences.set({ aloud: wish === 'yes' })} />
      {voices && (
        <>
          <div class="set">
            <label class="lg" for={id}>{say.voice}</label>
            <div class="opts">
              <select id={id} value={voices.some((one) => one.id === voice) ? voice : voices[0]?.id} onChange={({ currentTarget: { value } }) => preferences.set({ voice: value })}>
                {voices.map((one) => <option key={one.id} value={one.id}>{say.voiceName(one.name, one.language)}</option>)}
              </select>
              <button type="button" class="plain" onClick={() => aloud?.sample(say.sample)}>{say.hear}</button>
            </div>
          </div>
          <Slider label={say.pace} value={Math.round(rate * 10)} least={PACE.least} most={PACE.most} shown={say.times(rate)} onSlide={(tenths) => preferences.set({ rate: tenths / 10 })} />
        </>
      )}
    </>
  );
}
