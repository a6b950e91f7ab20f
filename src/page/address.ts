import { toLink } from '../telling/link.ts';
import type { Told } from '../telling/told.ts';

const FORM = /^#t=([A-Za-z0-9_-]+)(?:\.(\d{1,4}))?$/;

/** The address of a telling: all of it in the fragment, which no server sees. `at` opens it before that decision (0: at the first page). */
export function addressOf(told: Told, page: string, at?: number): string {
  return `${page.replace(/#.*$/s, '')}#t=${toLink(told)}${at === undefined ? '' : `.${at}`}`;
}

/** What a fragment asks for: a link and where to open it. Nothing when it asks for no telling; a damaged one is left for `readLink` to refuse. */
export function readAddress(fragment: string): { readonly link: string; readonly at: number | undefined } | undefined {
  if (!fragment.startsWith('#t=')) return undefined;
  const [, link, at] = FORM.exec(fragment) ?? [];
  return { link: link ?? '', at: at === undefined ? undefined : Number(at) };
}

/** The fragment that makes a window the teacher's. */
export const TEACHER = '#teacher';

/** Whether a window is to be the teacher's. */
export function asksForTeacher(fragment: string): boolean {
  return fragment === TEACHER;
}

/** Whether a fragment asks for the page where a class begins. */
export function asksForClass(fragment: string): boolean {
  return fragment === '#class';
}
