import type { Lens } from './lens.ts';

export const terms: Lens<'terms'> = {
  name: 'terms',
  languages: ['en'],
  look: () => [],
};
