import { type Accommodations, NO_ACCOMMODATIONS, readSet, toSet, toSettings } from '../telling/accommodations.ts';
import type { Settings } from '../telling/settings.ts';

const KEPT_AS = 'visit';

/** What a link asked for this visit. It lies over the reader's own settings, gives way where the reader sets something, and is gone with the tab. */
export class Visit {
  #asked: Accommodations = readSet(recall());

  ask(asked: Accommodations): void {
    this.#asked = asked;
    keep(toSet(asked));
  }

  /** The reader has set something: what was asked of the same is forgotten. */
  giveWay(change: Partial<Settings>): void {
    const left = Object.entries(this.#asked).filter(([key, value]) => !Object.keys(toSettings({ ...NO_ACCOMMODATIONS, [key]: value })).some((name) => name in change));
    this.ask({ ...NO_ACCOMMODATIONS, ...Object.fromEntries(left) });
  }

  over(own: Settings): Settings {
    return { ...own, ...toSettings(this.#asked) };
  }
}

// A reload belongs to the visit. Where the browser refuses even that, it holds until then.
function recall(): string {
  try {
    return globalThis.sessionStorage?.getItem(KEPT_AS) ?? '';
  } catch {
    return '';
  }
}

function keep(text: string): void {
  try {
    if (text === '') globalThis.sessionStorage?.removeItem(KEPT_AS);
    else globalThis.sessionStorage?.setItem(KEPT_AS, text);
  } catch {
    // What cannot be kept is asked for again by the link.
  }
}
