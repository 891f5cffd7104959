import type { LensContext } from '../lenses/lens.ts';
import type { Collation } from '../model/collation.ts';
import type { DescentFinding, GenealogyFinding, Report } from '../model/report.ts';
import type { Lines } from '../origins/lines.ts';
import { type Followed, followed } from './followed.ts';
import { saysGenealogy } from './says.ts';
import { changesIn, linesIn, type PassagesOf, passagesOf, ReadingTree, topOf } from './tree.ts';

/**
 * Figures, names and quotations that are others in some tellings, followed through the held lines of descent: where the reading first
 * differs from that of the exemplar, and who has it from there. Without such a line there is no finding. Who has the reading
 * of the first source is said; whether that reading is true is not.
 */
export function genealogyOf(
  collation: Collation,
  findings: Pick<Report, 'figures' | 'terms' | 'quotations'>,
  descent: DescentFinding,
  context: LensContext,
): GenealogyFinding[] {
  const lines = linesIn(collation.tellings, descent);
  const passages = passagesOf(descent);
  const ids = new Set<string>();
  return followed(collation, findings).flatMap((one) => {
    const found = follow(one, { lines, passages, descent });
    const id = context.id(
      'genealogy',
      one.readings.flatMap((r) => r.places),
    );
    if (found === null || ids.has(id)) return [];
    ids.add(id);
    return [{ id, ...found }];
  });
}

interface View {
  readonly lines: Lines;
  readonly passages: PassagesOf;
  readonly descent: DescentFinding;
}

function follow(one: Followed, { lines, passages, descent }: View): Omit<GenealogyFinding, 'id'> | null {
  const tree = new ReadingTree(one, lines, passages);
  const changes = changesIn(tree);
  if (changes.length === 0) return null;
  const tops = [...new Set(changes.map((c) => topOf(c.to, tree.nodes)))].filter((top) => top !== undefined);
  const told = tree.nodes.filter((n) => !lines.isLost(n.node));
  const below = told.filter((n) => tops.includes(topOf(n.node, tree.nodes)!));
  const isKept = (node: string, reading: number) => {
    const top = topOf(node, tree.nodes);
    return top?.first === true && top.reading === reading;
  };
  const kept = below.filter((n) => isKept(n.node, n.reading)).map((n) => n.node);
  const apart = told.filter((n) => !below.includes(n)).map((n) => ({ siglum: n.node, reading: n.reading }));
  const found = { ...one, changes, kept };
  return { ...found, says: saysGenealogy(found, apart, lines, descent) };
}
