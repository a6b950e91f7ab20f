import type Phaser from 'phaser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { IdleLoop } from '../../src/stage/idle-loop.ts';

let busy = false;
let rests = 0;
let page: EventTarget & { hidden?: boolean };

/** A game that draws when it is told to. */
function setUp() {
  let draw: () => void = () => {};
  const loop = { running: true, wake: () => { loop.running = true; }, sleep: () => { loop.running = false; } };
  const game = { loop, events: { on: (_name: string, heard: () => void) => { draw = heard; } } } as unknown as Phaser.Game;
  const idle = new IdleLoop(game, () => busy, () => rests++);
  return { loop, idle, draw: (frames: number) => { for (let i = 0; i < frames && loop.running; i++) draw(); } };
}

beforeEach(() => {
  busy = false;
  rests = 0;
  page = new EventTarget();
  vi.stubGlobal('document', page);
});
afterEach(() => vi.unstubAllGlobals());

describe('the loop', () => {
  it('runs until the first change, however long Phaser takes to start', () => {
    const { loop, draw } = setUp();
    draw(100);
    expect(loop.running).toBe(true);
  });

  it('draws a change and sleeps, and says so', () => {
    const { loop, idle, draw } = setUp();
    idle.stir();
    expect(loop.running).toBe(true);
    draw(1);
    expect([loop.running, rests]).toEqual([false, 1]);
    idle.stir();
    expect(loop.running).toBe(true);
  });

  it('does not sleep while something moves, and draws where it came to stand', () => {
    const { loop, idle, draw } = setUp();
    busy = true;
    idle.stir();
    draw(50);
    expect(loop.running).toBe(true);
    busy = false;
    draw(1);
    expect(loop.running).toBe(false);
  });

  it('sleeps at once when nobody looks, and is not woken until somebody does', () => {
    const { loop, idle } = setUp();
    idle.stir();
    page.hidden = true;
    page.dispatchEvent(new Event('visibilitychange'));
    idle.stir();
    expect(loop.running).toBe(false);
    page.hidden = false;
    page.dispatchEvent(new Event('visibilitychange'));
    expect(loop.running).toBe(true);
  });
});
