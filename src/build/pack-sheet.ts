import { optimize } from 'svgo';
import { boxLayers } from './box-layers.ts';

/** Decimals of a sheet unit that are kept: as many as the knife marks are written with. Whole units bend every small hand and face. */
const DECIMALS = 1;

/**
 * A sheet as it goes to the page: its paths written shorter, in steps from point to point, and each layer with the box that it draws in. Layers, order, conditions and ids are the
 * stage's, so no other step of the optimiser may run; transforms stay where they are, since a scaled path would lose what it is rounded by.
 *
 * @param text an SVG text. @throws {Error} it is no well-formed SVG.
 */
export function packSheet(text: string): string {
  return optimize(text, {
    js2svg: { pretty: false },
    plugins: [boxLayers, { name: 'convertPathData', params: { floatPrecision: DECIMALS, applyTransforms: false, straightCurves: false, convertToQ: false } }],
  }).data;
}
