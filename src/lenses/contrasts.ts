import type { Lens } from './lens.ts';

/** In what way places that tell the same differ: conflicts, attribution, hedges, verbs of saying, scope, detail, wording. */
export const contrasts: Lens<'contrasts'> = {
  name: 'contrasts',
  languages: ['en'],
  look: () => [],
};
