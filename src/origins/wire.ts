import type { LensContext } from '../lenses/lens.ts';
import type { Collation } from '../model/collation.ts';
import type { DescentFinding, WireFinding } from '../model/report.ts';

/** How much of each telling is agency copy, beside what its credit says. */
export function wireOf(_collation: Collation, _descent: DescentFinding, _context: LensContext): WireFinding[] {
  return [];
}
