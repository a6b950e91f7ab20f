import type { ComponentChildren } from 'preact';
import type { Pair } from '../../telling/compare.ts';

interface SidesProps<T> {
  readonly pair: Pair<T>;
  set(item: T): ComponentChildren;
  /** What stands where one life has nothing. */
  readonly absent: string;
}

/** Something of two lives: beside one another, or one under the other where there is no room. */
export function Sides<T>({ pair: { left, right }, set, absent }: SidesProps<T>) {
  return (
    <div class="sides">
      <div class="side left">{left === undefined ? <p class="quiet">{absent}</p> : set(left)}</div>
      <div class="side right">{right === undefined ? <p class="quiet">{absent}</p> : set(right)}</div>
    </div>
  );
}
