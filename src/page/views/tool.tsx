import type { ComponentChildren } from 'preact';

interface ToolProps {
  readonly sign: ComponentChildren;
  readonly label: string;
  /** What it does, where the short label does not say it. */
  readonly says?: string | undefined;
  readonly keys?: string;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  onPress(): void;
}

/** A running control: a sign and a word in small capitals. */
export function Tool({ sign, label, says, keys, pressed, disabled, onPress }: ToolProps) {
  return (
    <button
      type="button" class="tool" onClick={onPress} disabled={disabled} title={says ?? label}
      {...(says === undefined ? {} : { 'aria-label': `${label}: ${says}` })}
      {...(keys === undefined ? {} : { 'aria-keyshortcuts': keys })}
      {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
    >
      {sign}
      <span>{label}</span>
    </button>
  );
}
