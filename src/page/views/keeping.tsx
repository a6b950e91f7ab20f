import { useState } from 'preact/hooks';
import { Problem } from '../../script/problem.ts';
import { newIn, readBundle, toBundle } from '../../telling/bundle.ts';
import { saveFile } from '../save-file.ts';
import { useDesk } from '../use-desk.ts';
import { sentenceOf } from '../sentence.ts';
import { laterWords } from '../later-words.ts';

/** Everything in one file or text, out and in; and the way to wipe a shared device. */
export function Keeping() {
  const desk = useDesk();
  const kept = desk.contents.value ?? { tellings: [], endings: [] };
  const all = toBundle(desk.tongue.story, kept);
  const [pasted, setPasted] = useState('');
  const [said, setSaid] = useState('');
  const [sure, setSure] = useState(false);
  const takeUp = async (text: string) => {
    try {
      const bundle = readBundle(text, desk.tongue.story);
      const found = newIn(bundle, kept);
      await desk.drawer.takeUp(found);
      setSaid(laterWords().tellings.came(found.tellings.length, bundle.leftOut));
      setPasted('');
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      setSaid(sentenceOf(error));
    }
  };
  const wipe = async () => {
    await desk.drawer.wipe();
    desk.read.forget();
    setSure(false);
    setSaid(laterWords().tellings.wiped);
  };
  return (
    <section class="keeping" aria-label={laterWords().tellings.keeping}>
      <h3 class="sc">{laterWords().tellings.keeping}</h3>
      <p class="quiet">{laterWords().tellings.keepingText}</p>
      <div class="row-ways">
        <button type="button" class="plain" onClick={() => saveFile(`${laterWords().tellings.file}.json`, 'application/json', all)}>{laterWords().tellings.save}</button>
        <label class="plain file-way">
          {laterWords().tellings.takeUp}
          <input
            type="file" accept="application/json,.json,text/plain"
            onChange={({ currentTarget: input }) => { void input.files?.[0]?.text().then(takeUp); input.value = ''; }}
          />
        </label>
      </div>
      <details>
        <summary>{laterWords().tellings.asText}</summary>
        <textarea readOnly rows={3} aria-label={laterWords().tellings.asText} value={all} onFocus={({ currentTarget }) => currentTarget.select()} />
        <textarea rows={3} aria-label={laterWords().tellings.paste} placeholder={laterWords().tellings.paste} value={pasted} onInput={({ currentTarget }) => setPasted(currentTarget.value)} />
        <button type="button" class="plain" disabled={pasted.trim() === ''} onClick={() => void takeUp(pasted)}>{laterWords().tellings.takeUpText}</button>
      </details>
      <div class="row-ways">
        {sure ? (
          <>
            <button type="button" class="plain danger" onClick={() => void wipe()}>{laterWords().tellings.wipeSure}</button>
            <button type="button" class="plain" onClick={() => setSure(false)}>{laterWords().tellings.keep}</button>
          </>
        ) : (
          <button type="button" class="plain" onClick={() => setSure(true)}>{laterWords().tellings.wipe}</button>
        )}
      </div>
      {sure && <p class="quiet">{laterWords().tellings.wipeText}</p>}
      <p role="status">{said}</p>
    </section>
  );
}
