import { newickLabel, toNewick } from './newick.ts';
import type { DrawnTree } from './tree.ts';

/** A tree as NEXUS (Maddison, Swofford & Maddison, Syst. Biol. 46, 1997): a block of taxa, the witnesses, and a block with one rooted tree. */
export function toNexus(tree: DrawnTree): string {
  const taxa = tree.nodes.filter((node) => !node.lost).map((node) => newickLabel(node.id));
  return [
    '#NEXUS',
    'BEGIN TAXA;',
    `  DIMENSIONS NTAX=${taxa.length};`,
    `  TAXLABELS ${taxa.join(' ')};`,
    'END;',
    'BEGIN TREES;',
    `  TREE stemma = [&R] ${toNewick(tree)}`,
    'END;',
    '',
  ].join('\n');
}
