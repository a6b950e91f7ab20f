import { hashOf } from '../script/hash.ts';
import { isKind } from '../script/parse-tag.ts';
import { closingBrace, hasWords } from './ink-tokens.ts';
import { withoutComments } from './scan-ink.ts';

/** One thing to translate: a logical line with the Ink inside it, the words of a choice, or what a tag says to the player. */
export interface Unit {
  /** Stands for it in the translator's table: `first_lamp.choice-ring`, `first_lamp.line-1k3f9`. A choice keeps its id when its words change. */
  readonly id: string;
  /** `line`, `choice`, or the tag's kind. */
  readonly kind: string;
  /** Counted from 1. */
  readonly line: number;
  /** Columns of its words in that line, from 0; `to` is past the last. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** The act that it stands in, if the file names one before it. */
  readonly act: number | undefined;
  /** Marks of the line that a translator has to know: `part: headline`, `hard`. */
  readonly marks: readonly string[];
}

const HEADING = /^\s*(={1,})\s*(?:function\s+)?([\p{L}\p{N}_]+)/u;
const CODE = /^\s*(?:~|VAR\b|CONST\b|LIST\b|INCLUDE\b|EXTERNAL\b|TODO\b|\})/;
const START = /^\s*((?:[*+]\s*)+|(?:-(?!>)\s*)+)?(?:\([\p{L}\p{N}_]+\)\s*)?/u;
/** Inside a block of cases: `- "row":`, `- else:`. */
const CASE = /^\s*-\s*(?:else|"[^"]*"|[\w.\s<>=!()"]+)\s*:\s*/;
/** What of a tag's body is words; a date before them stays as it is. */
const TAG_WORDS: Readonly<Record<string, RegExp>> = {
  title: /^/, place: /^/, hard: /^/, file: /^\d\d\.\d\d\.\d{4}\s+/, act: /(?:^|,)\s*title\s*=\s*/, official: /(?:^|,)\s*label\s*=\s*/, fate: /(?:^|,)\s*how\s*=\s*/,
};
const MARKS = /^(?:part|official|hard|crossroads|page|ending)\b/;

/** Everything in an Ink file that a player reads, in its order. */
export function unitsOf(text: string): Unit[] {
  const units: Unit[] = [];
  const counts = new Map<string, number>();
  let [knot, stitch, depth] = ['', '', 0];
  let act: number | undefined;
  withoutComments(text).split('\n').forEach((raw, i) => {
    const heading = HEADING.exec(raw);
    if (heading) {
      if ((heading[1] ?? '').length > 1) [knot, stitch] = [heading[2] ?? '', ''];
      else stitch = heading[2] ?? '';
      return;
    }
    const inCases = depth > 0;
    depth += balanceOf(raw);
    if (raw.trim() === '' || CODE.test(raw)) return;
    const { start, isChoice } = startOf(raw, inCases);
    const tags = tagsOf(raw, start);
    for (const { kind, body } of tags) if (kind === 'act') act = Number.parseInt(body, 10) || act;
    const marks = tags.map(({ kind, body }) => `${kind}${body ? `: ${body}` : ''}`).filter((mark) => MARKS.test(mark));
    const choiceId = tags.find(({ kind }) => kind === 'id')?.body;
    const add = (kind: string, from: number, to: number) => {
      const words = raw.slice(from, to);
      if (!hasWords(words)) return;
      const name = kind === 'choice' && choiceId ? choiceId : hashOf(words).slice(0, 6);
      const stem = [knot, stitch, `${kind}-${name}`].filter(Boolean).join('.');
      const count = (counts.get(stem) ?? 0) + 1;
      counts.set(stem, count);
      units.push({ id: count === 1 ? stem : `${stem}-${count}`, kind, line: i + 1, from, to, text: words, act, marks });
    };
    const end = endOfWords(raw, start, isChoice);
    add(isChoice ? 'choice' : 'line', start, end);
    for (const { kind, body, at } of tags) {
      const rule = isKind(kind) ? TAG_WORDS[kind] : undefined;
      const found = rule?.exec(body);
      if (!found) continue;
      const from = found.index + found[0].length;
      add(kind, at + from, at + from + lengthOfWords(body.slice(from), kind));
    }
  });
  return units;
}

/** The same line with other words in some of its units. Units are replaced from the last to the first, so columns hold. */
export function withWords(line: string, units: readonly Unit[], wordsOf: (unit: Unit) => string): string {
  return [...units].sort((a, b) => b.from - a.from).reduce((text, unit) => text.slice(0, unit.from) + wordsOf(unit) + text.slice(unit.to), line);
}

function startOf(raw: string, inCases: boolean): { start: number; isChoice: boolean } {
  const asCase = inCases ? CASE.exec(raw) : null;
  if (asCase) return { start: asCase[0].length, isChoice: false };
  const [all = '', marks = ''] = START.exec(raw) ?? [];
  const isChoice = /[*+]/.test(marks);
  let start = all.length;
  if (isChoice) {
    // Conditions before a choice are code: `{past == "row"} [Tell her no.`
    while (raw[start] === '{') {
      start = closingBrace(raw, start) + 1;
      while (raw[start] === ' ') start++;
    }
    if (raw[start] === '[') start++;
  }
  return { start, isChoice };
}

/** Where the words end: before the first tag, a choice's bracket or a last divert. */
function endOfWords(raw: string, start: number, isChoice: boolean): number {
  const stops = [outside(raw, start, '#'), isChoice ? outside(raw, start, ']') : -1].filter((at) => at >= 0);
  const words = raw.slice(start, Math.min(raw.length, ...stops));
  return start + words.replace(/\s*(?:->\s*[\p{L}\p{N}_.]*\s*)*$/u, '').length;
}

/** The tags of a line: kind, body, and the column where the body begins. */
function tagsOf(raw: string, start: number): { kind: string; body: string; at: number }[] {
  const tags: { kind: string; body: string; at: number }[] = [];
  for (let at = outside(raw, start, '#'); at >= 0; ) {
    const next = outside(raw, at + 1, '#');
    const bracket = outside(raw, at + 1, ']');
    const to = Math.min(...[next, bracket, raw.length].filter((end) => end >= 0));
    const [, lead = '', kind = '', colon = '', body = ''] = /^(\s*)([\w-]+)(\s*:?\s*)([\s\S]*)$/.exec(raw.slice(at + 1, to)) ?? [];
    const trimmed = body.replace(/\s*->\s*[\p{L}\p{N}_.]+\s*$/u, '').trimEnd();
    tags.push({ kind: kind.toLowerCase(), body: trimmed, at: at + 1 + lead.length + kind.length + colon.length });
    at = next;
  }
  return tags;
}

/** Where a sign stands next that is in no brace and not escaped; -1: nowhere. */
function outside(raw: string, from: number, sign: string): number {
  let depth = 0;
  for (let at = from; at < raw.length; at++) {
    if (raw[at] === '{') depth++;
    else if (raw[at] === '}') depth--;
    else if (raw[at] === sign && depth === 0 && raw[at - 1] !== '\\') return at;
  }
  return -1;
}

/** A key that follows the words of a tag is no part of them. */
function lengthOfWords(body: string, kind: string): number {
  const next = kind === 'fate' ? body.search(/,\s*year\s*=/) : -1;
  return next < 0 ? body.length : next;
}

function balanceOf(raw: string): number {
  return (raw.match(/\{/g)?.length ?? 0) - (raw.match(/\}/g)?.length ?? 0);
}
