import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { useDesk } from '../use-desk.ts';
import { laterWords } from '../later-words.ts';
import { Icon } from './icons.tsx';
import { Tool } from './tool.tsx';

interface SheetProps {
  readonly name: string;
  readonly small?: boolean;
  /** As wide as the window. */
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

/** Something that lies over the page: a native dialog, so that focus, Esc and the way back are the browser's own. */
export function Sheet({ name, small = false, wide = false, children }: SheetProps) {
  const desk = useDesk();
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const { current } = ref;
    current?.showModal();
    return () => current?.close();
  }, []);
  // The browser tells of a closed dialog a moment later: by then this one may be gone and another sheet open, which is not to be closed for it.
  const closed = () => ref.current && desk.surface.close();
  return (
    <dialog class={`sheet${small ? ' small' : ''}${wide ? ' wide' : ''}`} ref={ref} aria-labelledby={id} onCancel={closed} onClose={closed} closedby="any">
      <div class="sheet-in">
        <header>
          <h2 class="slab" id={id}>{name}</h2>
          <Tool sign={<Icon name="close" />} label={laterWords().close} onPress={() => desk.surface.close()} />
        </header>
        {children}
      </div>
    </dialog>
  );
}
