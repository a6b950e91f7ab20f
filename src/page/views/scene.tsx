import { useLayoutEffect, useRef } from 'preact/hooks';
import { useDesk } from '../use-desk.ts';
import { words } from '../words.ts';

/** The picture beside the words, hidden from those who are read to; and below it what is to be heard. */
export function Scene() {
  const desk = useDesk();
  const ref = useRef<HTMLDivElement>(null);
  const still = desk.stage.still.value;
  const captions = desk.captions.value;
  useLayoutEffect(() => {
    if (ref.current) desk.stage.attach(ref.current);
  }, [desk]);
  return (
    <div class="scene">
      <div class="stage" aria-hidden="true" ref={ref}>
        {still && <img alt="" src={still} />}
      </div>
      {captions.length > 0 && (
        <p class="captions" key={captions.join()}>
          <span class="hidden">{words.reading.sounds} </span>
          {captions.join(' · ')}
        </p>
      )}
    </div>
  );
}
