import { failed, type Outcome } from '../input/outcome.ts';
import type { Loaded, Source } from '../input/source.ts';
export const makeFetcher =
  (_options: { allowPrivate?: boolean }) =>
  async (source: Source): Promise<Outcome<Loaded>> =>
    failed('not-yet', source.uri, 'not yet');
