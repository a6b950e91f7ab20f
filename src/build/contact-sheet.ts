/** Renders every scene, state, person and page at three sizes into one sheet to look through. Usage: npm run contact-sheet [folder]. */
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const folder = resolve(process.argv[2] ?? 'contact-sheet');
rmSync(folder, { recursive: true, force: true });
const { status } = spawnSync('npx', ['playwright', 'test', 'tests/browser/pictures.spec.ts'], { stdio: 'inherit', env: { ...process.env, CONTACT_SHEET: folder } });
if (status !== 0) process.exit(status ?? 1);

const SIZES = ['chromebook', 'phone', 'phone-lying'];
const files = readdirSync(folder).filter((name) => name.endsWith('.jpg'));
const names = [...new Set(files.map((file) => file.replace(/-(chromebook|phone-lying|phone)\.jpg$/, '')))].sort();
const row = (name: string) => `<tr id="${name}"><th scope="row"><a href="#${name}">${name.replaceAll('-', ' ')}</a></th>${SIZES.map((size) => {
  const file = `${name}-${size}.jpg`;
  return `<td>${files.includes(file) ? `<a href="${file}"><img loading="lazy" src="${file}" alt="${name.replaceAll('-', ' ')} on a ${size}"></a>` : ''}</td>`;
}).join('')}</tr>`;
writeFileSync(`${folder}/index.html`, `<!doctype html><html lang="en"><meta charset="utf-8"><title>Contact sheet</title>
<style>body{margin:1rem;background:#14110f;color:#e9dfc7;font:1rem/1.4 Georgia,serif}th{text-align:start;vertical-align:top;inline-size:9rem}a{color:inherit}img{max-block-size:24rem;max-inline-size:100%;display:block}td{padding:.3rem;vertical-align:top}</style>
<h1>Contact sheet: ${names.length} pictures, ${files.length} views</h1><table><thead><tr><th></th>${SIZES.map((size) => `<th scope="col">${size}</th>`).join('')}</tr></thead><tbody>${names.map(row).join('\n')}</tbody></table></html>`);
console.log(`${files.length} views of ${names.length} pictures: ${folder}/index.html`);
