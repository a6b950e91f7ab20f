import { lineKey } from '../../telling/memory.ts';
import { proseOf } from '../../telling/front-page.ts';
import type { ToldTurn } from '../../telling/told.ts';
import { useDesk } from '../use-desk.ts';
import { words } from '../words.ts';

/** Stands at the head of a passage that begins with lines told before: leads to the first new one, or to the choices where none is. */
export function ToNewLines({ turn }: { readonly turn: ToldTurn }) {
  const desk = useDesk();
  const read = desk.read.before.value;
  const lines = proseOf(turn.turn).filter(({ text }) => text !== '');
  const [first] = lines;
  if (!desk.preferences.settings.value.told || !first || !read.has(lineKey(first.text))) return null;
  const known = lines.every(({ text }) => read.has(lineKey(text)));
  return <button type="button" class="plain flush to-new" aria-keyshortcuts="n" onClick={jumpToNew}>{known ? words.reading.toChoices : words.reading.toNew}</button>;
}

/** Moves focus and the page to the first line that is new, or to the first choice. */
export function jumpToNew(): void {
  const line = document.querySelector<HTMLElement>('#now .prose p:not([data-read], .place)');
  const goal = line ?? document.querySelector<HTMLElement>('.ask .choice');
  if (!goal) return;
  // A line takes focus only for as long as it holds it.
  if (line) line.tabIndex = -1;
  goal.focus({ preventScroll: true });
  goal.scrollIntoView({ block: line ? 'start' : 'nearest' });
}
