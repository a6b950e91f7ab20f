/** More hands than this are not drawn: the figure says them. */
const MOST = 60;
const STEP = 14;
const GAP = 18;
const GROUP = 4 * STEP + GAP;

/** Strokes for a count of hands: uprights cut with a knife, each fifth laid across four. Paths in a box of `width` by 60. */
export interface Strokes {
  readonly width: number;
  readonly paths: readonly { readonly d: string; readonly fifth: boolean }[];
}

/** The strokes of a tally. The same count is always drawn alike. */
export function strokesFor(hands: number): Strokes {
  const paths = Array.from({ length: Math.min(MOST, Math.max(0, hands)) }, (_, at) => {
    const left = Math.floor(at / 5) * GROUP;
    return at % 5 === 4 ? { d: across(left), fifth: true } : { d: upright(left + (at % 5) * STEP, at), fifth: false };
  });
  const last = paths.length === 0 ? 0 : Math.floor((paths.length - 1) / 5) * GROUP + Math.min(4, ((paths.length - 1) % 5) + 1) * STEP;
  return { width: Math.max(1, last + GAP / 2), paths };
}

function upright(x: number, at: number): string {
  const slip = (at * 7) % 5;
  return `M${x + 4} ${2 + slip}l6 -2 -1 ${54 - slip} -4 ${2 + (slip % 3)}z`;
}

function across(x: number): string {
  return `M${x} 46l2 6 62 -40 -4 -5z`;
}
