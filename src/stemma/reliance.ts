import { type Characters, UNKNOWN } from './characters.ts';
import { downwards, parentOf, statesOf, type Tree } from './tree.ts';

/** Kinds of differences that are relied on alike. */
export const KINDS = ['word', 'single', 'run', 'hole'] as const;
const MOST = 2;

/**
 * The characters with weights by how well each kind of difference fits the tree: its retention index (Farris, Cladistics 5, 1989) against that
 * of words, to the power of `power`, two at most. Words that many change alike, or passages that many cut, then weigh less in this table, and
 * only where they do: which kind is to be trusted differs from tradition to tradition.
 */
export function relyOn(characters: Characters, tree: Tree, power: number): Characters {
  const retained = retentionOf(characters, tree);
  const factors = retained.map((share) => Math.min(MOST, (share / (retained[0] as number)) ** power));
  const scale = (values: Float64Array) =>
    values.map((value, c) => value * (factors[characters.kinds[c] as number] as number));
  return {
    ...characters,
    weights: scale(characters.weights),
    gains: scale(characters.gains),
    origins: scale(characters.origins),
  };
}

const LEAST = 0.05;
/** Changes that are taken to fit before any is seen. */
const PRIOR = 2;

/** Retention index of each kind: 1 where no change happened twice, 0 where the tree explains nothing of it. */
function retentionOf(characters: Characters, tree: Tree): number[] {
  const steps = stepsOn(tree);
  const sums = KINDS.map(() => ({ saved: PRIOR, possible: PRIOR }));
  for (let c = 0; c < characters.count; c++) {
    const { least, most } = boundsOf(characters, c);
    const sum = sums[characters.kinds[c] as number] as { saved: number; possible: number };
    sum.saved += most - (steps[c] as number);
    sum.possible += most - least;
  }
  return sums.map(({ saved, possible }) => Math.max(LEAST, saved / possible));
}

function stepsOn(tree: Tree): Int32Array {
  const steps = new Int32Array(tree.characters.count);
  for (const node of downwards(tree)) {
    const parent = parentOf(tree, node);
    if (parent < 0) continue;
    const above = statesOf(tree, parent);
    const own = statesOf(tree, node);
    for (let c = 0; c < steps.length; c++)
      if (own[c] !== above[c] && own[c] !== UNKNOWN && above[c] !== UNKNOWN) steps[c] = (steps[c] as number) + 1;
  }
  return steps;
}

/** The fewest and the most changes that any tree needs for a character. */
function boundsOf({ states }: Characters, c: number): { least: number; most: number } {
  const counts = new Map<number, number>();
  let known = 0;
  for (const of of states) {
    const state = of[c] as number;
    if (state === UNKNOWN) continue;
    known++;
    counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  return { least: counts.size - 1, most: known - Math.max(...counts.values()) };
}
