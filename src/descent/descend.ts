import type { LensContext } from '../lenses/lens.ts';
import type { Collation } from '../model/collation.ts';
import type { DescentFinding, Report } from '../model/report.ts';

/** The findings that descent may lean on. */
export type FindingsBefore = Pick<Report, 'terms' | 'quotations' | 'figures' | 'record'>;

/** Who took from whom: a verdict for each pair, edges, lost sources, and the signs each telling carries. */
export function descend(_collation: Collation, _findings: FindingsBefore, _context: LensContext): DescentFinding {
  return { verdict: null, confidence: 0, pairs: [], edges: [], lost: [], signs: [] };
}
