import { createRequire } from 'node:module';
import type { ViteDevServer } from 'vite';
import { teachStyle } from './teach-files.ts';
import type { TeachPages } from './teach-pages.ts';

const require = createRequire(import.meta.url);

/** Serves the pages for teachers while the story is being written: made anew at each request, with their problems on top. */
export function serveTeachPages(server: Pick<ViteDevServer, 'middlewares'>, read: () => TeachPages): void {
  server.middlewares.use((request, response, next) => {
    const [, name] = /^\/teach\/(?:([a-z0-9-]+\.(?:html|css)))?(?:[?#].*)?$/.exec(request.url ?? '') ?? [];
    if (!/^\/teach\//.test(request.url ?? '')) return next();
    if (name === 'teach.css') return send(teachStyle(fontInModules), 'text/css');
    const { pages, problems } = read();
    const page = pages.find((each) => each.name === (name ?? 'index.html').replace(/\.html$/, ''));
    if (!page) return next();
    const troubles = problems.map(({ located }) => `<p role="alert">${located.replaceAll('<', '&lt;')}</p>`).join('');
    return send(page.html.replace('<h1>', () => `${troubles}<h1>`), 'text/html');

    function send(body: string, type: string): void {
      response.setHeader('Content-Type', `${type}; charset=utf-8`);
      response.end(body);
    }
  });
}

/** A font's file, as the server gives out files of the modules. */
function fontInModules(name: string): string | undefined {
  const stem = name.replace(/-(?:latin|cyrillic).*$/, '');
  for (const family of [`@fontsource-variable/${stem}`, `@fontsource/${stem}`]) {
    try {
      return `/@fs${require.resolve(`${family}/files/${name}`)}`;
    } catch {
      // The other package has it, or none.
    }
  }
  return undefined;
}
