import type { JSX } from 'preact';
import type { Ending } from '../../archive/ending.ts';

interface DrawingProps {
  readonly outline: string;
}

interface Shape {
  readonly width: number;
  readonly height: number;
  /** The edge; alone it is what is seen of a document that has not been found. */
  readonly outline: string;
  Drawing(props: DrawingProps): JSX.Element;
}

/** A sheet that was folded twice and torn from something. */
function Paper({ outline }: DrawingProps) {
  return (
    <g>
      <path class="bone" d={outline} />
      <path class="dim" d="M2 66 98 64.500v1.200L2 67.400zM49.600 3l1 127-1.200.2L48.800 3z" />
      <path class="dim" d="M98 64 82 70l-8 .6L98 66zM50 130l-7-17-.6-9L51 128z" />
      <path class="soot" d="M12 78h30v1.600H12zm44 0h33v1.600H56zM12 86h32v1.600H12zm43 0h30v1.600H55zM12 94h28v1.600H12z" />
    </g>
  );
}

/** A form: ruled, filled in, stamped. */
function Form({ outline }: DrawingProps) {
  return (
    <g>
      <path class="bone" d={outline} />
      <path class="coal" d="M9 10h58l-.2 2.600L9 12.800zM9 56h86v1.200H9zm0 13h86v1.200H9zm0 13h86v1.200H9zM9 95h48v1.200H9zM40 56h1.200v40H40z" />
      <path class="soot" d="M13 62.500l9-.6v2l-9 .5zM46 62l26-.8v2.400L46 64.200zM13 75l14-.5v2l-14 .5zM46 75.300l18-.8v2.200l-18 .8zM13 88l11-.3v2l-11 .2zM46 88.400l30-1.200v2.300L46 90.400z" />
      <path class="red" fill-rule="evenodd" d="M78 86l12 5 4.500 11.500-5 12-12 4.500-11.500-5-4.600-12 5-11.500zM78.400 90l-8.300 3.700-3.600 8.600 3.500 8.600 8.300 3.600 8.700-3.400 3.600-8.600-3.400-8.700zM70 100l17-1.400.3 3.200-17 1.400zm1.500 5.200 14-1v2.200l-14 1z" />
    </g>
  );
}

/** A photograph with a deckle edge: some people, and one whose outline is all there is. */
function Photograph({ outline }: DrawingProps) {
  return (
    <g>
      <path class="bone" d={outline} />
      <path class="red" d="M8 8h116v70H8z" />
      <path class="amber" d="M8 62 48 40l22 9 20-15 34 22v22H8z" />
      <path class="coal" d="M8 78V64l8-6 2-9-1.500-7 4-6h10l4 5.500-1.500 8 2 8.500 9 6 1 14zM48 78l1-17 9-6 2-6-1.500-10 5-7h11l5 6-1.500 11 2 6.500 9 6 1.500 16.500z" />
      <path class="bone" d="M19 42l9-2-3 9-4 1zM61 40l9-2.500-3 10-4 .5z" />
      <path class="dim" fill-rule="evenodd" d="M93 78l.6-17 8-5.500 2-6-1.200-9 4.500-6h9.500l4.500 5.500-1.200 9.500 1.700 6.500 2.300 1.200V78zM95.600 76h26.500V60l-1.200-.8-2.300-8 1.200-9.300-3-3.700h-7.600l-3 4 1.200 8.600-2.500 7.500-8 5.500z" />
    </g>
  );
}

/** A check tag of brass, worn where it hung. */
function Tag({ outline }: DrawingProps) {
  return (
    <g>
      <path class="amber" d={outline} />
      <path class="deep" fill-rule="evenodd" d="M31 7h38l24 24-1 37-25 24H32L7 67l1-36zM33 10 11 32.500 10.200 66 33.500 89h32.300L89 66.500 90 32.500 67.500 10z" />
      <path class="light" d="M31 3.500 70 2.500 82 14 80.500 15.500 69 5 32 6 19 19 17 17.500z" />
      <path class="coal" d="M50 13l5.500 2.200 2.300 5.300-2.400 5.300L50 28l-5.300-2.300-2.200-5.300 2.300-5.200zM26 74l48-1-.3 2.200-48 1zM30 80l38-.8-.2 2-38 .9z" />
    </g>
  );
}

/** A hand tool in a bit of sacking. */
function Tool({ outline }: DrawingProps) {
  return (
    <g>
      <path class="deep" d={outline} />
      <path class="red" d="M12 20 70 10l54 16-6 42-50 18-52-12z" />
      <path class="coal" d="M22 92 86 28l8 7-62 65-9 1.500z" />
      <path class="amber" d="M24 90 88 26l2 2-63 64z" />
      <path class="coal" d="M58 10l24 7 16 12 11 16 4 22-10-15-15-12-12-8-24-12z" />
      <path class="bone" d="M62 12l20 7 14 11 9 13-13-13-14-9zM84 32l6-5 4 4-6 5z" />
      <path class="coal" d="M30 40l14-3-11 7zM26 54l20-6-16 9zM92 66l18-7-13 11zM84 78l20-6-16 9z" />
    </g>
  );
}

/** A key on a loop of string, lying on a bit of sacking. */
function Key({ outline }: DrawingProps) {
  return (
    <g>
      <path class="deep" d={outline} />
      <path class="soot" d="M10 22 66 12l56 14-5 44-48 20-54-10z" />
      <path class="dim" d="M98 20q22-14 26 4t-20 14l-1-2q18-2 19-11t-22-3z" />
      <path class="light" fill-rule="evenodd" d="M84 22l15 1 11 10 1 15-10 11-14 1-9-7-38 27 1 8-7 1-3 6-8 1-1-7 9-8 3 2 41-33-4-10 3-12zM88 31l-4 5 1 8 6 5 7-1 4-6-1-7-5-4z" />
      <path class="amber" d="M78 55l-41 30 1-4 38-29zM84 22l15 1 3 3-15-1-8 8z" />
    </g>
  );
}

/** A ticket: punched, and good for one way. */
function Ticket({ outline }: DrawingProps) {
  return (
    <g>
      <path class="light" d={outline} />
      <path class="red" d="M104 2h26v68h-26z" />
      <path class="coal" d="M12 10h84v2H12zm0 50h84v2H12zM12 50h38v1.600H12zm0-5h52v1.600H12zM99 4h2v6h-2zm0 10h2v6h-2zm0 10h2v6h-2zm0 10h2v6h-2zm0 10h2v6h-2zm0 10h2v6h-2z" />
      <path class="hole" d="M84 41l6-1 4 4-1 6-6 1.500-4-4z" />
      <path class="bone" d="M113 14l8-1-1 9 2 8-9-1 1-8zM112 42l10 1-2 12-8-2z" />
    </g>
  );
}

/** The seven things that an ending can leave. Lengths are units of the drawing, a sheet being 100 wide. */
export const SHAPES: Readonly<Record<Ending['shape'], Shape>> = {
  paper: { width: 100, height: 132, outline: 'M3 2 36 0l30 2.500L98 1l-1 42 2.500 40L97 131l-22-2-19 2.500L31 129 1 131l1.500-48L0 40z', Drawing: Paper },
  form: { width: 104, height: 132, outline: 'M0 1 82 0l22 21-1 110L1 132z', Drawing: Form },
  photograph: { width: 132, height: 100, outline: 'M1 2 14 0l11 2L39 .5 52 2 68 0l12 2L96 0l12 2 12-1.500L131 2l-1.500 14L132 30l-2 15 2 17-2 13 1.500 13L130 99l-14-1-13 2-14-2-13 2-15-2-12 2-14-2-12 2-12-2L1 99l1-14-2-13 2-14-2-15 2-13L0 17z', Drawing: Photograph },
  tag: { width: 100, height: 98, outline: 'M29 1 71 0l28 28 1 41-28 29-43-1L0 69 1 28z', Drawing: Tag },
  tool: { width: 134, height: 104, outline: 'M4 16 34 4 68 8 98 1l34 18-3 34 4 30-30 16-34-3-30 7L4 92 8 58 0 38z', Drawing: Tool },
  key: { width: 134, height: 104, outline: 'M4 14 32 5 70 9 100 2l32 17-4 35 4 31-29 14-36-3-31 6L5 90l4-33-9-21z', Drawing: Key },
  ticket: { width: 132, height: 72, outline: 'M1 1h130v70H1V48l7-5 2-7-2-7-7-5z', Drawing: Ticket },
};
