import { endingOf, frontPageOf } from '../../telling/front-page.ts';
import { standing } from '../../telling/told.ts';
import { useAssembly } from '../use-assembly.ts';
import { useDesk } from '../use-desk.ts';
import { EndingPage } from './ending-page.tsx';
import { FrontPage } from './front-page.tsx';
import { MeetingView } from './meeting-view.tsx';
import { Reading } from './reading.tsx';

/** The present turn in the form that it asks for: a last page, a newspaper, or the leaf; or the assembly that decides it. */
export function TellingView() {
  const told = useDesk().told.value;
  const assembly = useAssembly();
  if (!told) return null;
  const meeting = assembly.meeting.value;
  if (meeting && assembly.open.value) return <MeetingView told={told} meeting={meeting} />;
  const { turn } = standing(told);
  const ending = endingOf(turn);
  const page = frontPageOf(turn);
  if (ending) return <EndingPage told={told} ending={ending} page={page} />;
  if (page) return <FrontPage told={told} page={page} />;
  return <Reading told={told} />;
}
