import type { Ending } from '../../archive/ending.ts';
import { SHAPES } from './document-shapes.tsx';
import { SetWords } from './set-words.tsx';

interface DocumentFigureProps {
  readonly ending: Ending;
  /** Not found yet: the outline alone, and not a word of it. */
  readonly empty?: boolean;
  readonly large?: boolean;
}

/** What lies in the box: drawn by its shape, with the line on its face and the ending's title. */
export function DocumentFigure({ ending: { shape, face, title }, empty = false, large = false }: DocumentFigureProps) {
  const { outline, width, height, Drawing } = SHAPES[shape];
  return (
    <div class={['doc', `doc-${shape}`, empty && 'empty', large && 'large'].filter(Boolean).join(' ')} style={{ '--w': String(width), '--h': String(height) }}>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
        {empty ? <path class="void" d={outline} /> : <Drawing outline={outline} />}
      </svg>
      {!empty && (
        <>
          {face && <p class="doc-face"><SetWords text={face} /></p>}
          {!large && <p class="doc-title"><SetWords text={title} /></p>}
        </>
      )}
    </div>
  );
}
