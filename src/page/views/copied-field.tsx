import { useEffect, useRef, useState } from 'preact/hooks';
import { words } from '../words.ts';

const say = words.share;

interface CopiedFieldProps {
  readonly label: string;
  readonly text: string;
  /** The word on the button. */
  readonly copy?: string;
  readonly main?: boolean;
}

/** A line to copy: by its button, or marked and copied by hand. */
export function CopiedField({ label, text, copy = say.copy, main = false }: CopiedFieldProps) {
  const ref = useRef<HTMLInputElement>(null);
  const [done, setDone] = useState('');
  useEffect(() => setDone(''), [text]);
  const take = async () => {
    ref.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      setDone(say.copied);
    } catch {
      setDone(say.notCopied);
    }
  };
  return (
    <div class="copied-field">
      <label>
        <span class="sc">{label}</span>
        <input ref={ref} readOnly value={text} onFocus={({ currentTarget }) => currentTarget.select()} />
      </label>
      <p><button type="button" class={main ? 'go' : 'plain flush'} onClick={() => void take()}>{copy}</button> <span role="status">{done}</span></p>
    </div>
  );
}
