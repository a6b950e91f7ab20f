import type { Matched } from './match-rows.ts';
import type { Row } from './translation-table.ts';

const SPEAKERS = [/["”,.?!]\s+(?:says|asks|shouts|calls|reads)\s+(\p{Lu}[\p{L}’']+)/u, /["”,.?!]\s+(?:says|asks|shouts|calls)\s+(the \p{L}+)/u, /(?:^|\s)(\p{Lu}[\p{L}’']+)\s+(?:says|asks|tells \p{L}+)\b/u];

/** A unit as a translator's row. */
export function rowOf({ file, unit, words, was }: Matched): Row {
  const speaker = unit.kind === 'line' ? speakerOf(unit.text) : undefined;
  const note = [unit.kind, speaker && `speaks: ${speaker}`, ...unit.marks.filter((mark) => unit.kind === 'line' || !mark.startsWith('crossroads'))].filter(Boolean).join('; ');
  return { id: unit.id, place: `${file}:${unit.line}`, note, english: unit.text, words, was };
}

/** Who speaks, where the line says so. */
function speakerOf(text: string): string | undefined {
  for (const pattern of SPEAKERS) {
    const found = pattern.exec(text)?.[1];
    if (found) return found;
  }
  return undefined;
}
