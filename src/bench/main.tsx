import { render } from 'preact';
import '../page/styles/fonts.css';
import '../page/styles/base.css';
import '../page/styles/type.css';
import '../page/styles/parts.css';
import './bench.css';
import { BenchDesk } from './bench-desk.ts';
import { BenchView } from './bench-view.tsx';

const root = document.getElementById('workshop');
if (!root) throw new Error('the page has no element "workshop"');
const desk = new BenchDesk(location.hash);
render(<BenchView desk={desk} />, root);
addEventListener('hashchange', () => void desk.arrive(location.hash));
void desk.open();
// A saved file: the story is read and walked anew, and what lies on the bench stays there.
import.meta.hot?.on('bench:changed', () => void desk.open());
