import { beforeAll, describe, expect, it, vi } from 'vitest';
import { EMPTY_CATALOGUE } from '../../src/archive/catalogue.ts';
import { HowlerMixer } from '../../src/sound/howler-mixer.ts';
import { EMPTY_TABLEAU } from '../../src/telling/tableau.ts';

/** Howler as far as the mixer uses it, writing down what it is asked. */
function fakeHowler() {
  const calls: string[] = [];
  class Howl {
    readonly #name: string;
    constructor({ src }: { src: string[] }) {
      this.#name = src[0] ?? '';
      calls.push(`load ${this.#name}`);
    }
    play(sprite?: string) { calls.push(`play ${this.#name}${sprite ? ` ${sprite}` : ''}`); return calls.length; }
    volume(value?: number) { if (value !== undefined) calls.push(`volume ${this.#name} ${value.toFixed(2)}`); return 1; }
    fade(from: number, to: number) { calls.push(`fade ${this.#name} ${from} ${to.toFixed(2)}`); }
    duration() { return 3; }
    once() {}
    stop() {}
    unload() { calls.push(`unload ${this.#name}`); }
  }
  const Howler = { autoSuspend: true, mute: (muted: boolean) => calls.push(`mute ${muted}`) };
  return { calls, library: { Howl, Howler } as unknown as typeof import('howler') };
}

const catalogue = {
  ...EMPTY_CATALOGUE,
  music: { theme: { files: ['theme.webm'], caption: 'x', gain: 0.5 } },
  ambience: { river: { files: ['river.webm'], caption: 'x', gain: 1, loop: [250, 4000] as [number, number] } },
  sounds: { stamp: { files: ['stamp.webm'], caption: 'x', gain: 1 }, crack: { files: ['crack.webm'], caption: 'x', gain: 1, duck: 6 } },
};
const scene = { ...EMPTY_TABLEAU, music: 'theme', ambience: 'river' };

beforeAll(() => vi.stubGlobal('document', { hidden: false, addEventListener() {}, removeEventListener() {} }));

async function mixerWith({ calls, library }: ReturnType<typeof fakeHowler>) {
  const mixer = new HowlerMixer(catalogue, () => Promise.resolve(library));
  mixer.setVolumes({ music: 0.5, ambience: 1, sound: 0.8 }, false);
  return { mixer, calls, unlock: async () => { mixer.unlock(); await Promise.resolve(); await Promise.resolve(); } };
}

describe('the mixer', () => {
  it('loads and sounds nothing before the first gesture, and then what is wanted, without the sounds that passed', async () => {
    const { mixer, calls, unlock } = await mixerWith(fakeHowler());
    mixer.hear(scene, [{ kind: 'sound', id: 'stamp' }]);
    expect(calls).toEqual([]);
    await unlock();
    expect(calls.filter((call) => call.startsWith('play'))).toEqual(['play theme.webm', 'play river.webm loop']);
  });

  it("fades to the recording's gain times the reader's volume", async () => {
    const { mixer, calls, unlock } = await mixerWith(fakeHowler());
    await unlock();
    mixer.hear(scene, []);
    expect(calls).toContain('fade theme.webm 0 0.25');
  });

  it('plays a passing sound once, and loads each recording once', async () => {
    const { mixer, calls, unlock } = await mixerWith(fakeHowler());
    await unlock();
    mixer.hear(EMPTY_TABLEAU, [{ kind: 'sound', id: 'stamp' }]);
    mixer.hear(EMPTY_TABLEAU, []);
    mixer.hear(EMPTY_TABLEAU, [{ kind: 'sound', id: 'stamp' }]);
    expect(calls.filter((call) => call === 'play stamp.webm')).toHaveLength(2);
    expect(calls.filter((call) => call === 'load stamp.webm')).toHaveLength(1);
  });

  it('leaves a sound that the catalogue does not know unheard', async () => {
    const { mixer, calls, unlock } = await mixerWith(fakeHowler());
    await unlock();
    mixer.hear({ ...EMPTY_TABLEAU, music: 'gone' }, [{ kind: 'sound', id: 'gone' }]);
    expect(calls.filter((call) => !call.startsWith('mute'))).toEqual([]);
  });

  it('turns music and room down under a sound that asks for it, and up again when it is over', async () => {
    vi.useFakeTimers();
    const { mixer, calls, unlock } = await mixerWith(fakeHowler());
    await unlock();
    mixer.hear(scene, []);
    mixer.hear(scene, [{ kind: 'sound', id: 'crack' }]);
    expect(calls.at(-1)).toBe('fade river.webm 1 0.50');
    expect(calls).toContain('fade theme.webm 1 0.13');
    vi.advanceTimersByTime(3000);
    expect(calls.at(-1)).toBe('fade river.webm 1 1.00');
    vi.useRealTimers();
  });

  it('turns everything down under a voice that reads, and up again after it', async () => {
    const { mixer, calls, unlock } = await mixerWith(fakeHowler());
    await unlock();
    mixer.hear(scene, []);
    mixer.giveWay(true);
    mixer.giveWay(true);
    expect(calls.filter((call) => call === 'fade river.webm 1 0.20')).toHaveLength(1);
    mixer.hear(scene, [{ kind: 'sound', id: 'stamp' }]);
    expect(calls.at(-1)).toBe('volume stamp.webm 0.16');
    mixer.giveWay(false);
    expect(calls.at(-1)).toBe('fade river.webm 1 1.00');
  });

  it('loads ahead what is asked for, once it may, and nothing while it is silent', async () => {
    const { mixer, calls, unlock } = await mixerWith(fakeHowler());
    mixer.prepare(['sounds/stamp']);
    await unlock();
    mixer.setVolumes({ music: 1, ambience: 1, sound: 1 }, true);
    mixer.prepare(['sounds/stamp']);
    expect(calls).not.toContain('load stamp.webm');
    mixer.setVolumes({ music: 1, ambience: 1, sound: 1 }, false);
    mixer.prepare(['sounds/stamp', 'backdrops/pit', 'sounds/gone']);
    expect(calls.filter((call) => call.startsWith('load'))).toEqual(['load stamp.webm']);
  });

  it('lets go of everything when it is destroyed', async () => {
    const { mixer, calls, unlock } = await mixerWith(fakeHowler());
    await unlock();
    mixer.hear(scene, []);
    mixer.destroy();
    expect(calls).toContain('unload theme.webm');
    expect(calls).toContain('unload river.webm');
  });
});
