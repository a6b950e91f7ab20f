import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { boardOf } from '../class-board.ts';
import { canScan, scan } from '../scanner.ts';
import { useDesk } from '../use-desk.ts';
import { laterWords } from '../later-words.ts';

/** Where codes come in: by hand, by pasting, or through the camera where the browser can read one. */
export function ClassEntry() {
  const board = boardOf(useDesk());
  const id = useId();
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const [scanning, setScanning] = useState(false);
  const take = (given: string) => {
    const { added, unread } = board.add(given);
    setSaid([added > 0 || unread.length === 0 ? laterWords().board.added(added) : '', unread.length > 0 ? laterWords().board.unread(unread) : ''].filter(Boolean).join(' '));
  };
  const add = (event: Event) => {
    event.preventDefault();
    if (text.trim() === '') return;
    take(text);
    setText('');
  };
  return (
    <form class="class-entry" onSubmit={add}>
      <label class="sc" for={id}>{laterWords().board.field}</label>
      <textarea
        id={id} rows={2} value={text} autocomplete="off" autocapitalize="characters" spellcheck={false} onInput={({ currentTarget }) => setText(currentTarget.value)}
        // One code a line is how a list is read out: Enter takes it, with Shift it makes a line.
        onKeyDown={(event) => { if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) add(event); }}
      />
      <div class="row-ways">
        <button type="submit" class="go" disabled={text.trim() === ''}>{laterWords().board.add}</button>
        {canScan() && <button type="button" class="plain" aria-pressed={scanning} onClick={() => setScanning(!scanning)}>{scanning ? laterWords().board.scanStop : laterWords().board.scan}</button>}
      </div>
      {scanning && <Scanner onText={take} onRefused={() => { setScanning(false); setSaid(laterWords().board.scanRefused); }} />}
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
      <video ref={ref} muted playsInline aria-label={laterWords().board.scanning} />
      <figcaption>{laterWords().board.scanning}</figcaption>
    </figure>
  );
}
