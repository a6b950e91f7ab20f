/** Milliseconds of everything that comes and goes in a picture of layers. */
export const FADES = {
  coal: { close: 220, open: 220 }, paper: { close: 650, open: 900 }, page: { close: 320, open: 360 }, revalue: 500, actor: 320,
} as const;
