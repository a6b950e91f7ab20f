import { type ComponentChildren, Fragment } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useDesk } from '../use-desk.ts';

/** Sets everything anew when the language changes. Focus, which goes with what was set, comes back to where the language is chosen. */
export function Spoken({ children }: { readonly children: ComponentChildren }) {
  const { language } = useDesk().tongue;
  const spoken = language.value;
  const was = useRef(spoken);
  useLayoutEffect(() => {
    if (was.current !== spoken) document.querySelector<HTMLElement>('input[name="language"]:checked, .language-lines button')?.focus();
    was.current = spoken;
  }, [spoken]);
  return <Fragment key={spoken}>{children}</Fragment>;
}
