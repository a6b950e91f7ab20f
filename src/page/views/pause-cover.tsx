import { useLayoutEffect, useRef } from 'preact/hooks';
import { useClass } from '../use-assembly.ts';
import { laterWords } from '../later-words.ts';

/** Covers the class's screen until somebody goes on; everything under it stays where it is. */
export function PauseCover() {
  const assembly = useClass();
  const onResume = () => assembly.pause();
  const ref = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const { current } = ref;
    current?.showModal();
    return () => current?.close();
  }, []);
  return (
    <dialog class="pause mine" ref={ref} aria-labelledby="paused" onCancel={(event) => { event.preventDefault(); onResume(); }}>
      <h1 class="slab" id="paused">{laterWords().classroom.paused}</h1>
      <p>{laterWords().classroom.pausedText}</p>
      <p><button type="button" class="go" onClick={onResume}>{laterWords().classroom.resume}</button></p>
    </dialog>
  );
}
