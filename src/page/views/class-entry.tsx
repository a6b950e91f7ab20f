import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { canScan, scan } from '../scanner.ts';
import { useDesk } from '../use-desk.ts';
import { words } from '../words.ts';

const say = words.board;

/** Where codes come in: by hand, by pasting, or through the camera where the browser can read one. */
export function ClassEntry() {
  const { board } = useDesk();
  const id = useId();
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const [scanning, setScanning] = useState(false);
  const take = (given: string) => {
    const { added, unread } = board.add(given);
    setSaid([added > 0 || unread.length === 0 ? say.added(added) : '', unread.length > 0 ? say.unread(unread) : ''].filter(Boolean).join(' '));
  };
  const add = (event: Event) => {
    event.preventDefault();
    if (text.trim() === '') return;
    take(text);
    setText('');
  };
  return (
    <form class="class-entry" onSubmit={add}>
      <label class="sc" for={id}>{say.field}</label>
      <textarea
        id={id} rows={2} value={text} autocomplete="off" autocapitalize="characters" spellcheck={false} onInput={({ currentTarget }) => setText(currentTarget.value)}
        // One code a line is how a list is read out: Enter takes it, with Shift it makes a line.
        onKeyDown={(event) => { if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) add(event); }}
      />
      <div class="row-ways">
        <button type="submit" class="go" disabled={text.trim() === ''}>{say.add}</button>
        {canScan() && <button type="button" class="plain" aria-pressed={scanning} onClick={() => setScanning(!scanning)}>{scanning ? say.scanStop : say.scan}</button>}
      </div>
      {scanning && <Scanner onText={take} onRefused={() => { setScanning(false); setSaid(say.scanRefused); }} />}
      <p role="status">{said}</p>
    </form>
  );
}

interface ScannerProps {
  onText(text: string): void;
  onRefused(): void;
}

function Scanner({ onText, onRefused }: ScannerProps) {
  const ref = useRef<HTMLVideoElement>(null);
  const latest = useRef(onText);
  latest.current = onText;
  useEffect(() => {
    const closing = new AbortController();
    if (ref.current) scan(ref.current, (text) => latest.current(text), closing.signal).catch(onRefused);
    return () => closing.abort();
  }, []);
  return (
    <figure class="scanner">
      <video ref={ref} muted playsInline aria-label={say.scanning} />
      <figcaption>{say.scanning}</figcaption>
    </figure>
  );
}
