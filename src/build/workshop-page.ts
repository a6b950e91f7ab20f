import type { ViteDevServer } from 'vite';
import { escapeHtml } from './teach-markdown.ts';

/** A page of the workshop, as the development server gives it out: nothing but its program. */
export function workshopPage(server: ViteDevServer, url: string, title: string, program: string): Promise<string> {
  return server.transformIndexHtml(url, `<!doctype html>
<html lang="en" data-theme="mine">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="dark light">
<link rel="icon" type="image/svg+xml" href="/src/page/art/icon.svg">
<title>${escapeHtml(title)}</title>
<script type="module" src="${program}"></script>
</head>
<body><div id="workshop"></div></body>
</html>
`);
}
