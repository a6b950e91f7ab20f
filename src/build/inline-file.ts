import { readFileSync } from 'node:fs';

/** A picture as an address that holds it. Only what would end or bend the address is written otherwise, so it stays as short as the picture. */
export function inlineSheet(svg: string): string {
  return `data:image/svg+xml,${svg.replaceAll(/[%#\s]/g, (sign) => (sign === ' ' ? ' ' : encodeURIComponent(sign)))}`;
}

/** A recording as an address that holds it. The bundler would call a sound in WebM a film, and Howler knows a codec by this name. */
export function inlineRecording(path: string): string {
  return `data:audio/${path.endsWith('.webm') ? 'webm' : 'mp4'};base64,${readFileSync(path).toString('base64')}`;
}
