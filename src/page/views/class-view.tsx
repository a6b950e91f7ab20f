import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { StoryMap } from '../../archive/story-map.ts';
import { chartsOf, doubledIn, LEAST_CODES, toCsv } from '../parts/class-chart.ts';
import { spaced } from '../parts/outcome.ts';
import { savePicture } from '../picture-file.ts';
import { saveFile } from '../save-file.ts';
import { useDesk } from '../use-desk.ts';
import { words } from '../words.ts';
import { ClassChart } from './class-chart.tsx';
import { ClassCodes } from './class-codes.tsx';
import { ClassEntry } from './class-entry.tsx';
import { LookHead } from './look-head.tsx';
import { useStoryMap } from './use-story-map.ts';

const say = words.board;
/** Without a map the charts name options by their ids. */
const NO_MAP: Pick<StoryMap, 'said'> = { said: {} };

/** The board of a class: codes come in, charts of endings and crossroads stand below, each with a question to talk about. */
export function ClassView() {
  const desk = useDesk();
  const { book } = desk.library.value;
  const codes = desk.board.codes.value;
  const { map = NO_MAP } = useStoryMap();
  const [said, setSaid] = useState('');
  const charts = useRef<HTMLDivElement>(null);
  useLeaveWarning(desk.board.unsaved.value);
  const shown = useMemo(() => chartsOf(codes.map(({ outcome }) => outcome), book, map, say), [codes, book, map]);
  const doubled = doubledIn(codes);
  const save = () => {
    saveFile(`${say.file}.csv`, 'text/csv', toCsv(codes, shown, say));
    desk.board.unsaved.value = false;
  };
  const picture = () => void savePicture(charts.current as HTMLElement, say.file, '.none').catch(() => setSaid(say.notSaved));
  return (
    <main class="class-board">
      <LookHead name={say.name}>
        {shown.length > 0 && (
          <>
            <button type="button" class="plain" onClick={() => print()}>{say.print}</button>
            <button type="button" class="plain" onClick={picture}>{say.picture}</button>
          </>
        )}
        {codes.length > 0 && <button type="button" class="plain" onClick={save}>{say.table}</button>}
      </LookHead>
      <p class="lede">{say.what}</p>
      <ClassEntry />
      <div class="class-count" role="status">
        <p><b>{codes.length < LEAST_CODES ? say.soFar(codes.length, LEAST_CODES) : say.codes(codes.length)}</b></p>
        {doubled.length > 0 && <p class="quiet">{say.twice(doubled.map(spaced))}</p>}
        {said && <p class="trouble">{said}</p>}
      </div>
      {codes.length > 0 && <ClassCodes />}
      <div class="charts" ref={charts}>
        {shown.map((chart) => <ClassChart key={chart.id} chart={chart} all={codes.length} />)}
      </div>
    </main>
  );
}

/** Codes that nobody has saved would be gone with the page: the browser asks before it closes. */
function useLeaveWarning(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return undefined;
    const ask = (event: Event) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [unsaved]);
}
