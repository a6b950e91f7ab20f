import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { fetchLaterViews, later } from '../../src/page/later.tsx';
import { DeskContext } from '../../src/page/use-desk.ts';
import type { Desk } from '../../src/page/desk.ts';

const drawn = (View: ReturnType<typeof later>) => renderToString(<DeskContext.Provider value={{ surface: {} } as Desk}><View /></DeskContext.Provider>);

describe('a view that is fetched later', () => {
  it('shows nothing until it is here, and then itself, whoever fetched it', async () => {
    const View = later(async () => () => <p>the map</p>);
    expect(drawn(View)).toBe('');
    await fetchLaterViews();
    expect(drawn(View)).toBe('<p>the map</p>');
  });

  it('that cannot be fetched does not keep the next one from coming', async () => {
    const Missing = later(() => Promise.reject(new Error('no network')));
    const View = later(async () => () => <p>the map</p>);
    await fetchLaterViews();
    expect(drawn(Missing)).toBe('');
    expect(drawn(View)).toBe('<p>the map</p>');
  });
});
