/**
 * Does a browser hear what was encoded? Decodes every recording of the catalogue in headless Chromium, then lets Howler play each loop as the game does, over its
 * seam, records what comes out and compares it with the decoded loop laid end to end. Run: node assets/how/sound/hear.mjs (CHROMIUM names another browser).
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { chromium } from '@playwright/test';

const root = new URL('../../../', import.meta.url);
const catalogue = JSON.parse(await readFile(new URL('assets/catalogue.json', root), 'utf8'));
const recordings = ['music', 'ambience', 'sounds'].flatMap((bus) => Object.entries(catalogue[bus]).map(([name, recording]) => ({ name, ...recording })));

const server = createServer(async (request, response) => {
  if (request.url === '/') return response.setHeader('content-type', 'text/html').end('<!doctype html><script src="node_modules/howler/dist/howler.core.min.js"></script>');
  try {
    response.end(await readFile(new URL(`.${request.url}`, root)));
  } catch {
    response.writeHead(404).end();
  }
}).listen(0, '127.0.0.1');
await new Promise((done) => server.once('listening', done));

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? (await import('node:child_process')).execSync('command -v chromium', { encoding: 'utf8' }).trim(),
  args: ['--no-sandbox', '--autoplay-policy=no-user-gesture-required'],
});
let wrong = 0;
try {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);

  for (const { name, files, loop } of recordings) {
    for (const file of files) {
      const heard = await page.evaluate(async (url) => {
        const offline = new OfflineAudioContext(1, 1, 48000);
        try {
          const buffer = await offline.decodeAudioData(await (await fetch(url)).arrayBuffer());
          const data = buffer.getChannelData(0);
          let sum = 0;
          for (const sample of data) sum += sample * sample;
          return { seconds: buffer.duration, channels: buffer.numberOfChannels, level: 10 * Math.log10(sum / data.length) };
        } catch (error) {
          return { error: String(error) };
        }
      }, `assets/${file}`);
      const short = loop && heard.seconds < (loop[0] + loop[1]) / 1000;
      if (heard.error || short) wrong++;
      console.log(heard.error ? `${file} DOES NOT DECODE: ${heard.error}` : `${file} ${heard.seconds.toFixed(3)} s, ${heard.channels} ch, ${heard.level.toFixed(1)} dB${short ? ' TOO SHORT' : ''}`);
    }
  }

  for (const { name, files, loop } of recordings.filter((recording) => recording.loop)) {
    for (const file of files) {
      const seam = await page.evaluate(async ([url, [start, length]]) => {
        const { Howl, Howler } = window;
        const howl = await new Promise((done, fail) => {
          const it = new Howl({ src: [url], sprite: { loop: [start, length, true] }, onload: () => done(it), onloaderror: (_, error) => fail(new Error(String(error))) });
        });
        const context = Howler.ctx;
        await context.resume();
        const source = "registerProcessor('tap', class extends AudioWorkletProcessor { process([input]) { if (input[0]) this.port.postMessage(input[0].slice()); return true; } })";
        window.tapReady ??= context.audioWorklet.addModule(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })));
        await window.tapReady;
        const tap = new AudioWorkletNode(context, 'tap', { outputChannelCount: [1] });
        const blocks = [];
        tap.port.onmessage = ({ data }) => blocks.push(data);
        Howler.masterGain.connect(tap);
        const id = howl.play('loop');
        howl.seek((start + length) / 1000 - 2, id);
        await new Promise((done) => setTimeout(done, 4500));
        howl.stop();
        Howler.masterGain.disconnect(tap);
        howl.unload();

        // The recording must be the loop laid end to end, from some offset on: find it by its second half second, then compare across the seam.
        const out = Float32Array.from(blocks.flatMap((block) => [...block]));
        const rate = context.sampleRate;
        const data = (await context.decodeAudioData(await (await fetch(url)).arrayBuffer())).getChannelData(0);
        const from = Math.round(start / 1000 * rate);
        const size = Math.round(length / 1000 * rate);
        const at = (i) => data[from + ((i % size) + size) % size];
        const probe = Math.round(.7 * rate);
        let best = { error: Infinity, offset: 0 };
        for (let offset = size - Math.round(2.2 * rate); offset < size; offset++) {
          let error = 0;
          for (let k = 0; k < 400 && error < best.error; k++) error += (out[probe + k * 7] - at(offset + k * 7)) ** 2;
          if (error < best.error) best = { error, offset };
        }
        let worst = 0;
        let where = 0;
        for (let i = probe; i < Math.min(out.length, probe + 3.2 * rate); i++) {
          const difference = Math.abs(out[i] - at(best.offset + i - probe));
          if (difference > worst) {
            worst = difference;
            where = (best.offset + i - probe - size) / rate;
          }
        }
        return { worst, where, rate, seconds: out.length / rate, to: (size - best.offset) / rate };
      }, [`assets/${file}`, loop]);
      const good = seam.worst < 1e-3 && seam.to < 2.5 && seam.seconds > 3.5;
      if (!good) wrong++;
      console.log(`${name} ${file.split('.').pop()}: ${seam.seconds.toFixed(2)} s recorded at ${seam.rate} Hz, seam ${seam.to.toFixed(2)} s after the probe, `
        + `greatest difference from an unbroken loop ${seam.worst.toExponential(1)} at ${seam.where.toFixed(3)} s from the seam${good ? '' : ' WRONG'}`);
    }
  }
} finally {
  await browser.close();
  server.close();
}
console.log(wrong ? `${wrong} WRONG` : 'All decode; every loop is unbroken.');
process.exitCode = wrong ? 1 : 0;
