/** What the stage draws on. */
export interface Canvas {
  readonly canvas: HTMLCanvasElement;
  readonly context: WebGLRenderingContext;
}

/**
 * Opens a canvas for WebGL as Phaser wants it; nothing where there is no WebGL, or where the browser says itself that it would be slow. It is opened once, as that alone takes a slow device a tenth of a second.
 * Edges need no smoothing by the device: every texture has its own within it, and four samples a pixel are a quarter of what a frame costs where no card draws it.
 */
export function openCanvas(): Canvas | undefined {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('webgl', { alpha: false, depth: true, stencil: true, antialias: false, powerPreference: 'low-power', failIfMajorPerformanceCaveat: true });
  return context ? { canvas, context } : undefined;
}
