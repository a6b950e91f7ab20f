import type { Howl } from 'howler';
import type { Catalogue, Recording } from '../archive/catalogue.ts';
import type { PassingCue } from '../script/cue.ts';
import type { Mixer } from '../telling/ports.ts';
import type { Volumes } from '../telling/settings.ts';
import { EMPTY_TABLEAU, type Tableau } from '../telling/tableau.ts';
import { planSound, type SoundStep } from './plan-sound.ts';

type HowlerLibrary = typeof import('howler');
type Bus = keyof Volumes;

/** One recording that sounds: Howler's own id keeps fades of an old and a new playing of the same recording apart. */
interface Sounding {
  readonly howl: Howl;
  readonly playing: number;
  readonly recording: Recording;
}

const FADE_IN: Readonly<Record<'music' | 'ambience', number>> = { music: 2500, ambience: 1800 };
const FADE_OUT: Readonly<Record<'music' | 'ambience', number>> = { music: 1500, ambience: 1800 };
/** Milliseconds: down quickly, up slowly, and never for less than a listener needs to notice. */
const DUCK = { down: 120, up: 600, least: 800 } as const;
/** What is left of everything else under a voice that reads: 14 decibels less. */
const UNDER_VOICE = 0.2;
const LOOP = 'loop';

/**
 * Sounds a tableau with Howler. Nothing is loaded and nothing sounds before `unlock`; until then only what is wanted is remembered, because Howler queues
 * plays and lets them all loose at once. The library itself is fetched then, too.
 */
export class HowlerMixer implements Mixer {
  readonly #catalogue: Catalogue;
  readonly #load: () => Promise<HowlerLibrary>;
  readonly #loaded = new Map<string, Howl>();
  readonly #sounding = new Map<'music' | 'ambience', Sounding>();
  readonly #onVisibility = () => this.#library?.Howler.mute(this.#muted || document.hidden);
  #library: HowlerLibrary | undefined;
  #unlocking: Promise<void> | undefined;
  #wanted: Tableau = EMPTY_TABLEAU;
  #heard: Pick<Tableau, 'music' | 'ambience'> = EMPTY_TABLEAU;
  #volumes: Volumes = { music: 1, ambience: 1, sound: 1 };
  #muted = false;
  #voice = false;
  #ducking: ReturnType<typeof setTimeout> | undefined;
  #ended = false;

  /** @param load fetches the library; given from outside so that a page without sound never asks for it. */
  constructor(catalogue: Catalogue, load: () => Promise<HowlerLibrary>) {
    this.#catalogue = catalogue;
    this.#load = load;
  }

  unlock(): void {
    if (this.#ended) return;
    this.#unlocking ??= this.#load().then((library) => {
      if (this.#ended) return;
      this.#library = library;
      // Suspended by Howler after 30 s of silence, iOS would not sound again without another gesture.
      library.Howler.autoSuspend = false;
      this.#onVisibility();
      document.addEventListener('visibilitychange', this.#onVisibility);
      this.#carryOut([]);
    }, () => {
      // Without the library the game is silent and whole; the next gesture may try again.
      this.#unlocking = undefined;
    });
  }

  hear(tableau: Tableau, passing: readonly PassingCue[]): void {
    this.#wanted = tableau;
    this.#carryOut(passing);
  }

  setVolumes(volumes: Volumes, muted: boolean): void {
    this.#volumes = volumes;
    this.#muted = muted;
    this.#onVisibility();
    for (const [bus, { howl, playing, recording }] of this.#sounding) howl.volume(this.#level(bus, recording), playing);
  }

  giveWay(toVoice: boolean): void {
    if (toVoice === this.#voice) return;
    this.#voice = toVoice;
    for (const [bus, { howl, playing, recording }] of this.#sounding) {
      howl.fade(Number(howl.volume(playing)) || 0, this.#level(bus, recording), toVoice ? DUCK.down : DUCK.up, playing);
    }
  }

  prepare(assets: readonly string[]): void {
    const library = this.#library;
    if (!library || this.#muted) return;
    for (const asset of assets) {
      const [kind = '', id = ''] = asset.split('/');
      const [bus, table] = kind === 'sounds' ? (['sound', this.#catalogue.sounds] as const) : kind === 'music' || kind === 'ambience' ? ([kind, this.#catalogue[kind]] as const) : [];
      const recording = table?.[id];
      if (bus && recording) this.#howl(`${bus} ${id}`, recording, library);
    }
  }

  destroy(): void {
    this.#ended = true;
    clearTimeout(this.#ducking);
    document.removeEventListener('visibilitychange', this.#onVisibility);
    for (const howl of this.#loaded.values()) howl.unload();
    this.#loaded.clear();
    this.#sounding.clear();
  }

  #carryOut(passing: readonly PassingCue[]): void {
    if (!this.#library) return;
    const steps = planSound(this.#heard, this.#wanted, passing);
    this.#heard = this.#wanted;
    for (const step of steps) this.#step(step, this.#library);
  }

  #step(step: SoundStep, library: HowlerLibrary): void {
    switch (step.act) {
      case 'stop':
        this.#stop(step.bus);
        break;
      case 'start':
        this.#start(step.bus, step.id, library);
        break;
      case 'once':
        this.#playOnce(step.id, library);
        break;
      default:
        step satisfies never;
    }
  }

  #playOnce(id: string, library: HowlerLibrary): void {
    const recording = this.#catalogue.sounds[id];
    if (!recording) return;
    const howl = this.#howl(`sound ${id}`, recording, library);
    howl.volume(this.#level('sound', recording), howl.play());
    if (recording.duck) this.#duck(recording.duck, howl);
  }

  /** Music and room give way to a sound, and come back when it is over. */
  #duck(decibels: number, howl: Howl): void {
    const share = 10 ** (-decibels / 20);
    const all = (to: number, ms: number) => {
      for (const [bus, { howl: under, playing, recording }] of this.#sounding) {
        const level = this.#level(bus, recording);
        under.fade(Number(under.volume(playing)) || 0, level * to, ms, playing);
      }
    };
    all(share, DUCK.down);
    clearTimeout(this.#ducking);
    this.#ducking = setTimeout(() => all(1, DUCK.up), Math.max(DUCK.least, howl.duration() * 1000));
  }

  #start(bus: 'music' | 'ambience', id: string, library: HowlerLibrary): void {
    const recording = this.#catalogue[bus][id];
    if (!recording) return;
    const howl = this.#howl(`${bus} ${id}`, recording, library);
    const playing = recording.loop ? howl.play(LOOP) : howl.play();
    howl.volume(0, playing);
    howl.fade(0, this.#level(bus, recording), FADE_IN[bus], playing);
    this.#sounding.set(bus, { howl, playing, recording });
  }

  #stop(bus: 'music' | 'ambience'): void {
    const sounding = this.#sounding.get(bus);
    if (!sounding) return;
    this.#sounding.delete(bus);
    const { howl, playing } = sounding;
    howl.once('fade', () => howl.stop(playing), playing);
    howl.fade(Number(howl.volume(playing)) || 0, 0, FADE_OUT[bus], playing);
  }

  #howl(name: string, recording: Recording, library: HowlerLibrary): Howl {
    const ready = this.#loaded.get(name);
    if (ready) return ready;
    const howl = new library.Howl({
      src: [...recording.files],
      // A looping part is a sprite, so that the codec's padding at both ends is never heard.
      ...(recording.loop && { sprite: { [LOOP]: [recording.loop[0], recording.loop[1], true] } }),
    });
    this.#loaded.set(name, howl);
    return howl;
  }

  #level(bus: Bus, recording: Recording): number {
    return this.#volumes[bus] * recording.gain * (this.#voice ? UNDER_VOICE : 1);
  }
}
