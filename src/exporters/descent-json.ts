import type { Report } from '../model/report.ts';
import { descentTree, namesOf } from './trees/descent-tree.ts';
import { toNewick } from './trees/newick.ts';

/**
 * Descent alone, in the form that `--collation` has too: `newick`, `edges`, `lost`, `support`; and all that the report says of descent and origins.
 * Lines run between ids of tellings; places, passages and signs keep the sigla, which `tellings` explains.
 */
export function descentJson({ tellings, descent, origins }: Report): string {
  const name = namesOf(tellings);
  const edges = descent.edges.map((edge) => ({ ...edge, from: name(edge.from), to: name(edge.to) }));
  const result = {
    tellings: tellings.map(({ siglum, id, outlet, published, sha256 }) => ({ siglum, id, outlet, published, sha256 })),
    newick: toNewick(descentTree(tellings, descent)),
    ...descent,
    edges,
    pairs: descent.pairs.map((pair) => ({ ...pair, a: name(pair.a), b: name(pair.b) })),
    passages: descent.passages.map((p) => ({ ...p, from: p.from === null ? null : name(p.from) })),
    support: Object.fromEntries(
      edges.filter((e) => e.support !== null).map((e) => [`${e.from} -> ${e.to}`, e.support]),
    ),
    origins: {
      ...origins,
      origins: origins.origins.map((o) => ({ ...o, at: name(o.at), tellings: o.tellings.map(name) })),
    },
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}
