import { type Characters, SINGULAR, UNKNOWN } from './characters.ts';
import { downwards, parentOf, statesOf, type Tree } from './tree.ts';

/** The least a return costs, as a share of a change. */
const LEAST = 0.1;

/**
 * The characters with a price for returns to the first text: copyists set faults right, or have the right word from elsewhere, and where they do,
 * agreement in what is right shows no kinship, agreement in faults does (Maas, Textual Criticism, 1958, pp. 42-49). The first text is that of the
 * root. How much cheaper a return is than a change follows from how often either happens in the tree: log(rate of returns) / log(rate of changes).
 * Where nobody sets anything right, both cost the same.
 */
export function priceReturns(characters: Characters, tree: Tree): Characters {
  const root = statesOf(tree, tree.root);
  const original = characters.original.map((most, c) => {
    const state = c < characters.firstRun ? (root[c] as number) : UNKNOWN;
    return state === UNKNOWN || state >= SINGULAR ? most : state;
  });
  const returnPrice = priceOf(countChanges(tree, original));
  return { ...characters, original, returnPrice };
}

interface Changes {
  /** Places at which an exemplar has the first text, and of these the ones at which its copy has not. */
  readonly kept: number;
  readonly changed: number;
  /** Places at which an exemplar has departed from it, and of these the ones at which its copy is back. */
  readonly departed: number;
  readonly returned: number;
}

function countChanges(tree: Tree, original: Int16Array): Changes {
  const sum = { kept: 0, changed: 0, departed: 0, returned: 0 };
  for (const node of downwards(tree).slice(1)) {
    const from = statesOf(tree, parentOf(tree, node));
    const to = statesOf(tree, node);
    for (let c = 0; c < tree.characters.firstRun; c++) {
      if (from[c] === UNKNOWN || to[c] === UNKNOWN) continue;
      const isOriginal = to[c] === original[c] ? 1 : 0;
      if (from[c] === original[c]) {
        sum.kept++;
        sum.changed += 1 - isOriginal;
      } else {
        sum.departed++;
        sum.returned += isOriginal;
      }
    }
  }
  return sum;
}

/** Returns are taken to be as rare as their number allows (less its standard error), and as changes until some are seen. */
function priceOf({ kept, changed, departed, returned }: Changes): number {
  const change = (changed + 1) / (kept + 2);
  const back = (returned - Math.sqrt(returned) + change) / (departed + 1);
  return Math.min(1, Math.max(LEAST, Math.log(back) / Math.log(change)));
}

/** The tree with returns that cost what changes cost: what the first text is was read off its root, so they cannot say where the root is. */
export const withEvenReturns = (tree: Tree): Tree => ({
  ...tree,
  characters: { ...tree.characters, returnPrice: 1 },
});
