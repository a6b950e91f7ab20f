import { useEffect, useState } from 'preact/hooks';
import { laterWords } from '../later-words.ts';

/** An address as a QR code, for a camera: squares of the page's own ink. */
export function Camera({ address }: { readonly address: string }) {
  const [code, setCode] = useState<readonly (readonly boolean[])[]>([]);
  useEffect(() => {
    let gone = false;
    void import('uqr').then(({ encode }) => !gone && setCode(encode(address, { border: 0 }).data));
    return () => {
      gone = true;
    };
  }, [address]);
  const size = code.length;
  const squares = code.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return size === 0 ? null : (
    <figure class="share-code">
      <svg viewBox={`-3 -3 ${size + 6} ${size + 6}`} role="img" aria-label={laterWords().share.code} shape-rendering="crispEdges">
        <path class="ground" d={`M-3-3h${size + 6}v${size + 6}h-${size + 6}z`} />
        <path class="squares" d={squares} />
      </svg>
      <figcaption>{laterWords().share.code}</figcaption>
    </figure>
  );
}
