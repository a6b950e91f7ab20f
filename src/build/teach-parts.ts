import type { Assembly } from '../archive/assembly.ts';
import type { Book } from '../archive/book.ts';
import type { Claim } from '../archive/claim.ts';
import type { Term } from '../archive/glossary.ts';
import type { Role } from '../archive/role.ts';
import type { Source } from '../archive/source.ts';
import { words as interfaceWords } from '../page/words.ts';
import { setType } from '../script/words.ts';
import { escapeHtml, setItalics } from './teach-markdown.ts';

/** The names of the four statuses, as the notes of the story have them. */
const STATUS = interfaceWords.note.status;

type Parts = Pick<Book, 'claims' | 'sources' | 'glossary' | 'classroom'>;

/** What a page may ask for with a line such as `{{roles}}`: pieces made of the story's own tables. */
export function teachParts({ claims, sources, glossary, classroom }: Parts): ReadonlyMap<string, string> {
  const claimOf = new Map(claims.map((claim) => [claim.id, claim] as const));
  const sourceOf = new Map(sources.map((source) => [source.id, source] as const));
  const titles = new Map(classroom.roles.map(({ id, title }) => [id, title] as const));
  return new Map([
    ['roles', roleCards(classroom.roles, claimOf, sourceOf)],
    ['assemblies', classroom.assemblies.map((assembly) => assemblySheet(assembly, titles, claimOf)).join('\n')],
    ['vocabulary', vocabulary(glossary)],
  ]);
}

/** A citation with its address as a link. */
export function citation({ citation: text, url }: Source): string {
  if (url === undefined) return setItalics(text);
  const shown = escapeHtml(url);
  return `${setItalics(text.replace(/\s*https?:\/\/\S+$/, ''))} <a href="${shown}" rel="noreferrer">${shown}</a>`;
}

/** A claim with its standing and what it rests on, as a list's item. */
export function claimItem(claim: Claim, sources: ReadonlyMap<string, Source>): string {
  const from = claim.sources.flatMap((id) => sources.get(id) ?? []).map(({ id, citation: text }) => `<a href="#source-${id}">${words(shortOf(text))}</a>`);
  const title = claim.title.replace(/\.$/, '');
  return `<li id="claim-${claim.id}"><b class="status">${STATUS[claim.status].name}</b> <i>${words(title)}${/[?!]$/.test(title) ? '' : '.'}</i> ${words(claim.note)}${from.length > 0 ? ` <span class="from">${from.join('; ')}.</span>` : ''}</li>`;
}

/** What a citation begins with, up to its first stop: an author, or a title. */
function shortOf(text: string): string {
  return text.replaceAll('*', '').replace(/^[“"«]/, '').split(/[.,:”]/)[0]?.trim() ?? text;
}

/** Words of a table, set as the story sets them. */
function words(text: string): string {
  return escapeHtml(setType(text));
}

/** Fronts two to a sheet and then their backs, in the same order, so that paper printed on both sides along its long edge matches. */
function roleCards(roles: readonly Role[], claims: ReadonlyMap<string, Claim>, sources: ReadonlyMap<string, Source>): string {
  const sheets: string[] = [];
  for (let at = 0; at < roles.length; at += 2) {
    const pair = roles.slice(at, at + 2);
    sheets.push(`<div class="cards">${pair.map(cardFront).join('')}</div>`, `<div class="cards backs">${pair.map((role) => cardBack(role, claims.get(role.claim), sources.get(role.source))).join('')}</div>`);
  }
  return sheets.join('\n');
}

function cardFront({ id, title, who, knows, needs, mayNotSay }: Role): string {
  const row = (label: string, line: string) => `<dt>${label}</dt><dd>${words(line)}</dd>`;
  return `<section class="role" id="role-${id}"><p class="kind">A position at the meeting</p><h3>${words(title)}</h3>
<p class="who">${words(who)}</p><dl>${row('You know', knows)}${row('You need', needs)}${row('You may not say', mayNotSay)}</dl></section>`;
}

function cardBack({ title, claim: id }: Role, claim: Claim | undefined, source: Source | undefined): string {
  return `<section class="role back"><p class="kind">${words(title)}: where this comes from</p>
<p class="src">${source ? citation(source) : ''}</p><p><b class="status">${claim ? STATUS[claim.status].name : ''}</b> ${words(claim?.note ?? id)}</p>
<p class="rule">This is a position, not a person. Say: “The ${words(title.replace(/,.*$/, '').toLowerCase())} might say…” Nobody acts anything out. Anyone may pass, without a reason.</p></section>`;
}

function assemblySheet({ id, question, background, roles, prompts, debrief, intervention }: Assembly, titles: ReadonlyMap<string, string>, claims: ReadonlyMap<string, Claim>): string {
  const claim = intervention && claims.get(intervention.claim);
  return `<section class="meeting"><h3 id="meeting-${id}">${words(question)}</h3><p>${words(background)}</p>
<h4>Read aloud</h4><ul>${roles.map(({ role, says }) => `<li><b>${words(titles.get(role) ?? role)}.</b> “${words(says)}”</li>`).join('')}</ul>
<h4>For the teacher</h4><ul>${prompts.map((prompt) => `<li>${words(prompt)}</li>`).join('')}</ul>
${intervention ? `<div class="history"><h4>Here history steps in</h4><p>Say: ${words(intervention.announce)}</p><p>${words(intervention.shows)}</p><p>${words(intervention.standing)}${claim ? ` <b class="status">${STATUS[claim.status].name}:</b> <i>${words(claim.title)}.</i>` : ''}</p></div>` : ''}
<p class="after"><b>Afterwards:</b> ${words(debrief)}</p></section>`;
}

function vocabulary(terms: readonly Term[]): string {
  const sorted = [...terms].sort((a, b) => (a.forms[0] ?? a.id).localeCompare(b.forms[0] ?? b.id, 'en'));
  const word = ({ forms, id }: Term) => {
    const form = forms[0] ?? id;
    return form === 'nkvd' ? 'NKVD' : form.charAt(0).toUpperCase() + form.slice(1);
  };
  return `<dl class="terms">${sorted.map((term) => `<div><dt>${escapeHtml(word(term))}</dt><dd>${words(term.meaning)}${tongues(term)}</dd></div>`).join('')}</dl>`;
}

function tongues({ russian, ukrainian }: Term): string {
  const said = [ukrainian && `<span lang="uk">${escapeHtml(ukrainian)}</span>`, russian && russian !== ukrainian && `<span lang="ru">${escapeHtml(russian)}</span>`].filter(Boolean);
  return said.length > 0 ? ` <span class="tongue">${said.join('\u00a0· ')}</span>` : '';
}
