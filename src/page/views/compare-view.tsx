import { useMemo } from 'preact/hooks';
import { plainWords } from '../../script/words.ts';
import { type Comparison, compareLives, type Difference } from '../../telling/compare.ts';
import type { SavedTelling } from '../../telling/ports.ts';
import { useDesk } from '../use-desk.ts';
import { laterWords } from '../later-words.ts';
import { words } from '../words.ts';
import { ComparedFates, ComparedFile, ComparedPages } from './compared-papers.tsx';
import { ComparedScenes } from './compared-scenes.tsx';
import { EndingParts } from './ending-parts.tsx';
import { LookHead } from './look-head.tsx';
import { SetWords } from './set-words.tsx';
import { Icon } from './icons.tsx';
import { Sides } from './sides.tsx';
import { Tool } from './tool.tsx';

export interface CompareViewProps {
  readonly left: SavedTelling;
  readonly right: SavedTelling;
}

/** Two lives side by side: where they parted, what each did at the crossroads, the same scene told twice, papers, file, fates and ends. */
export function CompareView({ left, right }: CompareViewProps) {
  const desk = useDesk();
  const found = useMemo(() => compareLives(desk.lives.tell(left), desk.lives.tell(right)), [desk, left, right]);
  return (
    <main class="compare">
      <LookHead name={laterWords().compare.name}>
        <Tool sign={<Icon name="list" />} label={laterWords().ending.print} onPress={() => print()} />
      </LookHead>
      <div class="sides names">
        {[left, right].map(({ id, name, ending }) => (
          <div key={id}>
            <h2>{name}</h2>
            <p class="quiet">{ending === undefined ? laterWords().compare.notEnded : <SetWords text={desk.library.value.endings.get(ending)?.title ?? ending} />}</p>
          </div>
        ))}
      </div>
      {found.parting ? <Parted found={found} /> : <p class="lede">{laterWords().compare.same}</p>}
      <ComparedScenes scenes={found.scenes} />
      <ComparedPages pages={found.pages} />
      <ComparedFile file={found.file} />
      <ComparedFates fates={found.fates} />
      {(found.endings.left || found.endings.right) && (
        <section aria-labelledby="compare-endings">
          <h2 class="slab" id="compare-endings">{laterWords().compare.endings}</h2>
          <Sides pair={found.endings} set={({ id, parts }) => <><h3><SetWords text={desk.library.value.endings.get(id)?.title ?? id} /></h3><EndingParts parts={parts} /></>} absent={laterWords().compare.notEnded} />
        </section>
      )}
    </main>
  );
}

function Parted({ found: { parting, differences } }: { readonly found: Comparison }) {
  if (!parting) return null;
  const { act, actTitle, place } = parting.whereabouts;
  const both = differences.filter(({ left, right }) => left && right);
  const oneOnly = differences.filter(({ left, right }) => !left || !right);
  return (
    <section aria-labelledby="compare-parting">
      <h2 class="slab" id="compare-parting">{laterWords().compare.parting}</h2>
      <p class="place"><SetWords text={words.whereabouts(act, actTitle, place)} /></p>
      <Sides pair={parting} set={({ text }) => <p class="chosen"><SetWords text={text} /></p>} absent={laterWords().compare.undecided} />
      {both.length > 0 && (
        <>
          <h3>{laterWords().compare.differences(both.length)}</h3>
          <Differences rows={both} />
        </>
      )}
      {oneOnly.length > 0 && (
        <details class="twice">
          <summary>{laterWords().compare.oneOnly(oneOnly.length)}</summary>
          <Differences rows={oneOnly} />
        </details>
      )}
    </section>
  );
}

function Differences({ rows }: { readonly rows: readonly Difference[] }) {
  return (
    <ol class="differences">
      {rows.map(({ crossroads, whereabouts, left, right }) => (
        <li key={crossroads}>
          <p class="place"><SetWords text={words.whereabouts(whereabouts.act, '', plainWords(whereabouts.place))} /></p>
          <Sides pair={{ left, right }} set={({ text }) => <p class="chosen"><SetWords text={text} /></p>} absent={laterWords().compare.notMet} />
        </li>
      ))}
    </ol>
  );
}
