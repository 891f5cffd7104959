import type { LensContext } from '../lenses/lens.ts';
import type { Collation } from '../model/collation.ts';
import type { DescentFinding, GenealogyFinding, Report } from '../model/report.ts';

/** Figures, names and quotations that are others in some tellings, followed through the lines of descent. */
export function genealogyOf(
  _collation: Collation,
  _findings: Pick<Report, 'figures' | 'terms' | 'quotations'>,
  _descent: DescentFinding,
  _context: LensContext,
): GenealogyFinding[] {
  return [];
}
