import './page/styles.ts';
import { keepPress } from './page/early-press.ts';

// The first thing that runs, and the smallest: the page can be read already, and what is pressed in it is kept until the program has come.
const root = document.getElementById('game');
if (!root) throw new Error('index.html has no element "game"');
// An address that asks for something does not ask for the first page.
if (location.hash.length > 1) root.replaceChildren();
const answer = keepPress(root);
import('./main.ts').then(({ opened }) => opened).then(answer, (reason: unknown) => {
  const missing = document.getElementById('unfetched');
  if (missing instanceof HTMLTemplateElement) root.prepend(missing.content.cloneNode(true));
  throw reason;
});
