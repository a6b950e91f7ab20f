import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Assembly } from './assembly.ts';
import type { Lesson } from './lesson.ts';
import type { Part } from './part.ts';

/** Hands the class down to the views. Its part of the program is here once a class is. */
export const LessonContext = createContext<Part<Lesson> | undefined>(undefined);

/** What a class needs, to be fetched when one begins. */
export function useLesson(): Part<Lesson> {
  const lesson = useContext(LessonContext);
  if (!lesson) throw new Error('a view is mounted without a place for a class');
  return lesson;
}

/** The class that may sit before this page; nothing for as long as none has come. */
export function useAssembly(): Assembly | undefined {
  return useLesson().here.value?.assembly;
}

/** The class, in views that nobody else sees. */
export function useClass(): Assembly {
  const assembly = useAssembly();
  if (!assembly) throw new Error('a view of a class is mounted without one');
  return assembly;
}
