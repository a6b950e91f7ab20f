/** Milliseconds of everything that comes and goes on the stage; with movement off the same pictures, cut. */
export const FADES = {
  full: { coal: { close: 220, open: 220 }, paper: { close: 650, open: 900 }, page: { close: 320, open: 360 }, revalue: 500, actor: 320 },
  still: { coal: { close: 0, open: 0 }, paper: { close: 0, open: 0 }, page: { close: 0, open: 0 }, revalue: 0, actor: 0 },
} as const;
