import { altOf, type Catalogue } from '../../archive/catalogue.ts';
import type { Tableau } from '../../telling/tableau.ts';

/** What is new in the picture since `before`, in words: the scene if it says something else, and everybody who has come into it. */
export function newAlts(catalogue: Catalogue, before: Tableau | undefined, now: Tableau | undefined): string[] {
  const scene = sceneAlt(catalogue, now);
  const people = now?.actors.filter(({ id }) => !before?.actors.some((actor) => actor.id === id)) ?? [];
  return [...(scene === sceneAlt(catalogue, before) ? [] : [scene]), ...people.map(({ id }) => catalogue.actors[id]?.alt)].filter((alt) => alt !== undefined);
}

function sceneAlt({ backdrops }: Catalogue, tableau: Tableau | undefined): string | undefined {
  const backdrop = tableau?.backdrop;
  const row = backdrop && backdrops[backdrop.id];
  return row && altOf(row, backdrop.values);
}
