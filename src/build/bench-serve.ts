import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plugin, ViteDevServer } from 'vite';
import type { Step } from '../bench/answers.ts';
import type { Wants } from '../explorer/trace-book.ts';
import { BenchStory } from './bench-story.ts';
import type { InkApi } from './ink-plugin.ts';
import type { MadeBook } from './make-book.ts';
import { workshopPage } from './workshop-page.ts';

/** Walks that begin with every change of the story: half a minute, in which the bench can be used. */
const WALKS = 300;
const MORE = 1000;
const MOST_WALKS = 500;
const SEEKING = 60;

/**
 * The bench: `/bench.html` and what it asks of the server, in development alone. The story is the one that the Ink plugin makes; it is walked anew,
 * bit by bit, when somebody has the bench open.
 */
export function benchPlugin(walks = WALKS): Plugin {
  let on: { readonly made: MadeBook; readonly story: BenchStory } | undefined;
  let api: InkApi | undefined;
  const story = () => {
    const made = api?.made();
    if (!made || on?.made === made) return on?.story;
    on?.story.close();
    on = { made, story: new BenchStory(made, walks) };
    void on.story.walks?.walkAll();
    return on.story;
  };
  return {
    name: 'bench',
    apply: 'serve',
    configResolved({ plugins }) {
      api = plugins.find(({ name }) => name === 'ink')?.api as InkApi | undefined;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => void answer(server, request, response, story).then((done) => done || next(), next));
    },
    hotUpdate() {
      if (this.environment.name === 'client' && on && on.made !== api?.made()) this.environment.hot.send({ type: 'custom', event: 'bench:changed' });
    },
    closeBundle() {
      on?.story.close();
    },
  };
}

async function answer(server: ViteDevServer, request: IncomingMessage, response: ServerResponse, find: () => BenchStory | undefined): Promise<boolean> {
  const { pathname, searchParams: asked } = new URL(request.url ?? '/', 'http://bench');
  if (pathname === '/bench.html') return send(response, 'text/html', await workshopPage(server, pathname, 'The bench', '/src/bench/main.tsx'));
  if (!pathname.startsWith('/@bench/')) return false;
  const story = find();
  if (!story) return send(response, 'application/json', 'null');
  const reply = (value: unknown) => send(response, 'application/json', JSON.stringify(value ?? null));
  const name = asked.get('name') ?? '';
  const wants = wantsOf(asked);
  switch (pathname.slice('/@bench/'.length)) {
    case 'walked': return reply({ done: story.walks?.done ?? 0, of: story.walks?.of ?? 0 });
    case 'more':
      void story.walks?.walkMore(MORE);
      return reply(true);
    case 'overview': return reply(story.overview());
    case 'knot': return reply(story.knot(name, wants));
    case 'lines': return reply(story.search(asked.get('words') ?? ''));
    case 'way': return reply(story.way((asked.get('to') ?? 'line') as 'line', asked.get('id') ?? ''));
    case 'cover': return stream(response, (heard) => story.cover(name === '' ? undefined : name, wants, Math.min(MOST_WALKS, Number(asked.get('walks') ?? 60)), heard), Number(asked.get('walks') ?? 60));
    case 'seek': return stream(response, async (heard) => (await story.walks?.seek(name, wants, SEEKING, heard)) !== undefined, SEEKING);
    default: return false;
  }
}

/** Wanted values, as `with=pick=brought,fedko=maimed`. */
function wantsOf(asked: URLSearchParams): Wants {
  return Object.fromEntries((asked.get('with') ?? '').split(',').filter(Boolean).map((one) => one.split('=') as [string, string]));
}

function send(response: ServerResponse, type: string, body: string): true {
  response.setHeader('Content-Type', `${type}; charset=utf-8`);
  response.setHeader('Cache-Control', 'no-store');
  response.end(body);
  return true;
}

/** A long answer: a line of JSON for each step of the way, and the last one holds it. */
async function stream<T>(response: ServerResponse, work: (heard: (done: number) => void) => Promise<T>, of: number): Promise<true> {
  response.setHeader('Content-Type', 'application/x-ndjson; charset=utf-8');
  const write = (step: Step<T | undefined>) => response.write(`${JSON.stringify(step)}\n`);
  const answered = await work((done) => write({ done, of }));
  write({ answer: answered });
  response.end();
  return true;
}
