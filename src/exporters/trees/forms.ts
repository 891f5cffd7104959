import type { Report } from '../../model/report.ts';
import { descentTree } from './descent-tree.ts';
import { toDot } from './dot.ts';
import { toEdgeList } from './edge-list.ts';
import { toExtendedNewick } from './enewick.ts';
import { toGraphml } from './graphml.ts';
import { toNewick } from './newick.ts';
import { toNexus } from './nexus.ts';
import { toProv } from './prov.ts';
import type { DrawnTree } from './tree.ts';

/** Forms that any tree is written in. */
export const TREE_WRITERS = {
  newick: (tree: DrawnTree) => `${toNewick(tree)}\n`,
  enewick: (tree: DrawnTree) => `${toExtendedNewick(tree)}\n`,
  nexus: toNexus,
  dot: toDot,
  graphml: toGraphml,
  csv: toEdgeList,
} as const;
export type TreeForm = 'text' | keyof typeof TREE_WRITERS;
/** Of tellings there is more to say. */
export type DescentForm = TreeForm | 'prov';

export const writeDescent = (report: Report, form: Exclude<DescentForm, 'text'>): string =>
  form === 'prov' ? toProv(report) : TREE_WRITERS[form](descentTree(report.tellings, report.descent));
