import { useEffect } from 'preact/hooks';
import type { Aloud, Doing } from '../aloud.ts';
import { useAssembly } from '../use-assembly.ts';
import { useDesk } from '../use-desk.ts';
import { laterWords } from '../later-words.ts';
import { Icon } from './icons.tsx';
import { Tool } from './tool.tsx';

/** What the middle button does, by what the reading is at. */
const WAYS: Readonly<Partial<Record<Doing, { readonly says: 'pause' | 'goOn' | 'begin' | 'again'; readonly icon: 'pause' | 'play' | 'again' }>>> = {
  reading: { says: 'pause', icon: 'pause' },
  paused: { says: 'goOn', icon: 'play' },
  waiting: { says: 'begin', icon: 'play' },
  over: { says: 'again', icon: 'again' },
};

/** The bar of the reading, at the foot of the page for as long as it is on; and what tells the reading which turn stands there. */
export function AloudBar({ aloud }: { readonly aloud: Aloud }) {
  useStanding(aloud);
  const doing = aloud.doing.value;
  const way = WAYS[doing];
  if (!way) return null;
  return (
    <section class="aloud-bar" aria-label={laterWords().aloud.name}>
      <Tool sign={<Icon name="earlier" />} label={laterWords().aloud.back} says={laterWords().aloud.backMore} keys="j" onPress={() => aloud.back()} />
      <Tool sign={<Icon name={way.icon} />} label={laterWords().aloud[way.says]} keys="k" onPress={() => aloud.pause()} />
      <Tool sign={<Icon name="close" />} label={laterWords().aloud.stop} says={laterWords().aloud.off} keys="a" onPress={() => aloud.toggle()} />
    </section>
  );
}

/** Runs when everything of the page has been drawn: what stands there can be read. */
function useStanding(aloud: Aloud): void {
  const desk = useDesk();
  const assembly = useAssembly();
  const view = desk.surface.view.value;
  const told = desk.told.value;
  const step = assembly?.open.value ? assembly.meeting.value?.sitting.step : undefined;
  const stands = view.kind !== 'telling' ? undefined : step ? `${step.kind} ${step.number}` : told;
  const covered = assembly?.paused.value ?? false;
  useEffect(() => {
    aloud.stand(stands);
    aloud.hold('page', false);
  }, [aloud, stands, told, view]);
  useEffect(() => aloud.hold('cover', covered), [aloud, covered]);
}
