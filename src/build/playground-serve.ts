import type { Plugin } from 'vite';
import { workshopPage } from './workshop-page.ts';

/** The playground and the page that it shows, in development alone. */
const PAGES: Readonly<Record<string, readonly [title: string, program: string]>> = {
  '/playground.html': ['The playground', '/src/playground/main.tsx'],
  '/playground-frame.html': ['A page on the playground', '/src/playground/frame.tsx'],
};

/** Serves `/playground.html`: a control for everything that a script can ask for. */
export function playgroundPlugin(): Plugin {
  return {
    name: 'playground',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').replace(/[?#].*$/, '');
        const [title, program] = PAGES[path] ?? [];
        if (title === undefined || program === undefined) return next();
        workshopPage(server, path, title, program).then((html) => {
          response.setHeader('Content-Type', 'text/html; charset=utf-8');
          response.end(html);
        }, next);
      });
    },
  };
}
