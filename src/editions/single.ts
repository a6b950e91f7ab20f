import { openGame } from '../open-game.ts';
import { isTeachAddress, showTeachPages } from './teach-reader.ts';

// The game as one file: a window of it is the game, or a page for teachers, by its address. What a window is, it is from the start.
const teaches = isTeachAddress(location.hash);
addEventListener('hashchange', () => {
  if (isTeachAddress(location.hash) !== teaches) location.reload();
});
/** Told when the page stands. */
export const opened = teaches ? showTeachPages() : openGame('stick');
