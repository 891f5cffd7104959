import type { LensContext } from '../lenses/lens.ts';
import type { Collation } from '../model/collation.ts';
import type { DescentFinding, DescentPair, Report } from '../model/report.ts';
import { signsOf } from './all-signs.ts';
import { edgesOf } from './edges.ts';
import { familyOf } from './family.ts';
import { lookCloser } from './many/closer.ts';
import { descendMany } from './many/many.ts';
import { passagesOf } from './passages.ts';
import { reasonsOf } from './reasons.ts';
import { verdictOf } from './verdict.ts';

/** The findings that descent leans on. */
export type FindingsBefore = Pick<Report, 'terms' | 'quotations' | 'figures' | 'record'>;

/** Who took from whom: a verdict for each pair, edges, lost sources, and the signs each telling carries. */
export function descend(collation: Collation, findings: FindingsBefore, context: LensContext): DescentFinding {
  const { settings } = context;
  if (collation.tellings.length > settings['descent.every-two'])
    return lookCloser(descendMany(collation.tellings, settings), collation, findings, settings);
  const family = familyOf(collation, findings, settings);
  const pairs = family.pairs.map((pair): DescentPair => {
    const { verdict, confidence } = verdictOf(family, pair);
    const [a, b] = [pair.traces.a, pair.traces.b].map((i) => collation.tellings[i]!.siglum) as [string, string];
    return { a, b, verdict, confidence, reasons: reasonsOf(family, pair, verdict) };
  });
  const signs = signsOf(family);
  const only = pairs.length === 1 ? pairs[0]! : null;
  return {
    verdict: only?.verdict ?? null,
    confidence: only?.confidence ?? 0,
    pairs,
    edges: edgesOf(family, signs),
    passages: passagesOf(family),
    lost: family.lost.map(({ id, children, from }) => ({
      id,
      says: saysLost(
        children.map((c) => collation.tellings[c]!.siglum),
        from === undefined ? undefined : collation.tellings[from]!.siglum,
      ),
    })),
    signs,
  };
}

const saysLost = (copies: readonly string[], from: string | undefined): string =>
  from === undefined
    ? `A source that is not among the tellings: ${copies.join(', ')} share wording, and nothing shows that one has it from another`
    : `A copy of ${from} that is not among the tellings: ${copies.join(', ')} are changed alike, and each lacks changes of the others`;
