import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type Result, RESULTS } from './results.ts';
import { statementOf } from './statement.ts';

const version = (name: string) => (JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string }).version;
const results = readdirSync(RESULTS).flatMap((file) => JSON.parse(readFileSync(`${RESULTS}/${file}`, 'utf8')) as Result[]);
writeFileSync('docs/accessibility.md', statementOf(results, { day: new Date().toISOString().slice(0, 10), tools: [`axe ${version('axe-core')}`, `Playwright ${version('@playwright/test')}`, 'Chromium'] }));
