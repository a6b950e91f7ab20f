import { type Accommodations, readSet, toSet } from '../telling/accommodations.ts';
import { toLink } from '../telling/link.ts';
import type { Told } from '../telling/told.ts';

const FORM = /^#t=([A-Za-z0-9_-]+)(?:\.(\d{1,4}))?$/;

/** Pages to look at that have an address of their own. */
const LOOKS = ['assign', 'board'] as const;

/** What a fragment asks for: a telling as a link, where to open it, and what is to be set for the visit. */
export interface Asked {
  readonly link: string;
  readonly at: number | undefined;
  readonly set: Accommodations;
}

/** The address of a telling: all of it in the fragment, which no server sees. `at` opens it before that decision (0: at the first page). */
export function addressOf(told: Told, page: string, at?: number, set?: Accommodations): string {
  const asked = set === undefined ? '' : toSet(set);
  return `${pageOf(page)}#t=${toLink(told)}${at === undefined ? '' : `.${at}`}${asked === '' ? '' : `&set=${asked}`}`;
}

/** The address of the page itself, without what a fragment asks for. */
export function pageOf(address: string): string {
  return address.replace(/#.*$/s, '');
}

/** Reads a fragment. Nothing when it asks for no telling; a damaged one is left for `readLink` to refuse. */
export function readAddress(fragment: string): Asked | undefined {
  if (!fragment.startsWith('#t=')) return undefined;
  const [telling = '', ...others] = fragment.split('&');
  const [, link, at] = FORM.exec(telling) ?? [];
  const set = others.find((part) => part.startsWith('set='))?.slice('set='.length) ?? '';
  return { link: link ?? '', at: at === undefined ? undefined : Number(at), set: readSet(set) };
}

/** The page to look at that a fragment names: `#board`. */
export function readLook(fragment: string): (typeof LOOKS)[number] | undefined {
  return LOOKS.find((look) => fragment === `#${look}`);
}

/** Whether a fragment asks for the page where a class begins. */
export function asksForClass(fragment: string): boolean {
  return fragment === '#class';
}
