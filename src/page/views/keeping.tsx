import { useState } from 'preact/hooks';
import { Problem } from '../../script/problem.ts';
import { saveFile } from '../save-file.ts';
import { useDesk } from '../use-desk.ts';
import { words } from '../words.ts';

const say = words.tellings;

/** Everything in one file or text, out and in; and the way to wipe a shared device. */
export function Keeping() {
  const desk = useDesk();
  const { title } = desk.library.value.book;
  const [pasted, setPasted] = useState('');
  const [said, setSaid] = useState('');
  const [sure, setSure] = useState(false);
  const takeUp = async (text: string) => {
    try {
      const { came, leftOut } = await desk.drawer.takeUp(text, title);
      setSaid(say.came(came, leftOut));
      setPasted('');
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      setSaid(error.message);
    }
  };
  const wipe = async () => {
    await desk.drawer.wipe();
    desk.read.forget();
    setSure(false);
    setSaid(say.wiped);
  };
  return (
    <section class="keeping" aria-label={say.keeping}>
      <h3 class="sc">{say.keeping}</h3>
      <p class="quiet">{say.keepingText}</p>
      <div class="row-ways">
        <button type="button" class="plain" onClick={() => saveFile(`${say.file}.json`, 'application/json', desk.drawer.asText(title))}>{say.save}</button>
        <label class="plain file-way">
          {say.takeUp}
          <input
            type="file" accept="application/json,.json,text/plain"
            onChange={({ currentTarget: input }) => { void input.files?.[0]?.text().then(takeUp); input.value = ''; }}
          />
        </label>
      </div>
      <details>
        <summary>{say.asText}</summary>
        <textarea readOnly rows={3} aria-label={say.asText} value={desk.drawer.asText(title)} onFocus={({ currentTarget }) => currentTarget.select()} />
        <textarea rows={3} aria-label={say.paste} placeholder={say.paste} value={pasted} onInput={({ currentTarget }) => setPasted(currentTarget.value)} />
        <button type="button" class="plain" disabled={pasted.trim() === ''} onClick={() => void takeUp(pasted)}>{say.takeUpText}</button>
      </details>
      <div class="row-ways">
        {sure ? (
          <>
            <button type="button" class="plain danger" onClick={() => void wipe()}>{say.wipeSure}</button>
            <button type="button" class="plain" onClick={() => setSure(false)}>{say.keep}</button>
          </>
        ) : (
          <button type="button" class="plain" onClick={() => setSure(true)}>{say.wipe}</button>
        )}
      </div>
      {sure && <p class="quiet">{say.wipeText}</p>}
      <p role="status">{said}</p>
    </section>
  );
}
