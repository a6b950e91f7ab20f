import type { Status } from '../../archive/claim.ts';
import { words } from '../words.ts';
import { Icon } from './icons.tsx';

/** How a matter stands: a shape and the word. */
export function StatusMark({ status }: { readonly status: Status }) {
  return (
    <span class="status">
      <Icon name={status} />
      {words.note.status[status].name}
    </span>
  );
}
