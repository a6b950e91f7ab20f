/** SCORM 1.2's own object, as a course puts it into a window above or behind the page. Everything is text; `"true"` is yes. */
export interface Api {
  LMSInitialize(nothing: ''): string;
  LMSGetValue(element: string): string;
  LMSSetValue(element: string, value: string): string;
  LMSCommit(nothing: ''): string;
  LMSFinish(nothing: ''): string;
}

/** As much of a window as the search needs. */
export interface ApiWindow {
  readonly parent: ApiWindow;
  readonly opener: ApiWindow | null;
  readonly API?: unknown;
}

/** More frames in one another than any course has. */
const MOST = 50;

/**
 * Looks for the course's object as the standard says: in the window and those above it, then behind the window that opened the topmost. Nothing where there is no course, or where it
 * stands in another site's window, which no script may look into.
 *
 * @see SCORM 1.2 Run-Time Environment, 3.3.6.1, "Finding the API adapter".
 */
export function findApi(from: ApiWindow): Api | undefined {
  const { api, top } = lookAbove(from);
  const behind = api ? undefined : attempt(() => top.opener);
  return behind ? lookAbove(behind).api : api;
}

function lookAbove(from: ApiWindow): { readonly api: Api | undefined; readonly top: ApiWindow } {
  let window = from;
  for (let step = 0; step < MOST; step++) {
    const api = apiIn(window);
    if (api || window.parent === window) return { api, top: window };
    window = window.parent;
  }
  return { api: undefined, top: window };
}

function apiIn(window: ApiWindow): Api | undefined {
  const api = attempt(() => window.API);
  return typeof api === 'object' && api !== null && 'LMSInitialize' in api ? (api as Api) : undefined;
}

function attempt<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
