import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Told } from '../../telling/told.ts';
import { useDesk } from '../use-desk.ts';

/**
 * While a passage is not come to yet, the leaf that it lies on stands covered. To be used before `useArrival`: where the page is scrolled to is reckoned once
 * nothing covers the leaf any more.
 */
export function useCover(ref: RefObject<HTMLElement | null>, told: Told, ahead: boolean): void {
  const desk = useDesk();
  useLayoutEffect(() => {
    const { current } = ref;
    if (ahead && current?.parentElement) return desk.ahead.stand(told, current.parentElement, current);
  }, [desk, ref, told, ahead]);
}
