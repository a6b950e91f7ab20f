import type { Plugin, Rolldown } from 'vite';

/** The program, which the first script asks for only once it runs itself. */
const PROGRAM = '/src/main.ts';

/** Tells the browser in the HTML to fetch the program and what it is made of, all at once and not one after another. */
export function fetchEarlyPlugin(): Plugin {
  return {
    name: 'fetch-early',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) => programFiles(bundle ?? {}).map((file) => ({ tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` }, injectTo: 'head' })),
    },
  };
}

/** The program's chunk and all that it imports from the start, in the order of need. */
function programFiles(bundle: Rolldown.OutputBundle): string[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const program = chunks.find(({ facadeModuleId, moduleIds }) => facadeModuleId?.endsWith(PROGRAM) || moduleIds.some((id) => id.endsWith(PROGRAM)));
  const found = new Set<string>();
  const visit = (name: string) => {
    if (found.has(name)) return;
    found.add(name);
    for (const one of chunks.find(({ fileName }) => fileName === name)?.imports ?? []) visit(one);
  };
  if (program) visit(program.fileName);
  return [...found];
}
