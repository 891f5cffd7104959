import type { LensContext } from '../lenses/lens.ts';
import type { Collation } from '../model/collation.ts';
import type { DescentFinding, GenealogyFinding, Report } from '../model/report.ts';
import { type Lines, linesOf } from '../origins/lines.ts';
import { type Followed, followed } from './followed.ts';
import { type PassagesOf, passagesOf } from './passages.ts';
import { saysGenealogy } from './says.ts';
import { ReadingTree } from './tree.ts';

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
  const sigla = collation.tellings.map((t) => t.siglum);
  const lines = linesOf(sigla, descent);
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
  const tops = new Map(tree.nodes.map(({ siglum }) => [siglum, tree.wayUp(siglum).at(-1)!]));
  const changed = new Set(changes.map((c) => tops.get(c.to)));
  const below = tree.nodes.filter((n) => changed.has(tops.get(n.siglum)));
  const kept = below.filter((n) => n.reading === tree.firstReading(tops.get(n.siglum)!)).map((n) => n.siglum);
  const apart = tree.nodes.filter((n) => !below.includes(n));
  const found = { ...one, changes, kept };
  return { ...found, says: saysGenealogy(found, apart, lines, descent) };
}

/** Each line where the reading turned into another, with those that have it from there; from the first source downwards. */
function changesIn(tree: ReadingTree): GenealogyFinding['changes'] {
  return tree.nodes
    .flatMap(({ siglum, reading, from }) => {
      if (from === null || from.reading === reading) return [];
      const change = {
        from: from.node,
        to: siglum,
        before: from.reading,
        after: reading,
        inherited: tree.heirs(siglum),
      };
      return [{ change, depth: tree.wayUp(siglum).length }];
    })
    .sort((a, b) => a.depth - b.depth)
    .map(({ change }) => change);
}
