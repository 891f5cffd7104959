import type { Telling } from '../model/telling.ts';
import { GIVEN } from '../outlets/credits.ts';

/**
 * A telling that was given as agency copy (a reference set): it counts as an agency's own text whatever its outlet. It says so of itself,
 * so that a report holds it and can be made again. The agency's name is the one it credits, else its outlet, else its id.
 */
export const markWire = (telling: Telling): Telling => ({
  ...telling,
  metadata: {
    ...telling.metadata,
    agency: telling.metadata.agency ?? telling.metadata.outlet ?? telling.id,
    from: { ...telling.metadata.from, agency: GIVEN },
  },
});
