import type { FunctionComponent, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Part } from './part.ts';
import { useDesk } from './use-desk.ts';
import { words } from './words.ts';

const all: (() => Promise<unknown>)[] = [];

/**
 * Makes a view of a module that is fetched later. Until it is there nothing is shown, which takes a moment on a slow network; where it cannot be fetched,
 * the reader is told so in a sentence and stays where he was. It is asked for again when the network is back.
 *
 * @param Plain stands in its place meanwhile: for what is a step of the telling and not something laid over it, where nobody can go back to.
 */
export function later<P extends object>(fetch: () => Promise<FunctionComponent<P>>, Plain?: FunctionComponent<P>): (props: P) => VNode | null {
  const part = new Part(fetch, () => undefined);
  all.push(() => part.open());
  return function Later(props: P) {
    const { surface } = useDesk();
    const [missing, setMissing] = useState(false);
    // Read as a signal: the view may come after it was first looked for here and before the effect below runs, and nothing else would draw it then.
    const View = part.here.value;
    useEffect(() => {
      if (part.here.peek()) return;
      const ask = () => void part.open().then((view) => {
        if (view) {
          if (surface.notice.value === words.problems.unfetched) surface.notice.value = undefined;
          return;
        }
        if (Plain) setMissing(true);
        else {
          surface.close();
          surface.leave();
        }
        surface.notice.value = words.problems.unfetched;
      });
      ask();
      addEventListener('online', ask);
      return () => removeEventListener('online', ask);
    }, [surface]);
    if (View) return <View {...props} />;
    return missing && Plain ? <Plain {...props} /> : null;
  };
}

/** Fetches every such view that is not here yet, one after another; what fails is told when it is shown. */
export async function fetchLaterViews(): Promise<void> {
  for (const get of all) await get();
}
