/** What lies on top: the title, or a telling in whatever form its present turn has. */
export type View = 'title' | 'telling';

/** What lies over it, if anything does. */
export type Sheet =
  | { readonly kind: 'settings' | 'backlog' | 'people' | 'paper' | 'share' | 'tellings' | 'about' | 'sources' }
  | { readonly kind: 'note'; readonly claim: string };

/** How the present turn was come to: passing cues happen on a step only, and focus moves on all but a reload. */
export type Arrival = 'step' | 'back' | 'opened' | 'reloaded';
