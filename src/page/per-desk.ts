import type { Desk } from './desk.ts';

/** One of a kind for each desk, made when it is first asked for: what only views need that are fetched later. It stays as long as the desk. */
export function perDesk<T>(make: (desk: Desk) => T): (desk: Desk) => T {
  const made = new WeakMap<Desk, T>();
  return (desk) => {
    const has = made.get(desk) ?? make(desk);
    made.set(desk, has);
    return has;
  };
}
