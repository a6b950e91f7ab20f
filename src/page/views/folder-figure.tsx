/** Sheets that a folder can show before its cover no longer closes. */
const MOST = 60;

/** The file as a thing: a folder of the time, as thick as the lines that it holds. A drawing, beside words that say the same. */
export function FolderFigure({ lines }: { readonly lines: number }) {
  const sheets = Math.min(MOST, lines);
  const thick = sheets * 1.5;
  return (
    <svg class="folder" viewBox={`0 0 320 ${150 + thick}`} aria-hidden="true" focusable="false">
      <path class="back" d={`M6 ${28 + thick} 10 8l92-4 14 16 190 2 8 6-4 ${112 + thick}-300 2z`} />
      {Array.from({ length: sheets }, (_, k) => {
        // Every sheet was put in by another hand: none lies quite like the one below.
        const [x, tilt] = [12 + ((k * 37) % 11), ((k * 53) % 7) - 3];
        const y = 26 + thick - k * 1.5;
        return <path key={k} class={k % 3 === 0 ? 'sheet-dim' : 'sheet'} d={`M${x} ${y + tilt} ${298 + (k % 5)} ${y - tilt} ${300 - (k % 4)} ${y + 104} ${x + 2} ${y + 105}z`} />;
      })}
      <path class="cover" d={`M3 ${44 + thick} 316 ${38 + thick} 311 ${146 + thick} 8 ${148 + thick}z`} />
      <path class="edge" d={`M3 ${44 + thick} 316 ${38 + thick}l-.4 5L4 ${49 + thick}z`} />
      <path class="label-sheet" d={`M96 ${70 + thick}l120-2 1 44-121 2z`} />
      <path class="ink" d={`M108 ${82 + thick}l58-1v5l-58 1zm0 12 92-1.500v2l-92 1.500zm0 9 74-1v2l-74 1z`} />
      <path class="tape" d={`M300 ${86 + thick}l20-6v7l-18 6 16 12-4 5-20-16z`} />
    </svg>
  );
}
