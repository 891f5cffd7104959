import type { WordLink } from '../model/collation.ts';
import type { Token } from '../model/token.ts';
import { type Kinship, type Kinsman, kinOf, kinsman } from './kinship.ts';

export { diffWords, type Edit } from './diff.ts';

/** Every kinship of two token lists, with how well each is borne out by its neighbours. */
interface Grid {
  readonly kin: (i: number, j: number) => Kinship | null;
  /** Weight of (i, j) with its neighbours' support, 0 where the two are not akin. */
  readonly support: (i: number, j: number) => number;
  /** Whether neither word is akin to any other. */
  readonly alone: (i: number, j: number) => boolean;
}

/** How much a neighbour at distance 1, 2 adds; half of a full neighbour on each side makes about one more word. */
const NEIGHBOURS: readonly [number, number][] = [
  [-2, 0.15],
  [-1, 0.3],
  [1, 0.3],
  [2, 0.15],
];
/** A link against the order of the others needs this much: an equal content word with an akin neighbour. */
const CROSSING = 1.15;
/** … or, where neither word has another kin, this much: equal or inflected, not only a synonym. */
const CROSSING_ALONE = 0.8;
const ON_PATH = 0.4;

/**
 * Words of two passages that stand in the same place, at most one link a word, in order of `a`. Equal, inflected, respelt,
 * synonymous words and equal numbers; function words and marks only beside linked content words. A link may cross others where
 * the evidence is strong: a phrase that has moved.
 * @param allows whether two words may be linked although they are akin, for callers that know more of them than their normal forms
 */
export function alignWords(a: readonly Token[], b: readonly Token[], allows: Allows = () => true): WordLink[] {
  const [x, y] = [a.map(kinsman), b.map(kinsman)];
  const grid = makeGrid(x, y, allows);
  const path = bestPath(x.length, y.length, grid);
  const links = new Links(x.length, y.length);
  for (const [i, j] of ranked(x, y, grid, path)) {
    if (path[i] === j || links.inOrder(i, j) || mayCross(grid, i, j)) links.add(i, j);
  }
  growSmallWords(x, y, grid, path, links);
  return links.list().map(([i, j]) => ({ a: i, b: j, kind: grid.kin(i, j)!.kind }));
}

/** @param i position in the first list, @param j in the second */
export type Allows = (kin: Kinship, i: number, j: number) => boolean;

function makeGrid(a: readonly Kinsman[], b: readonly Kinsman[], allows: Allows): Grid {
  const width = b.length;
  const all: (Kinship | null)[] = new Array(a.length * width).fill(null);
  const weights = new Float64Array(a.length * width);
  const row = new Int32Array(a.length);
  const column = new Int32Array(width);
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < width; j++) {
      const found = kinOf(a[i]!, b[j]!);
      if (found === null || !allows(found, i, j)) continue;
      all[i * width + j] = found;
      weights[i * width + j] = found.weight;
      row[i]! += 1;
      column[j]! += 1;
    }
  }
  const supported = supportIn(weights, a.length, width);
  return {
    kin: (i, j) => (i < 0 || j < 0 || i >= a.length || j >= width ? null : all[i * width + j]!),
    support: (i, j) => supported[i * width + j]!,
    alone: (i, j) => row[i] === 1 && column[j] === 1,
  };
}

/** Weights with the share of their neighbours on the diagonal; what has no weight gets none. */
function supportIn(weights: Float64Array, height: number, width: number): Float64Array {
  const supported = weights.slice();
  for (let i = 0; i < height; i++) {
    for (let j = 0; j < width; j++) {
      if (weights[i * width + j] === 0) continue;
      for (const [step, share] of NEIGHBOURS) {
        const [y, x] = [i + step, j + step];
        if (y >= 0 && x >= 0 && y < height && x < width) supported[i * width + j]! += share * weights[y * width + x]!;
      }
    }
  }
  return supported;
}

const mayCross = (grid: Grid, i: number, j: number): boolean =>
  grid.support(i, j) >= CROSSING || (grid.alone(i, j) && grid.kin(i, j)!.weight >= CROSSING_ALONE);

/** The heaviest monotone path: for each position of `a` its partner in `b`, or -1. */
function bestPath(n: number, m: number, grid: Grid): Int32Array {
  const best = new Float64Array((n + 1) * (m + 1));
  const at = (i: number, j: number) => i * (m + 1) + j;
  for (let i = n - 1; i >= 0; i--) {
    for (let j = m - 1; j >= 0; j--) {
      const own = grid.support(i, j);
      const skip = Math.max(best[at(i + 1, j)]!, best[at(i, j + 1)]!);
      best[at(i, j)] = own > 0 ? Math.max(skip, own + best[at(i + 1, j + 1)]!) : skip;
    }
  }
  const path = new Int32Array(n).fill(-1);
  for (let i = 0, j = 0; i < n && j < m; ) {
    const own = grid.support(i, j);
    if (own > 0 && best[at(i, j)] === own + best[at(i + 1, j + 1)]!) path[i++] = j++;
    else if (best[at(i, j)] === best[at(i + 1, j)]) i++;
    else j++;
  }
  return path;
}

/** Pairs of akin content words, best first; ties in order of the text. */
function ranked(a: readonly Kinsman[], b: readonly Kinsman[], grid: Grid, path: Int32Array): [number, number][] {
  const found: { pair: [number, number]; rank: number }[] = [];
  const place = (i: number, j: number) => Math.abs(i / Math.max(1, a.length) - j / Math.max(1, b.length));
  for (let i = 0; i < a.length; i++) {
    if (!a[i]!.content) continue;
    for (let j = 0; j < b.length; j++) {
      const support = b[j]!.content ? grid.support(i, j) : 0;
      if (support > 0) found.push({ pair: [i, j], rank: support + (path[i] === j ? ON_PATH : 0) - 0.1 * place(i, j) });
    }
  }
  found.sort((x, y) => y.rank - x.rank || x.pair[0] - y.pair[0] || x.pair[1] - y.pair[1]);
  return found.map((f) => f.pair);
}

/** Links function words and marks that stand beside a linked word, outwards until nothing is added; then those on the path. */
function growSmallWords(
  a: readonly Kinsman[],
  b: readonly Kinsman[],
  grid: Grid,
  path: Int32Array,
  links: Links,
): void {
  const small = (i: number, j: number) => grid.kin(i, j) !== null && !(a[i]!.content && b[j]!.content);
  for (let grown = true; grown; ) {
    grown = false;
    for (const [i, j] of links.list()) {
      for (const step of [-1, 1]) if (small(i + step, j + step) && links.add(i + step, j + step)) grown = true;
    }
  }
  for (let i = 0; i < a.length; i++) {
    const j = path[i]!;
    if (j >= 0 && small(i, j) && links.near(i, j) && links.inOrder(i, j)) links.add(i, j);
  }
}

/** One-to-one links between two lists of words. */
class Links {
  readonly #ofA: Int32Array;
  readonly #ofB: Int32Array;
  constructor(n: number, m: number) {
    this.#ofA = new Int32Array(n).fill(-1);
    this.#ofB = new Int32Array(m).fill(-1);
  }
  /** Adds the link where both words are free; says whether it did. */
  add(i: number, j: number): boolean {
    if (this.#ofA[i] !== -1 || this.#ofB[j] !== -1) return false;
    this.#ofA[i] = j;
    this.#ofB[j] = i;
    return true;
  }
  /** Whether a word within two places of `i` is linked with one within two places of `j`. */
  near(i: number, j: number): boolean {
    for (let step = -2; step <= 2; step++) {
      const partner = this.#ofA[i + step];
      if (partner !== undefined && partner !== -1 && Math.abs(partner - j) <= 2) return true;
    }
    return false;
  }
  /** Whether (i, j) crosses no link. */
  inOrder(i: number, j: number): boolean {
    for (let x = 0; x < this.#ofA.length; x++) {
      const y = this.#ofA[x]!;
      if (y !== -1 && x < i !== y < j) return false;
    }
    return true;
  }
  list(): [number, number][] {
    const all: [number, number][] = [];
    this.#ofA.forEach((j, i) => void (j !== -1 && all.push([i, j])));
    return all;
  }
}
