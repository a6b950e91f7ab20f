import type { MapPlace, StoryMap } from '../../archive/story-map.ts';
import type { Remembered, Stop } from '../../telling/memory.ts';
import type { SavedTelling } from '../../telling/ports.ts';

/** A life as the map knows it. */
export interface MappedLife {
  readonly saved: SavedTelling;
  readonly remembered: Remembered;
}

/** `walked`: taken in some life; `open`: seen there, and left; `unseen`: never offered yet, so without words. */
export type WayState = 'walked' | 'open' | 'unseen';

export interface PlanOption {
  readonly id: string;
  readonly state: WayState;
  /** Empty while unseen. */
  readonly text: string;
  /** Names of the lives that took it. */
  readonly takenBy: readonly string[];
}

/** A crossroads on the drawn map. */
export interface Station {
  readonly crossroads: string;
  readonly act: number;
  /** Its row in the act's shaft, from 0, and how far it is set in beside the others of its rank. */
  readonly row: number;
  readonly lane: number;
  /** Where it stood when a life last came there; nothing while none has. */
  readonly stop: Stop | undefined;
  readonly options: readonly PlanOption[];
  /** The lives that stood here, newest first, each with its stop. */
  readonly lives: readonly { readonly saved: SavedTelling; readonly stop: Stop }[];
}

/** A way between two stations. */
export interface PlanWay {
  readonly from: Station;
  readonly to: Station;
  readonly walked: boolean;
  /** Walked by the life that is followed. */
  readonly followed: boolean;
}

/** The shaft of one act. */
export interface Shaft {
  readonly act: number;
  /** Empty until a life has come there. */
  readonly title: string;
  readonly stations: readonly Station[];
}

export interface Plan {
  readonly shafts: readonly Shaft[];
  readonly ways: readonly PlanWay[];
}

/** What of a story's map these lives have seen. `follow` is the id of one of them. */
export function planOf(map: StoryMap, lives: readonly MappedLife[], follow?: string): Plan {
  const met = new Map<string, { saved: SavedTelling; stop: Stop }[]>();
  const steps = new Set<string>();
  const followed = new Set<string>();
  for (const { saved, remembered: { stops } } of lives) {
    stops.forEach((stop, at) => {
      const rows = met.get(stop.crossroads) ?? [];
      met.set(stop.crossroads, rows);
      rows.push({ saved, stop });
      const step = `${stops[at - 1]?.crossroads} ${stop.crossroads}`;
      steps.add(step);
      if (saved.id === follow) followed.add(step);
    });
  }
  const acts = [...new Set(map.places.map(({ act }) => act))].sort((a, b) => a - b);
  const shafts = acts.map((act): Shaft => {
    const stations = map.places.filter((place) => place.act === act).map((place, row) => stationOf(place, row, met.get(place.crossroads) ?? []));
    return { act, title: stations.find(({ stop }) => stop)?.stop?.whereabouts.actTitle ?? '', stations };
  });
  const byId = new Map(shafts.flatMap(({ stations }) => stations).map((station) => [station.crossroads, station]));
  const ways = map.ways.flatMap(({ from, to }): PlanWay[] => {
    const [a, b] = [byId.get(from), byId.get(to)];
    const step = `${from} ${to}`;
    return a && b ? [{ from: a, to: b, walked: steps.has(step), followed: followed.has(step) }] : [];
  });
  return { shafts, ways };
}

function stationOf({ crossroads, act, lane, options }: MapPlace, row: number, lives: Station['lives']): Station {
  return { crossroads, act, row, lane, stop: lives[0]?.stop, options: options.map((id) => optionOf(id, lives)), lives };
}

function optionOf(id: string, lives: Station['lives']): PlanOption {
  const seen = lives.flatMap(({ stop }) => stop.offered.filter((choice) => choice.id === id))[0];
  const takenBy = lives.filter(({ stop }) => stop.taken?.id === id).map(({ saved }) => saved.name);
  return { id, text: seen?.text ?? '', takenBy, state: takenBy.length > 0 ? 'walked' : seen ? 'open' : 'unseen' };
}

/** Which station an arrow key leads to from another: up and down its shaft, or to the nearest one met in the shaft beside it. */
export function stationBeside({ shafts }: Plan, from: string, key: string): string | undefined {
  const met = shafts.map(({ stations }) => stations.filter(({ stop }) => stop));
  const shaft = met.findIndex((stations) => stations.some(({ crossroads }) => crossroads === from));
  const here = met[shaft] ?? [];
  const at = here.findIndex(({ crossroads }) => crossroads === from);
  if (key === 'ArrowDown' || key === 'ArrowUp') return here[at + (key === 'ArrowDown' ? 1 : -1)]?.crossroads;
  if (key !== 'ArrowRight' && key !== 'ArrowLeft') return undefined;
  const step = key === 'ArrowRight' ? 1 : -1;
  for (let beside = shaft + step; met[beside]; beside += step) {
    const row = here[at]?.row ?? 0;
    const nearest = [...(met[beside] ?? [])].sort((a, b) => Math.abs(a.row - row) - Math.abs(b.row - row))[0];
    if (nearest) return nearest.crossroads;
  }
  return undefined;
}
