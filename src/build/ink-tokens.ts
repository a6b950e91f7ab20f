/** What of a line of Ink is code and what is words, and the code as tokens that a translation has to keep. */

const OPERATORS = new Set(['and', 'or', 'not', 'mod', 'has', 'hasnt']);
const TOKEN = /\s*("[^"]*"|\d+(?:\.\d+)?|[\p{L}_][\p{L}\p{N}_.]*|==|!=|>=|<=|&&|\|\||[<>!()+\-*/%,?])/uy;

/** Whether a text is an expression of Ink: names and values with operators between them. Two names side by side are words. */
export function isExpression(text: string): boolean {
  let operand = false;
  let any = false;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const [, token = ''] = TOKEN.exec(text) ?? [];
    if (token === '') return false;
    any = true;
    const isOperand = /^["\p{L}\p{N}_]/u.test(token) && !OPERATORS.has(token);
    if (isOperand && operand) return false;
    operand = isOperand;
  }
  return any;
}

/** One `{…}`: what it asks or prints, and its branches; a group that only prints has none. */
interface Group {
  readonly head: string;
  readonly branches: readonly string[];
}

/** Where the brace that opens at `from` closes; -1: nowhere. */
export function closingBrace(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return at;
  }
  return -1;
}

/** Splits at a sign that stands in no inner brace. */
function splitOutside(text: string, sign: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}') depth--;
    else if (text[at] === sign && depth === 0) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)];
}

function groupOf(content: string): Group {
  const [first = '', ...rest] = splitOutside(content, '|');
  const [asked = '', ...words] = splitOutside(first, ':');
  if (words.length > 0 && isExpression(asked)) return { head: `${plain(asked)}:`, branches: [words.join(':'), ...rest] };
  if (rest.length === 0 && isExpression(content)) return { head: plain(content), branches: [] };
  const [, sign = '', start = ''] = /^([&!~$]?)([\s\S]*)$/.exec(first) ?? [];
  return { head: sign, branches: [start, ...rest] };
}

/**
 * The code in a stretch of a line, sorted: each brace with what it asks and how many branches it has (and the code in those), diverts, glue, and how many
 * words are marked. Two texts with equal tokens do the same, whatever their words and their order.
 */
export function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  let outside = '';
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '}') tokens.push('} that nothing opens');
    if (text[at] !== '{') {
      outside += text[at];
      continue;
    }
    const to = closingBrace(text, at);
    if (to < 0) {
      tokens.push('{ that nothing closes');
      break;
    }
    const { head, branches } = groupOf(text.slice(at + 1, to));
    tokens.push(`{${head}${branches.map((branch) => tokensOf(branch).join(' ')).join('|')}}`);
    outside += '\u0000';
    at = to;
  }
  tokens.push(...(outside.match(/->\s*[\p{L}\p{N}_.]*|<>|<-\s*[\p{L}\p{N}_.]+|\\[#[\]{}|~]/gu) ?? []).map(plain));
  tokens.push(...(outside.match(/(?<![\p{L}\p{N}])_[^_\s](?:[^_]*[^_\s])?_(?![\p{L}\p{N}])/gu) ?? []).map(() => '_ _'));
  tokens.push(...(outside.match(/\*[^*\s](?:[^*]*[^*\s])?\*/gu) ?? []).map(() => '* *'));
  return tokens.sort();
}

/** Whether anything in it is to be read: letters that are no code. */
export function hasWords(text: string): boolean {
  let outside = '';
  for (let at = 0; at < text.length; at++) {
    if (text[at] !== '{') {
      outside += text[at];
      continue;
    }
    const to = closingBrace(text, at);
    // A block of cases opens here, and its words stand on lines of their own.
    if (to < 0) break;
    if (groupOf(text.slice(at + 1, to)).branches.some(hasWords)) return true;
    at = to;
  }
  return /[\p{L}\p{N}]/u.test(outside.replace(/(?:->|<-)\s*[\p{L}\p{N}_.]*/gu, ''));
}

function plain(code: string): string {
  return code.replace(/\s+/g, ' ').trim();
}
