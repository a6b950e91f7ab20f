/* Functions that run in the page: each is whole in itself, since a page sees nothing of this file. */

/** Words that stand on the page or on the sheet over it, each once. */
export function wordsOnPage(): string[] {
  const top = document.querySelector<HTMLElement>('dialog[open]') ?? document.body;
  // How to use keys is said where there are some.
  const hints = [...top.querySelectorAll<HTMLElement>('.keys')].map(({ innerText }) => innerText).join(' ');
  const inWords = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const others = new Set(inWords(hints));
  // What lies ahead, covered, is not on the page yet.
  const shown = [...top.querySelectorAll<HTMLElement>('.ahead')].reduce((text, { innerText }) => text.replace(innerText, ''), top.innerText);
  return [...new Set(inWords(shown))].filter((word) => !others.has(word));
}

/** Text that is cut off, or lies beside the page, and everything that makes it scroll sideways. */
export function lostText(): string[] {
  const faults: string[] = [];
  const top = document.querySelector<HTMLElement>('dialog[open]') ?? document.body;
  for (const box of [document.documentElement, top]) if (box.scrollWidth > box.clientWidth + 1 && getComputedStyle(box).display !== 'contents') faults.push(`<${box.localName}> scrolls sideways by ${box.scrollWidth - box.clientWidth}`);
  const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  texts: for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement as HTMLElement;
    if (!node.nodeValue?.trim() || parent.closest('svg, .hidden, script, style, noscript, textarea, select, [aria-hidden="true"], .skip, .map-plane') || !parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
    if (rects.length === 0) continue;
    const [left, right] = [Math.min(...rects.map((rect) => rect.left)), Math.max(...rects.map((rect) => rect.right))];
    const [head, foot] = [Math.min(...rects.map((rect) => rect.top)), Math.max(...rects.map((rect) => rect.bottom))];
    const line = rects[0]?.height ?? 0;
    for (let box: HTMLElement | null = parent; box && box !== document.documentElement; box = box.parentElement) {
      const { overflowX, overflowY, clipPath, position } = getComputedStyle(box);
      // What is kept from sight and read to others, such as a word under a sign.
      if (clipPath.startsWith('inset(50%')) continue texts;
      const edge = box.getBoundingClientRect();
      // What scrolls by itself can be come to.
      if (box !== top && /auto|scroll/.test(overflowX + overflowY)) continue texts;
      if (/auto|scroll/.test(overflowX + overflowY)) break;
      const cutX = /hidden|clip/.test(overflowX) && (left < edge.left - 2 || right > edge.right + 2);
      // Letters may stand a little out of a tight line.
      const cutY = /hidden|clip/.test(overflowY) && (head < edge.top - line / 3 || foot > edge.bottom + line / 3);
      if (cutX || cutY) faults.push(`cut off by .${box.className}: ${node.nodeValue.trim().slice(0, 40)}`);
      if (position === 'fixed') break;
    }
    if (!parent.closest('.map-scroll') && (left + scrollX < -2 || right > innerWidth + 2)) faults.push(`beside the page: ${node.nodeValue.trim().slice(0, 40)} (${Math.round(left)} to ${Math.round(right)})`);
  }
  return faults;
}

/** A control, by its looks, with its size in CSS pixels. */
export interface Target {
  readonly what: string;
  readonly width: number;
  readonly height: number;
  /** It stands in a line of text, whose height rules it. */
  readonly inLine: boolean;
}

/** Everything that can be pressed on the page, or on the sheet over it. */
export function targetsOnPage(): Target[] {
  const top = document.querySelector('dialog[open]') ?? document;
  return [...top.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]')].flatMap((control) => {
    if (!control.checkVisibility({ visibilityProperty: true }) || control.matches('.skip, input[type="file"], .map-scroll')) return [];
    const { width, height } = control.getBoundingClientRect();
    if (width === 0) return [];
    const line = control.closest('p, li, dd, td, blockquote') as HTMLElement | null;
    const around = (line?.innerText ?? '').trim().length - control.innerText.trim().length;
    const inLine = control.matches('.term, .note') || (control.matches('a:not(.plain, .go)') && getComputedStyle(control).display === 'inline' && around > 1);
    return [{ what: `${control.localName}.${control.className} "${(control.getAttribute('aria-label') ?? control.innerText).trim().slice(0, 30)}"`, width, height, inLine }];
  });
}

/** What has focus: how it is marked, and how much of it can be seen. */
export interface Focused {
  readonly what: string;
  /** Focus is nowhere. */
  readonly lost: boolean;
  /** Width of the ring in CSS pixels; an inner line counts. */
  readonly ring: number;
  /** How many of nine points over it are its own. */
  readonly seen: number;
  readonly isPassage: boolean;
}

/** Looks at what has focus. */
export function focusedOnPage(): Focused {
  const control = document.activeElement as HTMLElement | null;
  if (!control || control === document.body) return { what: 'nothing', lost: true, ring: 0, seen: 0, isPassage: false };
  const marked = control.closest<HTMLElement>('.opt, .file-way') ?? control;
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(marked);
  const inset = /inset/.test(boxShadow) ? Number(/(\d+(?:\.\d+)?)px inset/.exec(boxShadow)?.[1] ?? 0) : 0;
  // Something that breaks over lines is looked at where it begins.
  const whole = marked.getClientRects()[0] ?? marked.getBoundingClientRect();
  // Of what is taller than the window, the part that is in it.
  const tall = whole.height > innerHeight * 0.7;
  const [head, foot] = tall ? [Math.max(0, whole.top), Math.min(innerHeight, whole.bottom)] : [whole.top, whole.bottom];
  const box = new DOMRect(whole.left, head, whole.width, Math.max(0, foot - head));
  let seen = 0;
  for (const x of [0.15, 0.5, 0.85]) {
    for (const y of [0.15, 0.5, 0.85]) {
      const hit = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y);
      if (hit && (marked.contains(hit) || hit.contains(marked))) seen++;
    }
  }
  const what = `${control.localName}.${control.className} "${(control.getAttribute('aria-label') ?? control.innerText).trim().slice(0, 30)}"`;
  return { what, lost: false, ring: Math.max(outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth), inset), seen, isPassage: control.matches('.turn, .game-title, h1, h2, main, dialog') };
}

/** Text that is hard to tell from its ground, and controls that show neither an edge nor a line. */
export function dullText(): string[] {
  const faults = new Set<string>();
  const top = document.querySelector('dialog[open]') ?? document.body;
  const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (colour: string) => {
    const [r = 0, g = 0, b = 0] = channels(colour).map((value) => value / 255).map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const groundOf = (element: Element | null): string => {
    for (let box = element; box; box = box.parentElement) {
      const { backgroundColor } = getComputedStyle(box);
      if ((channels(backgroundColor)[3] ?? 1) > 0.5) return backgroundColor;
    }
    return getComputedStyle(document.documentElement).backgroundColor;
  };
  const ratio = (a: string, b: string) => (Math.max(luminance(a), luminance(b)) + 0.05) / (Math.min(luminance(a), luminance(b)) + 0.05);
  for (const element of top.querySelectorAll<HTMLElement>('*')) {
    if (element.closest('svg, .hidden, [aria-hidden="true"], .skip, .doc, :disabled') || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const says = [...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim());
    const { color, borderTopStyle, borderBottomStyle, textDecorationLine, appearance } = getComputedStyle(element);
    if (says && ratio(color, groundOf(element)) < 4.5) faults.add(`${color} on ${groundOf(element)}: ${element.innerText.slice(0, 40)}`);
    if (element.matches('button, select, textarea, input:not([type="radio"], [type="file"])') && borderTopStyle === 'none' && borderBottomStyle === 'none' && !/underline/.test(textDecorationLine) && appearance !== 'auto' && !element.matches('.note')) faults.add(`a control without an edge: ${element.localName}.${element.className}`);
  }
  return [...faults];
}

/** Movements under way. */
export function movements(): string[] {
  return document.getAnimations().filter(({ playState }) => playState === 'running').map(({ effect }) => String((effect as KeyframeEffect).target?.className));
}
