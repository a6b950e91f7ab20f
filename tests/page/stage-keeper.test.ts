import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { House } from '../../src/page/house.ts';
import { StageKeeper } from '../../src/page/stage-keeper.ts';
import { EMPTY_TABLEAU, type Tableau } from '../../src/telling/tableau.ts';

// As much of a document as a host needs: where it hangs.
beforeEach(() => {
  vi.stubGlobal('document', { createElement: () => ({ isConnected: false, className: '', remove() {} }) });
});
afterEach(() => vi.unstubAllGlobals());

it('a stage that is moved to another view is drawn again there: a resting one would stay black', async () => {
  const shown: Tableau[] = [];
  const stage = { show: (tableau: Tableau) => { shown.push(tableau); }, setMotion() {}, destroy() {} };
  const keeper = new StageKeeper({ openStage: async () => stage } as unknown as House);
  const view = { append: (host: { isConnected: boolean }) => { host.isConnected = true; } } as unknown as HTMLElement;
  const night: Tableau = { ...EMPTY_TABLEAU, backdrop: { id: 'night', values: {} } };
  keeper.show(night, []);
  keeper.attach(view);
  await vi.waitFor(() => expect(shown).toEqual([night]));
  keeper.attach(view);
  expect(shown).toEqual([night, night]);
});
