import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';

import { join } from 'node:path';
import type { Script } from '../script/narrator.ts';

/** The least that plays an Ink story in a page: Ink's runtime, the story, a paragraph a line, a button a choice. No fades, no pictures, nothing kept. */
const PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Plain Ink</title>
<style>body{max-width:40em;margin:2em auto;font:1.1em/1.5 Georgia,serif}button{display:block;font:inherit;margin:.3em 0}</style></head>
<body><div id="story"></div><script src="ink.js"></script><script src="story.js"></script><script>
const story = new inkjs.Story(storyText);
const root = document.getElementById('story');
function go() {
  while (story.canContinue) {
    const line = story.Continue();
    const p = document.createElement('p');
    p.textContent = line;
    root.append(p);
  }
  for (const choice of story.currentChoices) {
    const button = document.createElement('button');
    button.className = 'choice';
    button.textContent = choice.text;
    button.onclick = () => { root.querySelectorAll('button').forEach((one) => one.remove()); story.ChooseChoiceIndex(choice.index); go(); };
    root.append(button);
  }
  scrollTo(0, document.body.scrollHeight);
}
go();
</script></body></html>
`;

/** Writes that page, with a script to play, into a folder. */
export function writePlainPage({ json }: Script, folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), PAGE);
  writeFileSync(join(folder, 'story.js'), `const storyText = ${JSON.stringify(json)};`);
  copyFileSync('node_modules/inkjs/dist/ink.js', join(folder, 'ink.js'));
}
