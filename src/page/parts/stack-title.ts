/** A line of a title on a poster: a small word may stand before the large ones. */
export interface TitleLine {
  readonly small: string;
  readonly large: string;
}

const SMALL = new Set(['a', 'an', 'the', 'of', 'and', 'in', 'on', 'to', 'for', 'at', 'by', 'with', 'from', 'or']);
const MOST_LINES = 3;

/** Stacks a title into at most three lines; articles and prepositions stand small before the word they belong to. */
export function stackTitle(title: string): readonly TitleLine[] {
  const groups: TitleLine[] = [];
  let small: string[] = [];
  for (const word of title.split(/\s+/).filter(Boolean)) {
    if (SMALL.has(word.toLowerCase())) {
      small.push(word);
    } else {
      groups.push({ small: small.join(' '), large: word });
      small = [];
    }
  }
  if (small.length > 0) groups.push({ small: '', large: small.join(' ') });
  while (groups.length > MOST_LINES) joinShortest(groups);
  return groups;
}

function joinShortest(groups: TitleLine[]): void {
  let at = 0;
  for (let i = 1; i < groups.length - 1; i++) if (lengthOf(groups, i) < lengthOf(groups, at)) at = i;
  const [first, second] = groups.slice(at, at + 2);
  if (!first || !second) return;
  groups.splice(at, 2, { small: first.small, large: [first.large, second.small, second.large].filter(Boolean).join(' ') });
}

function lengthOf(groups: readonly TitleLine[], at: number): number {
  return widthOf(groups[at]) + widthOf(groups[at + 1]);
}

/** How wide a line is in letters of the large size. */
export function widthOf(line: TitleLine | undefined): number {
  return line ? line.large.length + line.small.length * 0.42 : 0;
}
