import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';

/** What is made by a command, and so cannot be asked for before it has run. */
const MADE = /^(?:dist|release|contact-sheet|node_modules|teach|\.cache)(?:\/|$)|^(?:service-worker\.js|manifest\.webmanifest|card\.jpg|bill-of-materials\.json|above-the-norm\.html|_headers)$/;
/** Names that stand for the reader's own. */
const EXAMPLE = /^(?:path\/to|your-|my-)/;
const FILE_NAME = /\.(?:tsx?|mjs|json|md|ink|py|sh|svg|html|css|webm|m4a|inc)$/;
const SEEN_OVER = new Set(['.git', 'node_modules', 'dist', 'release', 'test-results', 'playwright-report', '.cache', 'contact-sheet']);

const listed = (folder: string): string[] => readdirSync(folder).filter((name) => !SEEN_OVER.has(name)).flatMap((name) => {
  const path = join(folder, name);
  return statSync(path).isDirectory() ? [`${path}/`, ...listed(path)] : [path];
});
const paths = listed('.');
const tops = new Set(paths.map((path) => path.split('/')[0]));
const names = new Set(paths.map((path) => basename(path)));
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Readonly<Record<string, string>> };

/** Everything in a document that points at what is not there: paths in code, commands, links and headings, as sentences. */
export function faultsOf(document: string, text: string): string[] {
  const { prose, spans, blocks } = partsOf(text);
  const lines = [...spans, ...blocks];
  return [
    ...spans.filter((span) => isPath(span) && !isThere(span, document)).map((span) => `no file "${span}"`),
    ...blocks.flatMap((line) => line.split(/[\s=:'"`,()]+/)).filter((word) => tops.has(word.split('/')[0] ?? '') && word.includes('/') && !isThere(word, document)).map((word) => `no file "${word}"`),
    ...lines.flatMap((line) => [...line.matchAll(/\bnpm run (?:-\w+ )?([\w:-]+)/g)].map(([, name = '']) => name)).filter((name) => !(name in scripts)).map((name) => `no script "${name}"`),
    ...lines.flatMap((line) => [...line.matchAll(/(?:^|[;&|] ?|\s)npx ([\w@/-]+)/g)].map(([, name = '']) => name)).filter((name) => !existsSync(`node_modules/.bin/${name}`)).map((name) => `no program "${name}"`),
    ...lines.flatMap((line) => [...line.matchAll(/(?:^|\s)(?:python3|node|sh|bash) ([\w./-]+\.\w+)/g)].map(([, file = '']) => file)).filter((file) => !isThere(file, document)).map((file) => `no file "${file}" to run`),
    ...[...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target).filter((target) => !leads(target, document, text)).map((target) => `no way to "${target}"`),
  ];
}

/** Prose with its code taken out; the code spans; and the lines of code blocks that are commands or their output. */
function partsOf(text: string): { readonly prose: string; readonly spans: readonly string[]; readonly blocks: readonly string[] } {
  const blocks: string[] = [];
  const outside = text.replaceAll(/^( *)(`{3,}).*\n([\s\S]*?)^\1\2`*$/gm, (_all, _indent, _fence, code: string) => {
    blocks.push(...code.split('\n'));
    return '';
  });
  const spans: string[] = [];
  const prose = outside.replaceAll(/`([^`\n]+)`/g, (_all, code: string) => {
    spans.push(code);
    return '';
  });
  return { prose, spans, blocks };
}

/** A code span is a path when it has no blanks and ends as a file or a folder does, or begins with a folder of ours. */
function isPath(span: string): boolean {
  if (/[\s"'()=;:]|^[#@$/-]|^https?/.test(span) || /^\.[\w-]+$/.test(span)) return false;
  return FILE_NAME.test(span) || (span.includes('/') && tops.has(span.split('/')[0] ?? ''));
}

/** From the root, from the document, or from the story's folder; a bare name anywhere. `*` and `<name>` stand for anything in one folder, `{a,b}` for either. */
function isThere(path: string, document: string): boolean {
  if (MADE.test(path) || EXAMPLE.test(path)) return true;
  const either = /^(.*)\{([^{}]+)\}(.*)$/.exec(path);
  if (either) return (either[2] ?? '').split(',').every((part) => isThere(`${either[1]}${part}${either[3]}`, document));
  if (/[*<]/.test(path)) {
    const pattern = new RegExp(`^${path.split(/\*\*|\*|<[^>]*>/).map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&')).join('[^/]*')}/?$`);
    return (path.includes('/') ? paths : [...names]).some((one) => pattern.test(one));
  }
  return (!path.includes('/') && names.has(path)) || ['.', dirname(document), 'story'].some((folder) => existsSync(join(folder, path)));
}

/** Whether a link leads somewhere: to a file beside the document, and to a heading that it has. What lies elsewhere is not asked. */
function leads(target: string, document: string, text: string): boolean {
  if (/^(?:https?|mailto):/.test(target)) return true;
  const [file = '', heading] = target.split('#');
  const path = file === '' ? document : normalize(join(dirname(document), file));
  if (!existsSync(path)) return false;
  return heading === undefined || !path.endsWith('.md') || headingsOf(file === '' ? text : readFileSync(path, 'utf8')).includes(heading);
}

/** The anchors of a document's headings, as the usual forges make them. */
export function headingsOf(text: string): string[] {
  const seen = new Map<string, number>();
  return [...text.replaceAll(/^(`{3,})[\s\S]*?^\1/gm, '').matchAll(/^#{1,6} (.+)$/gm)].map(([, words = '']) => {
    const anchor = words.toLowerCase().replaceAll(/[^\p{L}\p{N}\s_-]/gu, '').trim().replaceAll(/\s/g, '-');
    const before = seen.get(anchor) ?? 0;
    seen.set(anchor, before + 1);
    return before === 0 ? anchor : `${anchor}-${before}`;
  });
}
