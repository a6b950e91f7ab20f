import type { Crossroads } from '../archive/crossroads.ts';
import type { Ending } from '../archive/ending.ts';
import type { Coverage, Spot } from '../bench/answers.ts';
import type { Surveyed } from '../explorer/survey.ts';
import type { Trace } from '../explorer/trace.ts';
import { type MappedLife, planOf } from '../page/parts/plan.ts';
import type { SavedTelling } from '../telling/ports.ts';
import { drawMap } from './draw-map.ts';

interface Covered {
  /** Every walk that was made: they are the map. */
  readonly all: readonly Trace[];
  /** The walks that are laid over it. */
  readonly traces: readonly Trace[];
  readonly crossroads: readonly Crossroads[];
  readonly endings: readonly Ending[];
  readonly spots: ReadonlyMap<string, Spot>;
}

/** What walks went through, on the same plan that players see of their lives. */
export function coverageOf({ all, traces, crossroads, endings, spots }: Covered): Coverage {
  const found = surveyed(all === traces ? all : [...all, ...traces]);
  const { shafts, ways } = planOf(drawMap(found, crossroads), traces.map(lifeOf));
  const share = (count: number) => (traces.length === 0 ? 0 : count / traces.length);
  const steps = new Map<string, number>();
  for (const { stops } of traces) {
    for (const step of new Set(stops.map(({ crossroads: to }, at) => `${stops[at - 1]?.crossroads} ${to}`))) steps.set(step, (steps.get(step) ?? 0) + 1);
  }
  return {
    walks: traces.length,
    shafts: shafts.map(({ act, stations }) => ({
      act, title: stations.map(({ crossroads: id }) => found.get(id)?.actTitle).find(Boolean) ?? '',
      stations: stations.map(({ crossroads: id, row, lives, options }) => ({
        crossroads: id, row, at: spots.get(id), place: found.get(id)?.place ?? '', share: share(new Set(lives.map(({ saved }) => saved.id)).size),
        options: options.map(({ id: option, takenBy }) => ({ id: option, text: found.get(id)?.options.get(option) ?? '', share: share(new Set(takenBy).size) })),
      })),
    })),
    ways: ways.map(({ from, to }) => ({ from: from.crossroads, to: to.crossroads, share: share(steps.get(`${from.crossroads} ${to.crossroads}`) ?? 0) })),
    endings: endings.map(({ id, title }) => ({ id, title, share: share(traces.filter(({ ending }) => ending === id).length) })),
  };
}

function surveyed(traces: readonly Trace[]): Map<string, Surveyed> {
  const found = new Map<string, { act: number; actTitle: string; place: string; options: Map<string, string>; next: Set<string> }>();
  for (const { stops } of traces) {
    stops.forEach(({ crossroads, whereabouts: { act = 0, actTitle, place }, offered }, at) => {
      const row = found.get(crossroads) ?? { act, actTitle, place, options: new Map(), next: new Set() };
      found.set(crossroads, row);
      for (const { id, text } of offered) if (!row.options.has(id)) row.options.set(id, text);
      const next = stops[at + 1]?.crossroads;
      if (next !== undefined && next !== crossroads) row.next.add(next);
    });
  }
  return found;
}

/** A walk as a life on the map. */
function lifeOf(trace: Trace, number: number): MappedLife {
  const name = String(number);
  const saved: SavedTelling = { id: name, name, begun: 0, changed: 0, telling: { script: '', seed: trace.seed, decisions: trace.decisions }, act: undefined, place: '', ending: trace.ending };
  return { saved, remembered: { lines: new Set(), stops: trace.stops, ending: trace.ending } };
}
