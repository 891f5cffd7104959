import type { Lens } from './lens.ts';

export const quotations: Lens<'quotations'> = {
  name: 'quotations',
  languages: ['en'],
  look: () => [],
};
