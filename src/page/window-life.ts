import type { JSX } from 'preact';

/** The page as a window shows it. */
export interface OpenWindow {
  readonly page: JSX.Element;
  close(): void;
}

/** Calls when the window goes, or is put away: a browser may keep a window that was left, and bring it back as it was. The answer ends it. */
export function onLeaving(act: () => void): () => void {
  addEventListener('pagehide', act);
  return () => removeEventListener('pagehide', act);
}

/** Calls when the window stands before the reader, now or again. */
export function onComing(act: () => void): () => void {
  addEventListener('pageshow', act);
  return () => removeEventListener('pageshow', act);
}
