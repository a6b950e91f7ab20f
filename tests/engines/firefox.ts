import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Bidi from 'selenium-webdriver/bidi/index.js';
import { end, freePort } from './display.ts';
import { type Engine, findProgram, NAMED, VIEW, waitFor } from './engine.ts';

/** What Firefox logs of a page, and what it says of an answer from a server. */
interface Event {
  readonly type: string;
  readonly method?: string;
  readonly params?: { readonly level?: string; readonly text?: string; readonly response?: { readonly status: number; readonly url: string } };
}

/** Firefox as Debian ships it. It speaks WebDriver BiDi by itself, so nothing stands between it and us. */
export async function openFirefox(display: string): Promise<Engine> {
  const program = findProgram('firefox-esr', 'firefox-esr');
  const port = await freePort();
  const profile = mkdtempSync(join(tmpdir(), 'engine-'));
  const browser = spawn(program, ['--remote-debugging-port', String(port), '--profile', profile, '--no-remote', 'about:blank'], { env: { ...process.env, DISPLAY: display, MOZ_DISABLE_AUTO_SAFE_MODE: '1' }, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  browser.stderr.on('data', (data: Buffer) => { said += data.toString(); });
  await waitFor('Firefox listens', async () => said.includes('WebDriver BiDi listening'), 60_000);

  const line = new Bidi(`ws://127.0.0.1:${port}/session`);
  const errors: string[] = [];
  // What is still on its way when a page is left is broken off, and Firefox says so of what its worker fetches; that is no error.
  let leaving = false;
  line.socket.on('message', (data) => {
    const { type, method, params } = JSON.parse(data.toString()) as Event;
    if (type !== 'event') return;
    if (method === 'log.entryAdded' && params?.level === 'error' && !(leaving && /^Failed to load/.test(params.text ?? ''))) errors.push(params.text ?? '');
    if (params?.response && params.response.status >= 400) errors.push(`${params.response.status} ${params.response.url}`);
  });
  const ask = async <T>(method: string, params: object): Promise<T> => {
    const { result, error, message } = await line.send({ method, params });
    if (error !== undefined) throw new Error(`Firefox: ${method}: ${message ?? error}`);
    return result as T;
  };

  const { capabilities } = await ask<{ capabilities: { browserVersion: string } }>('session.new', { capabilities: {} });
  await ask('session.subscribe', { events: ['log.entryAdded', 'network.responseCompleted'] });
  const { contexts: [window] } = await ask<{ contexts: { context: string }[] }>('browsingContext.getTree', {});
  if (!window) throw new Error('Firefox has no window');
  const { context } = window;
  await ask('browsingContext.setViewport', { context, viewport: VIEW });
  const act = (source: object) => ask<void>('input.performActions', { context, actions: [source] });

  return {
    name: `Firefox ${capabilities.browserVersion}`,
    open: async (address) => {
      leaving = true;
      await ask('browsingContext.navigate', { context, url: address, wait: 'complete' });
      leaving = false;
    },
    run: async <T>(expression: string) => {
      // As text both ways: BiDi has types of its own for what is within.
      const answer = await ask<{ type: string; result?: { value?: string }; exceptionDetails?: { text: string } }>('script.evaluate', { expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`, target: { context }, awaitPromise: true });
      if (answer.type === 'exception') throw new Error(`Firefox: ${answer.exceptionDetails?.text}`);
      return JSON.parse(answer.result?.value ?? 'null') as T;
    },
    press: (key) => act({ type: 'key', id: 'keys', actions: [{ type: 'keyDown', value: NAMED[key] ?? key }, { type: 'keyUp', value: NAMED[key] ?? key }] }),
    clickAt: (x, y) => act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: [{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) }, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }] }),
    shot: async () => Buffer.from((await ask<{ data: string }>('browsingContext.captureScreenshot', { context })).data, 'base64'),
    errors: async () => errors,
    close: async () => {
      await ask('browser.close', {}).catch(() => undefined);
      await end(browser);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
