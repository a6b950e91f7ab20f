import type { Book } from '../archive/book.ts';
import type { Subject } from '../archive/subject.ts';
import { laterWords } from '../page/later-words.ts';
import { plainWords } from '../script/words.ts';
import type { Learning } from './learning.ts';
import type { TeachText } from './teach-page.ts';

const GAME = './index.html';

/** What every story has that is told by this page, in the words of the W3C's vocabulary. @see https://www.w3.org/community/reports/a11y-discov-vocab/CG-FINAL-vocabulary-20230718/ */
const ACCESS = {
  accessMode: ['textual', 'visual', 'auditory'],
  // The words alone tell the whole story.
  accessModeSufficient: [{ '@type': 'ItemList', itemListElement: ['textual'] }],
  accessibilityControl: ['fullKeyboardControl', 'fullMouseControl', 'fullTouchControl'],
  accessibilityFeature: ['alternativeText', 'captions', 'displayTransformability', 'highContrastDisplay', 'readingOrder', 'structuralNavigation', 'unlocked'],
  // Pictures may shake for a moment; a setting, or the device's wish, stills them.
  accessibilityHazard: ['noFlashingHazard', 'noSoundHazard', 'unknownMotionSimulationHazard'],
} as const;

/** A story for those who look for one, in the words of schema.org. */
export interface Learnable {
  readonly book: Pick<Book, 'title' | 'author' | 'blurb'>;
  readonly learning: Learning;
  readonly subjects: readonly Subject[];
}

/**
 * The game as schema.org knows it. Addresses are as seen from the page, since nobody knows which server will give it out.
 *
 * @param card the picture that stands for it, where it has an address.
 * @param placed whether the page has an address at all; a file on a stick has none.
 */
export function gameData({ book, learning, subjects }: Learnable, placed: boolean, card?: string): object {
  const { age, level, grade, minutes, genre, teaches, uses } = learning;
  return {
    '@context': 'https://schema.org',
    '@type': ['Game', 'VideoGame', 'LearningResource'],
    ...(placed && { '@id': GAME, url: GAME, ...(card !== undefined && { image: card }) }),
    ...common(learning),
    name: book.title,
    description: plainWords(book.blurb),
    author: authorOf(book, learning),
    genre,
    gamePlatform: 'Web browser',
    applicationCategory: 'GameApplication',
    operatingSystem: 'Any',
    playMode: ['SinglePlayer', 'CoOp'],
    timeRequired: Object.values(minutes).sort((a, b) => a - b).map((count) => `PT${count}M`),
    learningResourceType: ['game', 'interactive fiction', 'simulation'],
    interactivityType: 'active',
    educationalUse: uses,
    educationalLevel: level,
    educationalAlignment: {
      '@type': 'AlignmentObject', alignmentType: 'readingLevel', educationalFramework: 'Flesch–Kincaid grade level of the narration', targetName: grade.map((at) => at.toFixed(1)).join('–'),
    },
    typicalAgeRange: `${age}-`,
    teaches,
    about: subjects.map(({ title }) => ({ '@type': 'Thing', name: plainWords(title) })),
    ...ACCESS,
    accessibilitySummary: laterWords().accessibility,
  };
}

/** A page for teachers, which has an address of its own and belongs to the game. */
export function teachData(text: Pick<TeachText, 'name' | 'title' | 'summary' | 'minutes' | 'pupils'>, { book, learning }: Learnable): object {
  const { age, level } = learning;
  return {
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    '@id': `${text.name}.html`, url: `${text.name}.html`,
    ...common(learning),
    name: text.title,
    description: plainWords(text.summary),
    author: authorOf(book, learning),
    isPartOf: { '@type': ['Game', 'LearningResource'], '@id': `../${GAME.slice(2)}`, name: book.title },
    learningResourceType: text.minutes !== undefined ? 'lesson plan' : text.pupils ? 'handout' : 'teaching guide',
    ...(text.minutes !== undefined && { timeRequired: `PT${text.minutes}M` }),
    audience: { '@type': 'EducationalAudience', educationalRole: text.pupils ? ['teacher', 'student'] : 'teacher' },
    educationalLevel: level,
    typicalAgeRange: `${age}-`,
    accessMode: 'textual',
    accessibilityFeature: ['readingOrder', 'structuralNavigation', 'displayTransformability', 'unlocked'],
    accessibilityHazard: 'none',
  };
}

/** Data as it stands in a page. Nothing in it can end the element that holds it. */
export function dataText(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

function common({ licence }: Learning): object {
  return { inLanguage: 'en', license: licence, isAccessibleForFree: true };
}

function authorOf({ author }: Learnable['book'], { makers }: Learning): object {
  return author ? { '@type': 'Person', name: author } : { '@type': 'Organization', name: makers };
}
