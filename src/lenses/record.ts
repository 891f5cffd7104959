import type { Lens } from './lens.ts';

export const record: Lens<'record'> = {
  name: 'record',
  languages: ['en'],
  look: () => [],
};
