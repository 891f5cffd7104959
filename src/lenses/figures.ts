import type { Lens } from './lens.ts';

export const figures: Lens<'figures'> = {
  name: 'figures',
  languages: ['en'],
  look: () => [],
};
