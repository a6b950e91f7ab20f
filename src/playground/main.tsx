import { render } from 'preact';
import { book } from 'virtual:book';
import '../page/styles/fonts.css';
import '../page/styles/base.css';
import '../page/styles/type.css';
import '../page/styles/parts.css';
import '../page/styles/sheet.css';
import './playground.css';
import { PlaygroundDesk } from './playground-desk.ts';
import { PlaygroundView } from './playground-view.tsx';

const root = document.getElementById('workshop');
if (!root) throw new Error('the page has no element "workshop"');
render(<PlaygroundView desk={new PlaygroundDesk(book)} />, root);
