import { useEffect, useState } from 'preact/hooks';
import type { StoryMap } from '../../archive/story-map.ts';
import { useDesk } from '../use-desk.ts';

/** The story's map once it has been fetched, and whether it could not be. */
export function useStoryMap(): { readonly map: StoryMap | undefined; readonly failed: boolean } {
  const desk = useDesk();
  const [map, setMap] = useState<StoryMap | undefined>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let gone = false;
    desk.map().then((found) => !gone && setMap(found), () => !gone && setFailed(true));
    return () => {
      gone = true;
    };
  }, [desk]);
  return { map, failed };
}
