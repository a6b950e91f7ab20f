import type { Stage } from '../telling/ports.ts';
import { openCanvas } from './canvas.ts';
import { fillRateOf } from './fill-rate.ts';
import type { SheetStore } from './sheet-store.ts';

/** Fetches Phaser and opens the stage in `host`; nothing when this browser has no WebGL or the code cannot be fetched: the page then shows stills. */
export async function openStage(host: HTMLElement, backdrops: SheetStore, people: SheetStore, motion: 'full' | 'still'): Promise<Stage | undefined> {
  const canvas = openCanvas();
  if (!canvas) return undefined;
  try {
    const [{ PhaserStage }, fillRate] = await Promise.all([import('./phaser-stage.ts'), fillRateOf(canvas)]);
    // To read the program and to start it are two tasks.
    await new Promise((soon) => setTimeout(soon));
    return new PhaserStage(host, canvas, { backdrops, people, motion, fillRate });
  } catch {
    return undefined;
  }
}
