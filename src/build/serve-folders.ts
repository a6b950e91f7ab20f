import { createServer, type Server } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.png': 'image/png',
  '.jpg': 'image/jpeg', '.webmanifest': 'application/manifest+json', '.webm': 'audio/webm', '.m4a': 'audio/mp4',
};
const PACKED = new Set(['.html', '.js', '.css', '.json', '.svg', '.webmanifest']);

/** Serves some folders as a plain host does, text packed with gzip: each folder under its own name. Resolves with the port and a way to stop. */
export async function serveFolders(folders: Readonly<Record<string, string>>): Promise<{ readonly port: number; readonly stop: () => void }> {
  const packed = new Map<string, Buffer>();
  const server: Server = createServer(({ url = '/' }, answer) => {
    const [name = '', ...rest] = decodeURIComponent(new URL(url, 'http://bench').pathname).slice(1).split('/');
    const path = join(folders[name] ?? '', rest.join('/') || 'index.html');
    if (!(name in folders) || path.includes('..') || !existsSync(path) || !statSync(path).isFile()) {
      answer.writeHead(404).end();
      return;
    }
    const type = extname(path);
    const head = { 'content-type': TYPES[type] ?? 'application/octet-stream' };
    if (!PACKED.has(type)) {
      answer.writeHead(200, head).end(readFileSync(path));
      return;
    }
    const body = packed.get(path) ?? gzipSync(readFileSync(path), { level: 9 });
    packed.set(path, body);
    answer.writeHead(200, { ...head, 'content-encoding': 'gzip' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return { port: typeof address === 'object' && address ? address.port : 0, stop: () => server.close() };
}
