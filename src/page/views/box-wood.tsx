/**
 * An open wooden box seen from above, lit from the upper left: the edges of its boards, the two walls in the light, the two in the dark, and a floor of
 * planks. It is stretched over whatever place it has, so it is all straight cuts.
 */
export function BoxWood() {
  return (
    // The knife cuts the box around the drawing: on the drawing itself WebKit would measure the cut in its hundred units, eight times as deep.
    <div class="box-wood">
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <path class="floor" d="M6.500 7H94v87H6.500z" />
        <path class="plank" d="M6 26.700 94 26.100v.55L6 27.150zM6 46.600l88-.5v.5L6 47.200zM6 66.100l88-.3v.55L6 66.600zM6 82.400l88-.4v.5L6 82.850z" />
        <path class="grain" d="M20 17.500l31-.5-19 .9zM60 21l25-.3-14 .75zM14 37l22-.3-12 .8zM52 33.500l36-.3-22 .9zM24 57.500l33-.5-20 .9zM66 55l20-.2-11 .7zM12 75l28-.3-17 .8zM55 73l30-.4-15 .9zM30 89l30-.3-14 .7z" />
        <path class="shade" d="M6 6.500H94.500L92 13.500 61 12l-30 2.500-18.500-1L10.500 45l1.200 28L10 94.500H6z" />
        <path class="wall-dark" d="M4 3.500 96.500 3.200 93.600 8.600 7 9z" />
        <path class="wall-dark" d="M4 3.500 7 9 6.600 92.600 3.400 97z" />
        <path class="wall-dark-cut" d="M22 5.400l34-.3-20 .8zM62 7.300l24-.3-11 .8zM12 7.600l18-.2-8 .6zM4.900 20l.3 26-.5-14zM5.900 52l.1 26-.5-10zM4.500 68l-.1 18-.3-8z" />
        <path class="wall-lit" d="M96.500 3.200 93.600 8.600 93.800 92.300 97 96.600z" />
        <path class="wall-lit" d="M3.400 97 6.600 92.600 93.800 92.300 97 96.600z" />
        <path class="wall-cut" d="M94.600 14l.9 22-.5 16zM95.600 48l.4 34-.9-12zM94.500 66l.5 18-.7-5zM14 94.700l24-.6-10 1.100zM44 95.500l30-.7-13 1.200zM60 93.600l22-.2-9 .6zM10 96l16-.3-7 .7z" />
        <path class="rim" fill-rule="evenodd" d="M1.500 .6 98.800 0 100 99.200 0 100zM4 3.500 3.400 97 97 96.600 96.500 3.200z" />
        <path class="rim-cut" d="M1.500.6 4 3.500l-.35.5L.9.900zM98.800 0 96.500 3.200l.35.5L99.300.4zM0 100l3.400-3-.3-.5L-.2 99.300zM100 99.200 97 96.600l.3-.5 2.900 2.300zM20 1.600l26-.5-15 .9zM60 1.400l22-.3-12 .8zM2.300 22l-.3 30-.4-14zM2 68l-.2 18-.4-9zM98.300 20l.3 24-.6-12zM98.700 58l.2 26-.6-13zM30 98.300l30-.4-14 .9z" />
        <path class="edge" d="M3.400 97 97 96.600l-.15.55L3.200 97.600zM97 96.600 96.500 3.200l.45-.2.5 94zM1.500.6 98.800 0l-.1.350L1.900 1.050z" />
      </svg>
    </div>
  );
}
