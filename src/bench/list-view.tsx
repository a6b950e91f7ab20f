import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { LineRow, Overview } from './answers.ts';
import type { BenchDesk } from './bench-desk.ts';
import { fragmentOf, type Kind, KINDS, type Place } from './place.ts';
import { words } from './words.ts';

/** Rows that are drawn at most: nobody reads further, and typing narrows it. */
const MOST = 250;

interface Row {
  readonly id: string;
  readonly words: string;
  readonly more: string;
  readonly under: string;
  readonly unmet: boolean;
}

/** What can be looked for: a kind, and words that narrow it. */
export function ListView({ desk, story }: { readonly desk: BenchDesk; readonly story: Overview }) {
  const kind = useSignal<Kind>(startOf(desk.place.value));
  const typed = useSignal('');
  const lines = useSignal<readonly LineRow[]>([]);
  const ref = useRef<HTMLElement>(null);
  useSlash(ref);
  useLines(desk, kind, typed, lines);
  const rows = kind.value === 'line' ? lines.value.map(lineRow) : rowsOf(kind.value, story).filter(({ words: name, more, id }) => holds(`${id} ${name} ${more}`, typed.value));
  const at = desk.place.value;
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const links = [...(ref.current?.querySelectorAll<HTMLElement>('.rows a') ?? [])];
    const from = links.indexOf(document.activeElement as HTMLElement);
    const to = links[from + (event.key === 'ArrowDown' ? 1 : -1)] ?? (from === 0 ? ref.current?.querySelector('input') : undefined);
    to?.focus();
    event.preventDefault();
  };
  return (
    <nav class="list" ref={ref} onKeyDown={onKey} aria-label={words.search}>
      <div class="list-head">
        <input type="search" placeholder={words.search} aria-label={words.search} value={typed.value} onInput={({ currentTarget: { value } }) => { typed.value = value; }} />
        <ul class="kinds">{KINDS.map((one) => <li key={one}><button type="button" aria-pressed={kind.value === one} onClick={() => { kind.value = one; }}>{words.kinds[one]}</button></li>)}</ul>
      </div>
      <ul class="rows">
        {rows.slice(0, MOST).map((row, i) => (
          <li key={row.id}>
            {row.under !== rows[i - 1]?.under && row.under !== '' && <p class="sc">{row.under}</p>}
            <a href={fragmentOf({ kind: kind.value, id: row.id, wants: {} })} aria-current={at.kind === kind.value && at.id === row.id ? 'true' : undefined} data-unmet={row.unmet || undefined}>
              <span>{row.words}</span>{row.more && <small>{row.more}</small>}
            </a>
          </li>
        ))}
        {rows.length === 0 && <li class="quiet">{kind.value === 'line' && typed.value.length < 2 ? words.lineHint : words.nothing}</li>}
      </ul>
    </nav>
  );
}

function startOf(place: Place): Kind {
  return place.kind === 'story' || place.kind === 'crossroads' ? 'knot' : place.kind;
}

function holds(text: string, typed: string): boolean {
  const low = text.toLowerCase();
  return typed.toLowerCase().split(/\s+/).every((word) => low.includes(word));
}

function rowsOf(kind: Exclude<Kind, 'line'>, story: Overview): Row[] {
  switch (kind) {
    case 'knot': return story.knots.map(({ name, act, walks, routes }) => ({ id: name, words: name, more: '', under: words.act(act), unmet: walks === 0 && !routes }));
    case 'choice': return story.choices.map(({ knot, id, text, offered }) => ({ id: `${knot} ${id}`, words: text || id, more: '', under: knot, unmet: offered === 0 }));
    case 'claim': return story.claims.map(({ id, title, status, walks }) => ({ id, words: title, more: status, under: '', unmet: walks === 0 }));
    case 'ending': return story.endings.map(({ id, title, walks }) => ({ id, words: title, more: id, under: '', unmet: walks === 0 }));
    case 'variable': return story.variables.map(({ name, first, note }) => ({ id: name, words: name, more: note || first, under: '', unmet: false }));
    default: return kind satisfies never;
  }
}

function lineRow({ at, text, decisions }: LineRow): Row {
  return { id: `${at.file}:${at.line}`, words: text, more: '', under: at.knot, unmet: decisions === undefined };
}

/** "/" goes to the search, from wherever nothing is being typed. */
function useSlash(ref: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const closing = new AbortController();
    addEventListener('keydown', (event) => {
      if (event.key !== '/' || (event.target as HTMLElement).closest('input, select, textarea')) return;
      ref.current?.querySelector('input')?.focus();
      event.preventDefault();
    }, { signal: closing.signal });
    return () => closing.abort();
  }, [ref]);
}

/** Lines are looked up by the server: there are too many to send. */
function useLines(desk: BenchDesk, kind: Signal<Kind>, typed: Signal<string>, lines: Signal<readonly LineRow[]>): void {
  const looksForLines = kind.value === 'line';
  const wanted = typed.value;
  useEffect(() => {
    if (!looksForLines) return undefined;
    const soon = setTimeout(async () => {
      lines.value = wanted.length < 2 ? [] : await desk.search(wanted);
    }, 150);
    return () => clearTimeout(soon);
  }, [desk, lines, looksForLines, wanted]);
}
