import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Desk } from './desk.ts';

/** Hands the desk down to the views. */
export const DeskContext = createContext<Desk | undefined>(undefined);

/** The desk that this view lies on. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('a view is mounted without a desk');
  return desk;
}
