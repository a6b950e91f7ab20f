import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { useDesk } from '../use-desk.ts';

/**
 * Moves focus and the page to a new passage, so that it is announced once and begins at the top of the leaf. A passage that fits with its choices
 * leaves the end of the one before it in sight, because the page cannot scroll further than its foot.
 *
 * @param ahead it is not come to yet.
 */
export function useArrival(ref: RefObject<HTMLElement | null>, ahead = false): void {
  const desk = useDesk();
  const told = ahead ? undefined : desk.told.value;
  useLayoutEffect(() => {
    const { current } = ref;
    if (!told || !current || desk.arrival.peek() === 'reloaded') return;
    current.focus({ preventScroll: true });
    current.scrollIntoView({ block: 'start' });
  }, [told, desk, ref]);
}
