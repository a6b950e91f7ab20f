import { useRef } from 'preact/hooks';
import type { Book } from '../archive/book.ts';
import { toCue } from '../script/cue.ts';
import { parseTag } from '../script/parse-tag.ts';
import { Problem } from '../script/problem.ts';
import { TAG_KINDS, type TagKind, type TagKindName } from '../script/tag-kinds.ts';
import type { PlaygroundDesk } from './playground-desk.ts';
import { words } from './words.ts';

const say = words.tags;
const KINDS = Object.keys(TAG_KINDS) as TagKindName[];

/** Every kind of tag with its value and its keys, as the table has them: a new kind stands here by itself. */
export function TagControls({ desk }: { readonly desk: PlaygroundDesk }) {
  return (
    <>
      <p class="quiet small">{say.lead}</p>
      {(Object.keys(say.groups) as (keyof typeof say.groups)[]).map((group) => (
        <fieldset key={group}>
          <legend>{say.groups[group]}</legend>
          {KINDS.filter((kind) => TAG_KINDS[kind].group === group).map((kind) => <TagField key={kind} kind={kind} desk={desk} />)}
        </fieldset>
      ))}
    </>
  );
}

function TagField({ kind, desk }: { readonly kind: TagKindName; readonly desk: PlaygroundDesk }) {
  const ref = useRef<HTMLFormElement>(null);
  const rule: TagKind = TAG_KINDS[kind];
  const known = idsOf(kind, desk.book);
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    if (!ref.current) return;
    const fields = [...new FormData(ref.current)].map(([key, value]) => [key, String(value).trim()] as const).filter(([, value]) => value !== '');
    const value = fields.find(([key]) => key === 'value')?.[1];
    const keys = fields.filter(([key]) => key !== 'value').map(([key, one]) => (key === 'any' ? `, ${one}` : `, ${key}=${one}`)).join('');
    const tag = value === undefined ? kind : `${kind}: ${value}${keys}`;
    const cue = rule.group === 'passing' ? cueOf(tag) : undefined;
    if (cue?.kind === 'sound' || cue?.kind === 'motion') desk.play(cue);
    else desk.addTag(tag);
  };
  return (
    <form class="tag-field" ref={ref} onSubmit={add}>
      <code>{kind}</code>
      {rule.value !== 'none' && (known || Array.isArray(rule.value)
        ? <select name="value" aria-label={say.value(kind)}>{(known ?? (rule.value as readonly string[])).map((one) => <option key={one} value={one}>{one}</option>)}</select>
        : <input name="value" aria-label={say.value(kind)} {...(rule.value === 'number' && { inputMode: 'numeric' })} />)}
      {rule.keys === 'any' ? <input name="any" placeholder="time=night" aria-label={say.key(kind, 'values')} /> : Object.entries(rule.keys).map(([key, allowed]) => (
        allowed === 'any' ? <input key={key} name={key} placeholder={key} aria-label={say.key(kind, key)} />
          : <select key={key} name={key} aria-label={say.key(kind, key)}>{allowed.map((one) => <option key={one} value={one}>{one}</option>)}</select>
      ))}
      <button type="submit" class="plain">{rule.group === 'passing' ? say.play : say.add}</button>
    </form>
  );
}

function cueOf(tag: string) {
  try {
    return toCue(parseTag(tag));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return undefined;
  }
}

/** The ids that a kind may name, where the story has a table of them. */
function idsOf(kind: TagKindName, { catalogue, claims, endings, people, classroom }: Book): readonly string[] | undefined {
  const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
  switch (kind) {
    case 'backdrop': return Object.keys(catalogue.backdrops);
    case 'actor': return Object.keys(catalogue.actors);
    case 'leave': return ['all', ...Object.keys(catalogue.actors)];
    case 'music': return ['none', ...Object.keys(catalogue.music)];
    case 'ambience': return ['none', ...Object.keys(catalogue.ambience)];
    case 'sound': return Object.keys(catalogue.sounds);
    case 'claim': return ids(claims);
    case 'ending': return ids(endings);
    case 'fate': return ids(people);
    case 'assembly': return ids(classroom.assemblies);
    default: return undefined;
  }
}
