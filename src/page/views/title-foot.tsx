import type { Book } from '../../archive/book.ts';
import { TEACH } from '../places.ts';
import type { Edition } from '../house.ts';
import { words } from '../words.ts';

interface TitleFootProps {
  readonly book: Pick<Book, 'sources' | 'classroom'>;
  /** Somebody without a telling may have a code. */
  readonly codes: boolean;
  readonly edition: Edition;
  /** Absent in the markup that the build writes. */
  readonly onOpen?: (sheet: 'settings' | 'about' | 'sources' | 'tellings') => void;
}

/** The small ways from the first page. */
export function TitleFoot({ book, codes, edition, onOpen }: TitleFootProps) {
  const way = (sheet: Parameters<NonNullable<typeof onOpen>>[0], label: string) => (
    <button type="button" class="plain" {...(onOpen && { onClick: () => onOpen(sheet) })}>{label}</button>
  );
  return (
    <nav class="foot" aria-label={words.title.foot}>
      {way('settings', words.title.settings)}
      {way('about', words.title.about)}
      {book.sources.length > 0 && way('sources', words.title.sources)}
      {book.classroom.roles.length > 0 && <a class="plain" href={TEACH[edition]}>{words.title.teach}</a>}
      {codes && way('tellings', words.title.code)}
    </nav>
  );
}
