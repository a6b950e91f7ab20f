import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { laterWords } from '../later-words.ts';

interface CopiedFieldProps {
  readonly label: string;
  readonly text: string;
  /** The word on the button. */
  readonly copy?: string;
  readonly main?: boolean;
  /** Shown whole, over several lines. */
  readonly whole?: boolean;
}

/** A line to copy: by its button, or marked and copied by hand. */
export function CopiedField({ label, text, copy = laterWords().share.copy, main = false, whole = false }: CopiedFieldProps) {
  const ref = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const id = useId();
  const field = { id, ref, readOnly: true, value: text, onFocus: () => ref.current?.select() };
  const [done, setDone] = useState('');
  useEffect(() => setDone(''), [text]);
  const take = async () => {
    ref.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      setDone(laterWords().share.copied);
    } catch {
      setDone(laterWords().share.notCopied);
    }
  };
  return (
    <div class="copied-field">
      <label class="sc" for={id}>{label}</label>
      {whole ? <textarea rows={3} {...field} /> : <input {...field} />}
      <p><button type="button" class={main ? 'go' : 'plain flush'} onClick={() => void take()}>{copy}</button> <span role="status">{done}</span></p>
    </div>
  );
}
