import { expect, type Page } from '@playwright/test';
import { openTitle } from '../player.ts';
import { charts, firstWith, fragmentOf, frontPages, has, lives, written } from './lives.ts';

/** A kind of page that a reader can come to, and the way to it from the kind before it in its journey. */
export interface Kind {
  readonly name: string;
  readonly open: (page: Page) => Promise<unknown>;
  /** Checks that it is known to fail: looked at, and named in the statement. */
  readonly known?: readonly string[];
  /** The name of its accepted tree, where one is kept. */
  readonly tree?: string;
}

const named = (page: Page, role: 'button' | 'link' | 'radio', name: string | RegExp) => page.getByRole(role, { name, exact: typeof name === 'string' }).first();

/** Opens a fragment as a link does, without loading the page anew. */
async function follow(page: Page, fragment: string): Promise<void> {
  if (page.url() === 'about:blank') await page.goto(`/${fragment}`);
  else await page.evaluate((hash) => { location.hash = hash; }, fragment);
  await expect.poll(() => new URL(page.url()).hash).toBe('');
  await expect(page.locator('#now, .ending, .versions').first()).toBeVisible();
}

/** Puts away the sheet that is open, if one is, and opens another. */
async function sheet(page: Page, open: (page: Page) => Promise<unknown>): Promise<void> {
  await closeSheet(page);
  await open(page);
  await expect(page.getByRole('dialog')).toBeVisible();
}

async function closeSheet(page: Page): Promise<void> {
  if (await page.getByRole('dialog').count() > 0) await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/** Leaves only the first few of many that are alike: what is true of them is true of the rest, and looking at each takes half a minute. */
async function thin(page: Page, many: string, few: number): Promise<void> {
  await page.evaluate(([selector, keep]) => {
    for (const list of new Set([...document.querySelectorAll(selector)].map(({ parentElement }) => parentElement))) for (const one of [...(list?.querySelectorAll(`:scope > ${selector.split(' ').at(-1)}`) ?? [])].slice(keep)) (one as HTMLElement).style.setProperty('display', 'none', 'important');
  }, [many, few] as const);
}

/** Something to look at, opened by a button of what lies under it. */
async function look(page: Page, button: string | RegExp, stands: string): Promise<void> {
  await closeSheet(page);
  await named(page, 'button', button).click();
  await expect(page.locator(stands).first()).toBeVisible();
}

/** Back from something to look at: by its button, since a field keeps Escape to itself. */
async function leave(page: Page): Promise<void> {
  await named(page, 'button', 'Back').click();
}

/** Tells a life to its last decision by link, and the last by hand, so that it is kept. */
async function keepLife(page: Page, number: number): Promise<void> {
  const told = lives[number] as (typeof lives)[number];
  await follow(page, fragmentOf(told, told.telling.decisions.length - 1));
  await page.locator('.ask .choice:not([inert] *)').first().click();
  await expect(page.locator('#ending-title')).toBeVisible();
}

const title: readonly Kind[] = [
  { name: 'title, new', open: openTitle, tree: 'title-new' },
  { name: 'settings', open: (page) => sheet(page, () => named(page, 'button', 'Settings').click()), tree: 'settings' },
  { name: 'about and credits', open: (page) => sheet(page, () => named(page, 'button', 'About and credits').click()) },
  { name: 'sources', open: async (page) => { await sheet(page, () => named(page, 'button', 'Sources').click()); await page.locator('.source-list > li').nth(9).waitFor(); await thin(page, '.source-list > li', 8); } },
  { name: 'code field', open: (page) => sheet(page, () => named(page, 'button', 'Open a code').click()), tree: 'code-field' },
  { name: 'class, before it begins', open: (page) => sheet(page, () => page.locator('.class-way button').click()) },
  {
    name: 'link for a class',
    open: async (page) => {
      await page.goto('/?assign#assign');
      await expect(page.getByLabel('The address')).toBeVisible();
    },
  },
  {
    name: 'class board',
    open: async (page) => {
      await page.goto('/?board#board');
      await page.getByRole('textbox').fill(written.join(' '));
      await named(page, 'button', 'Add them').click();
      await expect(page.locator('.chart')).toHaveCount(charts);
      await page.getByText('The codes, to check or take out').click();
    },
  },
];

const telling: readonly Kind[] = [
  { name: 'first page, with the content note', open: (page) => follow(page, fragmentOf(lives[0] as (typeof lives)[number], 0)), tree: 'first-page' },
  { name: 'passage with its picture', open: (page) => follow(page, fragmentOf(lives[0] as (typeof lives)[number], 6)), tree: 'passage' },
  { name: 'word explained', open: (page) => page.locator('#now .term').first().click() },
  { name: 'note', open: (page) => sheet(page, () => page.locator('#now .note').first().click()), tree: 'note' },
  { name: 'told so far', open: (page) => sheet(page, () => page.keyboard.press('b')) },
  { name: 'share', open: (page) => named(page, 'button', 'Share this telling').click() },
  { name: 'people', open: (page) => sheet(page, () => page.keyboard.press('p')), tree: 'people' },
  { name: 'official paper', open: async (page) => { await closeSheet(page); await follow(page, firstWith('an official paper', has('official'))); } },
  { name: 'hard passage', open: (page) => follow(page, firstWith('a hard passage', has('hard'))) },
  { name: 'hard passage, in one sentence', open: (page) => page.locator('#now .hard > button').click(), tree: 'hard-passage' },
  {
    name: 'file',
    open: async (page) => {
      await follow(page, firstWith('a file', has('dossier')));
      await page.locator('#now .dossier > summary').click();
    },
  },
  ...frontPages().map(({ name, fragment }, at): Kind => ({ name: `front page: ${name}`, open: (page) => follow(page, fragment), ...(at === 0 && { tree: 'front-page' }) })),
  { name: 'the paper, closer', open: (page) => sheet(page, () => named(page, 'button', 'The paper, closer').click()) },
  {
    name: 'reading aloud',
    open: async (page) => {
      await closeSheet(page);
      await page.keyboard.press('a');
      await expect(page.locator('.aloud-bar')).toBeVisible();
    },
  },
];

const afterwards: readonly Kind[] = [
  { name: 'ending and its notes', open: async (page) => { await keepLife(page, 0); await page.locator('.path > summary').click(); await thin(page, '.note-list > li', 3); await thin(page, '.path li', 3); } },
  { name: 'transcript', open: async (page) => { await look(page, 'The whole telling, to print or save', '.transcript-in > p'); await thin(page, '.transcript-in > p', 20); } },
  { name: 'record', open: async (page) => { await leave(page); await look(page, 'A record of this life, to hand in', '.record-steps li'); await thin(page, '.record-steps li', 3); } },
  { name: 'map', open: async (page) => { await leave(page); await look(page, 'The map of this story', '.station'); } },
  { name: 'map in words', open: (page) => look(page, 'In words', '.map-outline, .outline, main ol') },
  { name: 'crossroads', open: async (page) => { await look(page, 'Drawn', '.station'); await sheet(page, () => page.locator('[data-station]').first().click()); }, tree: 'crossroads' },
  {
    name: 'title, returning, with the box',
    open: async (page) => {
      await closeSheet(page);
      await keepLife(page, 1);
      await named(page, 'button', 'Back to the box').click();
      await expect(page.locator('.doc-button').first()).toBeVisible();
    },
    tree: 'title-returning',
  },
  { name: 'tellings', open: (page) => sheet(page, () => named(page, 'button', /^Tellings/).click()) },
  { name: 'life in short', open: async (page) => { await sheet(page, () => page.locator('.doc-button').first().click()); await expect(page.locator('.life-acts > li').first()).toBeVisible(); } },
  { name: 'two lives compared', open: async (page) => { await page.getByRole('button', { name: 'Compare them' }).click(); await expect(page.getByRole('heading', { name: 'Where they part' })).toBeVisible(); } },
];

/** The pages for teachers take their colours from the device. */
const teachers: readonly Kind[] = ['index', 'lesson-45', 'role-cards', 'vocabulary', 'sources-act-1'].map((name): Kind => ({
  name: `for teachers: ${name.replaceAll('-', ' ')}`, open: async (page) => { await page.goto(`/teach/${name}.html`); await thin(page, '.role', 4); }, ...(name === 'lesson-45' && { tree: 'run-sheet' }),
}));

/** Every kind of page but those of a class at work, in the journeys that lead to them. */
export const journeys: Readonly<Record<string, readonly Kind[]>> = { 'before a telling': title, 'in a telling': telling, 'after an ending': afterwards, 'for teachers': teachers };
