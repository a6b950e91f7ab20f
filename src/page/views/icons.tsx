import type { Status } from '../../archive/claim.ts';

export type IconName = Status | 'box' | 'back' | 'close' | 'list' | 'people' | 'sound' | 'silent' | 'map' | 'aloud' | 'pause' | 'play' | 'again' | 'earlier';

/** Four outlines that differ in black, and the few signs of the bar: cut, not drawn. */
const OUTLINES: Readonly<Record<IconName, string>> = {
  documented: 'M4 1h11l6 6-.4 16L4.3 22.6zM7.5 10.2l9.8-.4v1.9l-9.8.3zm0 4.1 9.8-.3v1.9l-9.8.2zm0 4 6.3-.2v1.8l-6.3.2zM14 3v5h4.6z',
  disputed: 'M1 2.5 10.6 4 9 12l1.4 8L1 22zM23 2 12.6 4.6 14 12l-1.8 7.6L23 22.4zm-2.3 2.9-.1 14.6-5.4-1.4L16.6 12l-1.1-5.7z',
  legend: 'M1 8.500 5.500 8 15 2.200v19L5.600 15.400 1 15zM17 7.200 22.800 3l.5 1.900-5.400 4.300zM17.900 11l5.600-.2v2l-5.600-.1zM17.600 14.600l5.500 3.700-1 1.700-5.200-3.700zM5.800 16.900l3.200 1.800.6 4.200H6.600z',
  invented: 'M20.5.6 23.4 3.4 13.2 17 8 20.6 6.4 19 9 13zM9.900 14.400l-1.200 3.400 3.200-1.600zM1 21.200l13.500.3-.4 1.700L1 23.400z',
  box: 'M2 3.200 22 3v4.800H2zM3 9.500h18l-.6 12L3.500 22zm5.600 3v2.200l6.800-.2v-2z',
  back: 'M1 11.2 10.5 2v6l12.2 1.3-.5 5.6-11.7-.3v6.6z',
  close: 'M2 4.600 4.800 2 12 9.300 19.600 2 22 4.700 14.800 12 22 19.800 19.400 22 12 14.600 4.500 22 2 19.300 9.300 12z',
  list: 'M2 3.400 22 2.800v3.300L2 6.600zM2 10.300l15.500-.3v3.300L2 13.500zM2 17.400l18-.4v3.400l-18 .3z',
  people: 'M8.6 2.200 12 3.800 12.300 8 9.900 10.600 6.400 10 5.100 6.400 6.100 3.300zM1.500 21.500 2 15.200 5.400 11.800 8.800 12.900 12.600 11.700 15.600 15 16 21.700zM16.700 5.100 19.800 6.200 20.300 9.600 18.200 12 15.200 11.300 14.300 8.200 15.100 6zM17.900 21.600 17.600 15.300 16.200 13.100 18.300 12.800 21.500 13.200 22.900 16.100 22.800 21.500z',
  map: 'M1.500 4 8 2l8 2.300L22.500 2.200v17.600L16 22l-8-2.400-6.500 2.100zM7.300 4.600 3.600 5.900v13l3.700-1.200zM9.400 4.500v13.200l5.300 1.700V6.100zM16.700 6.200v13.200l3.800-1.300v-13z',
  sound: 'M1 8.200 6 8l7-5.800v19.500L6 15.900l-5-.2zM15.600 7.500l2.200-1.700q5 6 .3 12.700l-2.300-1.600q3.300-4.800-.2-9.400z',
  aloud: 'M1.500 2.800 14.500 2.200v12.300l-6.200.2-4.300 5.100.2-5-2.700.1zM4 6.200v1.900l7.800-.2V6zM4 10v1.900l5.600-.1V9.900zM17.200 6.800l1.900-1.500q3.300 4.100.1 8.900l-1.900-1.400q2-3.100-.1-6zM20.300 3.600l1.800-1.400q4.300 7 .2 14.500l-1.900-1.200q3.200-5.800-.1-11.900z',
  pause: 'M4 2.500 9.800 2.200v19.500L4 21.400zM14.200 2.300l5.800.3v18.900l-5.800.2z',
  play: 'M4.500 1.800 21.200 11.700 4.200 22.300z',
  again: 'M12.400 1.500 12.300 5q7.600.4 8.600 8.200-.8 8-8.900 8.600-8-.6-9-8.300l3.600-.1q.8 4.500 5.400 4.900 4.900-.5 5.400-5.200-.6-4.400-5.100-4.700l.1 3.800-7-5.200z',
  earlier: 'M2.200 3 5.400 2.700v18.500l-3.200.2zM21.500 2.200v19.500L6.800 12.200z',
  silent: 'M1 8.200 6 8l7-5.800v19.500L6 15.900l-5-.2zM15 9.100l1.800-1.700 2.600 2.800 2.600-2.900 1.700 1.600-2.600 3 2.600 3-1.700 1.700-2.700-2.900-2.600 2.900-1.700-1.600 2.600-3.100z',
};

/** A sign; always beside a word that says the same. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="ico" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path fill-rule="evenodd" d={OUTLINES[name]} />
    </svg>
  );
}

/** The knife: filters that the style sheets name. `cut` for edges, `cut-s` for titles, `cut-t` for the game's own. */
export function Knife() {
  return (
    <svg class="sprite" aria-hidden="true" focusable="false">
      <Cut id="cut" frequency=".035" octaves={2} seed={4} scale={4} />
      <Cut id="cut-s" frequency=".05" octaves={1} seed={9} scale={1.5} />
      <Cut id="cut-t" frequency=".022" octaves={2} seed={5} scale={4} />
    </svg>
  );
}

interface CutProps {
  readonly id: string;
  readonly frequency: string;
  readonly octaves: number;
  readonly seed: number;
  readonly scale: number;
}

function Cut({ id, frequency, octaves, seed, scale }: CutProps) {
  return (
    <filter id={id} color-interpolation-filters="sRGB" x="-2%" y="-8%" width="104%" height="116%">
      <feTurbulence type="turbulence" baseFrequency={frequency} numOctaves={octaves} seed={seed} result="n" />
      <feDisplacementMap in="SourceGraphic" in2="n" scale={scale} />
    </filter>
  );
}
