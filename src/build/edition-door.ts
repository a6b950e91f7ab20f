import { resolve } from 'node:path';

/** For a plugin's `resolveId`: behind the first script of the page stands another edition of the game than the site's. */
export function behindTheDoor(edition: 'single' | 'scorm'): (id: string, importer: string | undefined) => string | undefined {
  return (id, importer) => (id === './main.ts' && importer?.endsWith('/src/first.ts') ? resolve(`src/editions/${edition}.ts`) : undefined);
}
