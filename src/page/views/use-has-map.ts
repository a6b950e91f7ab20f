import { useDesk } from '../use-desk.ts';

/** Whether there is a map to be shown: the story has crossroads, and a life has come to an end on this device. */
export function useHasMap(): boolean {
  const desk = useDesk();
  return desk.library.value.book.crossroads.length > 0 && (desk.contents.value?.endings.length ?? 0) > 0;
}
