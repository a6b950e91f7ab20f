/** Pixels of the square that is measured, and how many are laid over one another in the long way and in the short one. */
const SIDE = 896;
const MANY = 2;
const FEW = 1;
/** Milliseconds within which laying few tells of a card, whatever is in the way. */
const QUICK = 4;
/** Measured so often; the quickest counts, as a device can be busy with something else for a moment. */
const TRIES = 3;
/** Times the view's area that a scene of layers takes, with grain, lamp and people. */
const LAYERS = 12;
/** Milliseconds between two looks at whether the program is made, and the longest that it is waited for. */
const LOOK = 10;
const PATIENCE = 1000;
const WARMING = 120;

const CORNERS = 'attribute vec2 at; varying vec2 where; void main() { where = at * 0.5 + 0.5; gl_Position = vec4(at, 0.0, 1.0); }';
const COLOUR = 'precision mediump float; uniform sampler2D paper; varying vec2 where; void main() { gl_FragColor = texture2D(paper, where) * 0.5; }';

/** Frames a second that a device which takes `fillRate` (see `fillRateOf`) draws of a scene of layers in a view of so many pixels. */
export function framesASecond(fillRate: number, pixels: number): number {
  return 1000 / ((fillRate * LAYERS * pixels) / 1e6);
}

/**
 * Milliseconds that a device takes to lay a megapixel of picture over another: well under one for any card, ten and more where a processor draws. What the way there and back
 * takes is not counted: laying many is measured, and laying few. Nought where it cannot be measured. Leaves the context as it was, but for the canvas's size.
 */
export async function fillRateOf({ canvas, context: gl }: { readonly canvas: HTMLCanvasElement; readonly context: WebGLRenderingContext }): Promise<number> {
  const program = gl.createProgram();
  const shaders = [gl.createShader(gl.VERTEX_SHADER), gl.createShader(gl.FRAGMENT_SHADER)];
  const corners = gl.createBuffer();
  const paper = gl.createTexture();
  if (shaders.includes(null)) return 0;
  [CORNERS, COLOUR].forEach((text, i) => {
    const shader = shaders[i] as WebGLShader;
    gl.shaderSource(shader, text);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  });
  gl.bindAttribLocation(program, 0, 'at');
  gl.linkProgram(program);
  await made(gl, program);
  if (gl.isContextLost() || !gl.getProgramParameter(program, gl.LINK_STATUS)) return 0;
  canvas.width = SIDE;
  canvas.height = SIDE;
  gl.viewport(0, 0, SIDE, SIDE);
  gl.useProgram(program);
  gl.bindBuffer(gl.ARRAY_BUFFER, corners);
  gl.bufferData(gl.ARRAY_BUFFER, new Float32Array([-1, -1, 1, -1, -1, 1, 1, 1]), gl.STATIC_DRAW);
  gl.enableVertexAttribArray(0);
  gl.vertexAttribPointer(0, 2, gl.FLOAT, false, 0, 0);
  gl.bindTexture(gl.TEXTURE_2D, paper);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, SIDE, SIDE, 0, gl.RGBA, gl.UNSIGNED_BYTE, null);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR);
  gl.enable(gl.BLEND);
  gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
  const pixel = new Uint8Array(4);
  const lay = (times: number): number => {
    const began = performance.now();
    for (let i = 0; i < times; i++) gl.drawArrays(gl.TRIANGLE_STRIP, 0, 4);
    // Whoever asks for a pixel waits until everything before it is drawn.
    gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
    return performance.now() - began;
  };
  // What a device does at the first drawing alone, it does while the page goes on.
  gl.drawArrays(gl.TRIANGLE_STRIP, 0, 4);
  gl.flush();
  await pause(WARMING);
  const quickest = { few: lay(FEW), many: Number.POSITIVE_INFINITY };
  for (let i = 0; i < TRIES && quickest.few > QUICK; i++) {
    // Each in a task of its own: where it takes long, the page goes on in between.
    await pause();
    quickest.many = Math.min(quickest.many, lay(MANY));
    await pause();
    quickest.few = Math.min(quickest.few, lay(FEW));
  }
  gl.disable(gl.BLEND);
  gl.disableVertexAttribArray(0);
  gl.useProgram(null);
  for (const shader of shaders) gl.deleteShader(shader);
  gl.deleteProgram(program);
  gl.deleteBuffer(corners);
  gl.deleteTexture(paper);
  if (quickest.few <= QUICK) return 0;
  return Math.max(0, quickest.many - quickest.few) / (((MANY - FEW) * SIDE * SIDE) / 1e6);
}

/** Waits for a program without holding the page up, where the device can tell. */
async function made(gl: WebGLRenderingContext, program: WebGLProgram): Promise<void> {
  const beside = gl.getExtension('KHR_parallel_shader_compile') as { readonly COMPLETION_STATUS_KHR: number } | null;
  for (let waited = 0; beside && waited < PATIENCE && !gl.getProgramParameter(program, beside.COMPLETION_STATUS_KHR); waited += LOOK) {
    await pause(LOOK);
  }
}

function pause(ms = 0): Promise<void> {
  return new Promise((soon) => setTimeout(soon, ms));
}
