import { useLayoutEffect, useRef } from 'preact/hooks';
import { useDesk } from '../use-desk.ts';
import { Captions } from './captions.tsx';

/** The picture beside the words, hidden from those who are read to; and below it what is to be heard. */
export function Scene() {
  const desk = useDesk();
  const ref = useRef<HTMLDivElement>(null);
  const still = desk.stage.still.value;
  useLayoutEffect(() => {
    if (ref.current) desk.stage.attach(ref.current);
  }, [desk]);
  return (
    <div class="scene">
      <div class="stage" aria-hidden="true" ref={ref}>
        {still && <img alt="" src={still} />}
      </div>
      <Captions />
    </div>
  );
}
