import type { Told } from '../../telling/told.ts';
import { standing } from '../../telling/told.ts';
import { later } from '../later.tsx';
import { takenName } from '../parts/saving.ts';
import { useAssembly } from '../use-assembly.ts';
import { useDesk } from '../use-desk.ts';
import { words } from '../words.ts';
import { Icon } from './icons.tsx';
import { SetWords } from './set-words.tsx';
import { Tool } from './tool.tsx';

const ClassAsk = later(async () => (await import('./class-ask.tsx')).ClassAsk);
const EndingFoot = later(async () => (await import('./ending-foot.tsx')).EndingFoot);

/** What can be done now, numbered, at the foot of the leaf; and the way back. */
export function Choices({ told }: { readonly told: Told }) {
  const desk = useDesk();
  const assembly = useAssembly();
  const lettered = assembly?.on.value ?? false;
  const meeting = assembly?.meeting.value;
  if (meeting && assembly?.binds) return <ClassAsk meeting={meeting} />;
  const { turn } = standing(told);
  const choices = assembly?.offered(turn.choices) ?? turn.choices;
  // What was told on this device before is no matter of the class's.
  const marked = desk.preferences.settings.value.told && !lettered;
  const taken = desk.contents.value?.takenBefore;
  return (
    <section class="ask" aria-label={words.reading.ask}>
      {choices.length > 0 && (
        <ol class="choices" data-aloud>
          {choices.map(({ knot, id, text }, at) => {
            // One way on is no decision, and was told before by everybody.
            const before = marked && choices.length > 1 && (taken?.has(takenName({ knot, id })) ?? false);
            return (
              <li key={`${knot} ${id}`}>
                <button type="button" class="choice" data-told={before || undefined} onClick={() => desk.choose({ knot, id })} {...shortcut(at)}>
                  <span class="tag" aria-hidden="true">{lettered && choices.length > 1 ? <>{words.reading.letter(at)}<small>{at + 1}</small></> : at + 1}</span>
                  <span class="act"><span><SetWords text={text} /></span></span>
                  {before && <span class="told sc">{words.reading.told}</span>}
                </button>
              </li>
            );
          })}
        </ol>
      )}
      <Foot told={told} />
    </section>
  );
}

/** Where a story stops without a last page of its own. */
export function TheEnd({ told }: { readonly told: Told }) {
  return (
    <section class="ask" aria-label={words.reading.theEnd}>
      <p class="label the-end">{words.reading.theEnd}</p>
      <EndingFoot told={told} />
    </section>
  );
}

/** Only nine keys have a digit. */
function shortcut(at: number) {
  return at < 9 ? { 'aria-keyshortcuts': String(at + 1) } : {};
}

function Foot({ told }: { readonly told: Told }) {
  const desk = useDesk();
  const choices = desk.preferences.settings.value.keys ? Math.min(9, standing(told).turn.choices.length) : 0;
  if (told.turns.length === 1) return choices > 0 ? <div class="leaf-foot"><Keys choices={choices} /></div> : null;
  return (
    <div class="leaf-foot">
      {choices > 0 && <Keys choices={choices} />}
      <nav class="bar" aria-label={words.reading.foot}>
        <Tool sign={<Icon name="back" />} label={words.reading.undo} keys="u" onPress={() => desk.undo()} />
        <Tool sign={<Icon name="list" />} label={words.reading.backlog} keys="b" onPress={() => desk.surface.open({ kind: 'backlog' })} />
        {desk.library.value.book.people.length > 0 && (
          <Tool sign={<Icon name="people" />} label={words.reading.people} keys="p" onPress={() => desk.surface.open({ kind: 'people' })} />
        )}
      </nav>
    </div>
  );
}

function Keys({ choices }: { readonly choices: number }) {
  return (
    <p class="keys">
      {choices > 1 ? words.reading.keysMany : words.reading.keysOne} <kbd>1</kbd>
      {choices > 1 && (
        <>
          {' '}{words.reading.keysTo} <kbd>{choices}</kbd>
        </>
      )}
    </p>
  );
}
