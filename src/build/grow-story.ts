import { randomFrom } from '../explorer/random.ts';

/** How large a made-up story is to be. */
export interface Size {
  /** Lives to choose from at the start; a reader tells one of them. */
  readonly lives: number;
  /** Knots of a life, told one after another, and choices offered in each. */
  readonly knots: number;
  readonly choices: number;
  /** Words of a passage. */
  readonly words: number;
}

/** Numbers that the lives count in, and every passage and choice asks. */
const COUNTERS = 12;
const SPOKEN = ['coal', 'lamp', 'prop', 'dust', 'roof', 'ledge', 'wedge', 'timber', 'shift', 'horse', 'sleet', 'kettle', 'and', 'under', 'the', 'was', 'nobody', 'counted', 'again', 'slowly'];

/** An Ink script of a given size: what a story ten times as long would ask of the engine, without a sense to it. The same size gives the same text. */
export function growStory({ lives, knots, choices, words }: Size): string {
  const chance = randomFrom(lives * knots);
  const upTo = (most: number) => Math.floor(chance() * most);
  const say = (count: number) => `${Array.from({ length: count }, () => SPOKEN[upTo(SPOKEN.length)]).join(' ')}.`;
  const asks = () => `{n${upTo(COUNTERS)} > ${upTo(3)}:${say(3)}|${say(3)}}`;
  const half = Math.ceil(choices / 2);
  const offered = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => {
    const at = from + i;
    // The first of each group is always there: no way stops.
    const when = i === 0 ? '' : `{n${upTo(COUNTERS)} < ${2 + upTo(40)}} `;
    return `* ${when}[${say(6)} # id: c${at}]\n    ~ n${upTo(COUNTERS)}++\n    ${say(12)} ${asks()}`;
  }).join('\n');
  const knot = (life: number, at: number) => [
    `=== l${life}_k${at} ===`, `${say(words)} ${asks()}`, offered(0, half), `- ${say(words)} ${asks()}`, offered(half, choices), at + 1 < knots ? `- -> l${life}_k${at + 1}` : '- -> END',
  ].join('\n');
  return [
    ...Array.from({ length: COUNTERS }, (_, i) => `VAR n${i} = 0`), '-> start', '=== start ===', say(words),
    ...Array.from({ length: lives }, (_, life) => `* [${say(6)} # id: life-${life}] -> l${life}_k0`),
    ...Array.from({ length: lives }, (_, life) => Array.from({ length: knots }, (_, at) => knot(life, at)).join('\n')), '',
  ].join('\n');
}
