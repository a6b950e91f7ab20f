import { useDesk } from '../use-desk.ts';
import { words } from '../words.ts';
import { SetWords } from './set-words.tsx';

interface CaptionsProps {
  readonly inWords?: boolean;
  /** What will be to be heard, on a leaf that is not come to yet. */
  readonly ahead?: readonly string[] | undefined;
}

/** What is to be heard now. It stands on the picture, and once more among the words (`inWords`) for wherever no picture is shown; the style sheets show one of the two. */
export function Captions({ inWords = false, ahead }: CaptionsProps) {
  const desk = useDesk();
  const captions = ahead ?? desk.captions.value;
  if (captions.length === 0) return null;
  return (
    <p class={inWords ? 'captions in-words' : 'captions'} key={captions.join()}>
      <span class={inWords ? 'sc' : 'hidden'}>{words.reading.sounds} </span>
      <SetWords text={captions.join(' · ')} />
    </p>
  );
}
