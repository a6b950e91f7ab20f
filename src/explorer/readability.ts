import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { countWords, plainWords } from '../script/words.ts';

/**
 * The Flesch–Kincaid grade of narration: years of American schooling that its sentences ask for. Paragraphs with speech in them are left out, since
 * talk is always easier than telling.
 */
export function gradeOf(lines: Iterable<string>): number {
  const counts = { sentence: 0, word: 0, syllable: 0 };
  for (const line of lines) {
    const told = plainWords(line);
    const word = countWords(told);
    if (word === 0 || /["“]/.test(told)) continue;
    counts.word += word;
    counts.syllable += syllable(told);
    counts.sentence += Math.max(1, told.match(/[.!?…]+(?=\s|$)/g)?.length ?? 0);
  }
  return counts.word === 0 ? 0 : fleschKincaid(counts);
}
