import { saveBlob } from './save-file.ts';

/** Device pixels to a CSS pixel: enough to print a page of A4 cleanly. */
const SCALE = 2;

/** The empty page in which the library that makes pictures measures: the one text that it turns into markup. */
const EMPTY_PAGE = '<!DOCTYPE html><meta charset="UTF-8"><title></title><body>';
// The default policy is asked by whoever knows of no policy: nothing else passes it.
globalThis.trustedTypes?.createPolicy('default', { createHTML: (text) => (text === EMPTY_PAGE ? text : null) });

/** Saves what an element shows as a PNG picture, without the parts that `leaveOut` selects. The library comes only when it is asked for. @throws what kept the element from being drawn. */
export async function savePicture(element: HTMLElement, name: string, leaveOut: string): Promise<void> {
  const { domToBlob } = await import('modern-screenshot');
  const filter = (node: Node) => !(node instanceof Element && node.matches(leaveOut));
  saveBlob(await domToBlob(element, { scale: SCALE, type: 'image/png', filter }), `${name}.png`);
}
