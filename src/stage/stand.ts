import type { PlaceOnStage } from '../script/cue.ts';
import type { Box, Sheet } from './sheet.ts';

/** Share of the view's height that a bust takes, and how far its chest runs below the edge. */
const HEIGHT = 0.62;
const BELOW = 0.03;
const ACROSS: Readonly<Record<PlaceOnStage, number>> = { left: 0.27, middle: 0.5, right: 0.73 };

/** The least height of a view with people in it, in root em: below it the cut edge, which is set in the same unit, leaves a head without shoulders. */
const LEAST_REM = 11;

/** Sheet units from a lamp to where its light has fallen off to `DIM`. */
const REACH = 1000;
/** What is left of red, green and blue far from the lamp: warm, and never so dark that a face is lost. */
const DIM = [0.74, 0.64, 0.56] as const;

/** Where a bust stands in what is in view, in the backdrop's units: its left upper corner, and its units to one of theirs. */
export function standIn(view: Box, frame: Box, at: PlaceOnStage): { readonly x: number; readonly y: number; readonly scale: number } {
  const scale = (view.h * HEIGHT) / frame.h;
  const width = frame.w * scale;
  const middle = Math.min(view.x + view.w - width / 2, Math.max(view.x + width / 2, view.x + view.w * ACROSS[at]));
  return { x: middle - width / 2, y: view.y + view.h * (1 + BELOW) - frame.h * scale, scale };
}

/** Whether a view `height` pixels high has room for people, where the root's text is `rem` pixels high. */
export function hasRoom(height: number, rem: number): boolean {
  return height >= LEAST_REM * rem;
}

/** Pixels that a bust's sheet unit takes in a view `height` pixels high. */
export function bustScale(height: number, frame: Box): number {
  return (height * HEIGHT) / frame.h;
}

/** The light of the scene's lamp on somebody who stands there: shares of red, green and blue, 0 to 1. All of it where the scene names no lamp. */
export function lightAt(light: Sheet['light'], x: number, y: number): readonly [number, number, number] {
  const far = light === undefined ? 0 : Math.min(1, Math.hypot(x - light.x, y - light.y) / REACH);
  const [r, g, b] = DIM.map((left) => 1 - far * (1 - left)) as [number, number, number];
  return [r, g, b];
}
