import { useLayoutEffect, useRef } from 'preact/hooks';
import { useAssembly } from '../use-assembly.ts';
import { words } from '../words.ts';

const say = words.classroom;

/** Covers the class's screen until somebody goes on; everything under it stays where it is. */
export function PauseCover() {
  const assembly = useAssembly();
  return assembly.paused.value && assembly.on.value ? <Cover onResume={() => assembly.pause()} /> : null;
}

function Cover({ onResume }: { readonly onResume: () => void }) {
  const ref = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const { current } = ref;
    current?.showModal();
    return () => current?.close();
  }, []);
  return (
    <dialog class="pause mine" ref={ref} aria-labelledby="paused" onCancel={(event) => { event.preventDefault(); onResume(); }}>
      <h1 class="slab" id="paused">{say.paused}</h1>
      <p>{say.pausedText}</p>
      <p><button type="button" class="go" onClick={onResume}>{say.resume}</button></p>
    </dialog>
  );
}
