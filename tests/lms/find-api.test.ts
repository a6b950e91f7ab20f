import { describe, expect, it } from 'vitest';
import { type ApiWindow, findApi } from '../../src/lms/find-api.ts';

const API = { LMSInitialize: () => 'true' };
/** A window in a frame of another, or on its own. */
function frame({ parent, opener = null, api }: { parent?: ApiWindow; opener?: ApiWindow | null; api?: unknown } = {}): ApiWindow {
  const own: { parent: ApiWindow; opener: ApiWindow | null; API?: unknown } = { parent: parent as ApiWindow, opener, ...(api !== undefined && { API: api }) };
  own.parent ??= own;
  return own;
}

describe('the course’s object', () => {
  it('is found in the window, above it, and behind the window that opened the topmost', () => {
    expect(findApi(frame({ api: API }))).toBe(API);
    const course = frame({ api: API });
    expect(findApi(frame({ parent: frame({ parent: course }) }))).toBe(API);
    expect(findApi(frame({ parent: frame({ opener: frame({ parent: course }) }) }))).toBe(API);
  });

  it('is the nearest of two', () => {
    const nearer = { LMSInitialize: () => 'nearer' };
    expect(findApi(frame({ parent: frame({ api: nearer, parent: frame({ api: API }) }) }))).toBe(nearer);
  });

  it('is nothing on a page of its own, in another site’s frame, and where something else has its name', () => {
    expect(findApi(frame())).toBeUndefined();
    expect(findApi(frame({ api: 'a name' }))).toBeUndefined();
    const foreign = new Proxy(frame(), { get(_own, name, self) {
      if (name === 'parent') return self;
      throw new DOMException('Blocked a frame', 'SecurityError');
    } });
    expect(findApi(frame({ parent: foreign }))).toBeUndefined();
  });
});
