import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useDesk } from '../use-desk.ts';
import { laterWords } from '../later-words.ts';
import { words } from '../words.ts';
import { Icon } from './icons.tsx';
import { Tool } from './tool.tsx';

interface LookHeadProps {
  readonly name: string;
  /** What can be done here, before the way back. */
  readonly children?: ComponentChildren;
}

/** The head of a page that one looks at and comes back from: its name takes focus when it opens, and Esc leads back. */
export function LookHead({ name, children }: LookHeadProps) {
  const desk = useDesk();
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    ref.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, []);
  return (
    <header class="look-head">
      <h1 class="slab" tabIndex={-1} ref={ref}>{name}</h1>
      <nav class="bar" aria-label={words.bar.name}>
        {children}
        <Tool sign={<Icon name="back" />} label={laterWords().look.back} keys="Escape" onPress={() => desk.surface.leave()} />
      </nav>
    </header>
  );
}
