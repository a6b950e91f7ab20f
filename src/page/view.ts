import type { SavedTelling } from '../telling/ports.ts';
import type { Told } from '../telling/told.ts';

/** What lies on top: the title, a telling in whatever form its present turn has, or something to look at and come back from. */
export type View =
  | { readonly kind: 'title' | 'telling' | 'map' | 'assign' | 'board' }
  | { readonly kind: 'compare'; readonly left: SavedTelling; readonly right: SavedTelling }
  | { readonly kind: 'transcript' | 'record' | 'sittings'; readonly told: Told };

/** What lies over it, if anything does. */
export type Sheet =
  | { readonly kind: 'settings' | 'backlog' | 'people' | 'paper' | 'share' | 'tellings' | 'about' | 'sources' | 'class' }
  | { readonly kind: 'note'; readonly claim: string }
  | { readonly kind: 'life'; readonly ending: string }
  | { readonly kind: 'crossing'; readonly crossroads: string };

/** How the present turn was come to: passing cues happen on a step only, and focus moves on all but a reload. */
export type Arrival = 'step' | 'back' | 'opened' | 'reloaded';
