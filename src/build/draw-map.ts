import type { Crossroads } from '../archive/crossroads.ts';
import type { MapPlace, StoryMap } from '../archive/story-map.ts';
import { type Surveyed, survey } from '../explorer/survey.ts';
import { Narrator } from '../script/narrator.ts';
import type { MadeBook } from './make-book.ts';

/** Enough to meet every crossroads and way of the game's own script twice over; some four seconds. */
const WALKS = 64;

/** Walks a story and draws its map. A story without crossroads has none. */
export function mapOf({ script, book, tellings }: Pick<MadeBook, 'script' | 'book' | 'tellings'>): StoryMap {
  if (!script || book.crossroads.length === 0) return { places: [], ways: [], said: {} };
  return drawMap(survey(new Narrator(script, 'map'), WALKS, 1935, tellings.map(({ opening }) => opening)), book.crossroads);
}

/**
 * Lays a surveyed story out as a map: within each act a crossroads stands one further than the furthest that leads to it, and those that stand equally
 * far lie in lanes beside one another. A way that leads back (a story may turn in a circle) moves nothing.
 */
export function drawMap(found: ReadonlyMap<string, Surveyed>, crossroads: readonly Crossroads[]): StoryMap {
  const order = crossroads.map(({ id }) => id).filter((id) => found.has(id));
  const ranks = ranksOf(order, (id) => [...(found.get(id)?.next ?? [])].filter((next) => found.get(next)?.act === found.get(id)?.act));
  const lanes = new Map<string, number>();
  const places = order
    .map((id) => ({ id, act: found.get(id)?.act ?? 0, rank: ranks.get(id) ?? 0 }))
    .sort((a, b) => a.act - b.act || a.rank - b.rank)
    .map(({ id, act, rank }): MapPlace => {
      const lane = lanes.get(`${act} ${rank}`) ?? 0;
      lanes.set(`${act} ${rank}`, lane + 1);
      return { crossroads: id, act, rank, lane, options: optionsOf(id, found, crossroads) };
    });
  const ways = order.flatMap((from) => [...(found.get(from)?.next ?? [])].map((to) => ({ from, to })));
  const said = Object.fromEntries([...found].filter(([id]) => order.includes(id)).map(([id, { actTitle, place, options }]) => [id, { actTitle, place, options: Object.fromEntries(options) }]));
  return { places, ways, said };
}

/** What was offered, in the order of the source; what the source does not name comes last. */
function optionsOf(id: string, found: ReadonlyMap<string, Surveyed>, crossroads: readonly Crossroads[]): string[] {
  const offered = new Set(found.get(id)?.options.keys());
  const written = crossroads.find((one) => one.id === id)?.options ?? [];
  return [...written.filter((option) => offered.has(option)), ...[...offered].filter((option) => !written.includes(option))];
}

/** How far each id stands from the first that lead to it, along the longest way; a way back to where one came from counts for nothing. */
function ranksOf(ids: readonly string[], nextOf: (id: string) => readonly string[]): Map<string, number> {
  const done: string[] = [];
  const forward = new Map<string, string[]>();
  const visit = (id: string, above: ReadonlySet<string>) => {
    if (forward.has(id)) return;
    forward.set(id, []);
    const path = new Set([...above, id]);
    const next = nextOf(id).filter((to) => !path.has(to));
    for (const to of next) visit(to, path);
    forward.set(id, next);
    done.push(id);
  };
  for (const id of ids) visit(id, new Set());
  const ranks = new Map(ids.map((id) => [id, 0]));
  for (const id of done.reverse()) {
    for (const to of forward.get(id) ?? []) ranks.set(to, Math.max(ranks.get(to) ?? 0, (ranks.get(id) ?? 0) + 1));
  }
  return ranks;
}
