import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { readCatalogue } from '../../src/archive/catalogue.ts';

/** What a browser hears of a recording. Loudness in LUFS after ITU-R BS.1770-4, a mono file counted as heard from two speakers; peaks in dBFS of the samples. */
interface Heard {
  readonly seconds: number;
  readonly loudness: number;
  readonly peak: number;
  readonly offset: number;
  /** The step from the loop's last sample to its first, beside the 99th of a hundred steps inside it; 0 without a loop. */
  readonly seam: number;
}

const catalogue = readCatalogue(JSON.parse(readFileSync('assets/catalogue.json', 'utf8')));
const TABLES = ['music', 'ambience', 'sounds'] as const;
/** LUFS of each kind; effects are held by their peak alone. Music from a loudspeaker in the street is part of a scene, and lies a little under the score; the pick is as loud as it is, and is turned down when played. */
const TARGETS: Readonly<Record<string, number>> = { music: -20, ambience: -26, 'ambience pick': -17.5, 'music march-radio': -22 };

test.describe('every recording that the game ships', () => {
  for (const kind of TABLES) {
    for (const codec of [0, 1]) {
      test(`${kind}, ${codec === 0 ? 'Opus' : 'AAC'}: loud as it should be, without clipping, offset or a seam`, async ({ page }) => {
        for (const [id, { files, loop }] of Object.entries(catalogue[kind])) {
          const path = `assets/${files[codec]}`;
          expect(existsSync(path), path).toBe(true);
          const heard = await page.evaluate(hear, { base64: readFileSync(path).toString('base64'), loop: loop ?? null });
          const target = TARGETS[`${kind} ${id}`] ?? TARGETS[kind];
          if (target !== undefined) expect.soft(Math.abs(heard.loudness - target), `${path}: ${heard.loudness.toFixed(1)} LUFS`).toBeLessThanOrEqual(1);
          // AAC rings a little over a click; it may, as long as nothing clips.
          if (kind === 'sounds') expect.soft(heard.peak, `${path}: peak`).toBeLessThanOrEqual(-6);
          expect.soft(heard.peak, `${path}: peak`).toBeLessThanOrEqual(-1);
          expect.soft(Math.abs(heard.offset), `${path}: offset`).toBeLessThan(0.002);
          expect.soft(heard.seam, `${path}: seam`).toBeLessThanOrEqual(1.5);
        }
      });
    }
  }
});

/** Runs in the page: decodes and measures. Whole in itself, since a page sees nothing of this file. */
async function hear({ base64, loop }: { base64: string; loop: [number, number] | null }): Promise<Heard> {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  const buffer = await new OfflineAudioContext(1, 48000, 48000).decodeAudioData(bytes.buffer);
  // BS.1770's K weighting at 48 kHz: a shelf for the head, a high pass for the ear; the browser's own filters do it at once.
  const context = new OfflineAudioContext(buffer.numberOfChannels, buffer.length, 48000);
  const source = new AudioBufferSourceNode(context, { buffer });
  source
    .connect(new IIRFilterNode(context, { feedforward: [1.53512485958697, -2.69169618940638, 1.19839281085285], feedback: [1, -1.69065929318241, 0.73248077421585] }))
    .connect(new IIRFilterNode(context, { feedforward: [1, -2, 1], feedback: [1, -1.99004745483398, 0.99007225036621] }))
    .connect(context.destination);
  source.start();
  const weighted = await context.startRendering();
  const HOP = 4800;
  const hops = Math.floor(buffer.length / HOP);
  const power = new Float64Array(hops);
  let peak = 0;
  let sum = 0;
  for (let channel = 0; channel < buffer.numberOfChannels; channel++) {
    for (const sample of buffer.getChannelData(channel)) {
      peak = Math.max(peak, Math.abs(sample));
      sum += sample;
    }
    const samples = weighted.getChannelData(channel);
    for (let i = 0; i < hops * HOP; i++) power[Math.floor(i / HOP)] = (power[Math.floor(i / HOP)] as number) + (samples[i] as number) ** 2 / HOP;
  }
  const speakers = buffer.numberOfChannels === 1 ? 2 : 1;
  // Blocks of 0.4 s, each a tenth of a second on; first above -70 LUFS, then above ten under what is left.
  const blocks = [];
  for (let i = 0; i + 4 <= hops; i++) blocks.push((speakers * ((power[i] as number) + (power[i + 1] as number) + (power[i + 2] as number) + (power[i + 3] as number))) / 4);
  const lufs = (mean: number) => -0.691 + 10 * Math.log10(mean);
  const mean = (list: number[]) => list.reduce((a, b) => a + b, 0) / Math.max(1, list.length);
  const audible = blocks.filter((block) => lufs(block) > -70);
  const gate = lufs(mean(audible)) - 10;
  const loudness = lufs(mean(audible.filter((block) => lufs(block) > gate)));
  let seam = 0;
  if (loop) {
    const samples = buffer.getChannelData(0);
    const [start, end] = [Math.round(loop[0] * 48), Math.round((loop[0] + loop[1]) * 48)];
    const steps = [];
    for (let i = start + 1; i < end; i += 7) steps.push(Math.abs((samples[i] ?? 0) - (samples[i - 1] ?? 0)));
    steps.sort((a, b) => a - b);
    seam = Math.abs((samples[start] ?? 0) - (samples[end - 1] ?? 0)) / (steps[Math.floor(steps.length * 0.99)] || 1);
  }
  return { seconds: buffer.duration, loudness, peak: 20 * Math.log10(peak || 1e-9), offset: sum / (buffer.length * buffer.numberOfChannels), seam };
}
