import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { StoryMap } from '../../archive/story-map.ts';
import { boardOf } from '../class-board.ts';
import { chartsOf, doubledIn, LEAST_CODES, toCsv } from '../parts/class-chart.ts';
import { spaced } from '../parts/outcome.ts';
import { savePicture } from '../picture-file.ts';
import { saveFile } from '../save-file.ts';
import { useDesk } from '../use-desk.ts';
import { laterWords } from '../later-words.ts';
import { ClassChart } from './class-chart.tsx';
import { ClassCodes } from './class-codes.tsx';
import { ClassEntry } from './class-entry.tsx';
import { LookHead } from './look-head.tsx';
import { useStoryMap } from './use-story-map.ts';

/** Without a map the charts name options by their ids. */
const NO_MAP: Pick<StoryMap, 'said'> = { said: {} };

/** The board of a class: codes come in, charts of endings and crossroads stand below, each with a question to talk about. */
export function ClassView() {
  const desk = useDesk();
  const board = boardOf(desk);
  const { book } = desk.library.value;
  const codes = board.codes.value;
  const { map = NO_MAP } = useStoryMap();
  const [said, setSaid] = useState('');
  const charts = useRef<HTMLDivElement>(null);
  useLeaveWarning(board.unsaved.value);
  const shown = useMemo(() => chartsOf(codes.map(({ outcome }) => outcome), book, map, laterWords().board), [codes, book, map]);
  const doubled = doubledIn(codes);
  const save = () => {
    saveFile(`${laterWords().board.file}.csv`, 'text/csv', toCsv(codes, shown, laterWords().board));
    board.unsaved.value = false;
  };
  const picture = () => void savePicture(charts.current as HTMLElement, laterWords().board.file, '.none').catch(() => setSaid(laterWords().board.notSaved));
  return (
    <main class="class-board">
      <LookHead name={laterWords().board.name}>
        {shown.length > 0 && (
          <>
            <button type="button" class="plain" onClick={() => print()}>{laterWords().board.print}</button>
            <button type="button" class="plain" onClick={picture}>{laterWords().board.picture}</button>
          </>
        )}
        {codes.length > 0 && <button type="button" class="plain" onClick={save}>{laterWords().board.table}</button>}
      </LookHead>
      <p class="lede">{laterWords().board.what}</p>
      <ClassEntry />
      <div class="class-count" role="status">
        <p><b>{codes.length < LEAST_CODES ? laterWords().board.soFar(codes.length, LEAST_CODES) : laterWords().board.codes(codes.length)}</b></p>
        {doubled.length > 0 && <p class="quiet">{laterWords().board.twice(doubled.map(spaced))}</p>}
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
