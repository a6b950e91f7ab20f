import type { Catalogue } from '../archive/catalogue.ts';

/** One page of the gallery: what it is called, and the tags that show it. */
export interface GalleryPage {
  readonly name: string;
  readonly tags: string;
}

/** Where people are shown: a calm scene, with room at its right. */
const WALL = 'barracks';

/** Every backdrop in every state that its row names, then every person in every pose. */
export function galleryPages({ backdrops, actors }: Pick<Catalogue, 'backdrops' | 'actors'>): GalleryPage[] {
  const scenes = Object.entries(backdrops).flatMap(([id, { states }]) => [
    { name: id, tags: `# backdrop: ${id}` },
    ...states.map(({ when, sample }) => {
      const values = (sample ?? when.replaceAll(/[<>!]=?|=/g, '=')).split(',').map((value) => value.trim()).join(', ');
      return { name: `${id} ${values}`, tags: `# backdrop: ${id}, ${values}` };
    }),
  ]);
  const people = Object.entries(actors).flatMap(([id, { poses }]) => poses.map((pose) => ({ name: `${id} ${pose}`, tags: `# backdrop: ${WALL} # actor: ${id}, pose=${pose}, at=right` })));
  return [...scenes, ...people];
}

/** The gallery as an Ink file: one knot a page, one choice to the next; after the last, `then` is diverted to. */
export function galleryInk(pages: readonly GalleryPage[], then: string, includes: readonly string[]): string {
  const knots = pages.map(({ name, tags }, i) => {
    const next = i + 1 < pages.length ? `page_${i + 1}` : then;
    return `=== page_${i} ===\n${name} ${tags} # place: Picture ${i + 1} of ${pages.length}\n+ [Next. # id: next-${i}]\n-> ${next}\n`;
  });
  return `# title: Gallery\n${includes.map((file) => `INCLUDE ${file}\n`).join('')}-> page_0\n${knots.join('')}`;
}
