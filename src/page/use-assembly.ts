import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Assembly } from './assembly.ts';

/** Hands the class down to the views. */
export const AssemblyContext = createContext<Assembly | undefined>(undefined);

/** The class that may sit before this page. */
export function useAssembly(): Assembly {
  const assembly = useContext(AssemblyContext);
  if (!assembly) throw new Error('a view is mounted without an assembly');
  return assembly;
}
