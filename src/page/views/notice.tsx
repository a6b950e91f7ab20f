import { useDesk } from '../use-desk.ts';
import { words } from '../words.ts';

/** One plain sentence at the foot of the page, until it is dismissed. */
export function Notice() {
  const desk = useDesk();
  const sentence = desk.surface.notice.value;
  return (
    <div class="notice" role="status">
      {sentence && (
        <p class="paper">
          {sentence}{' '}
          <button type="button" class="plain" onClick={() => { desk.surface.notice.value = undefined; }}>{words.problems.dismiss}</button>
        </p>
      )}
    </div>
  );
}
