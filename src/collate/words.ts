import type { WordLink } from '../model/collation.ts';
import type { Token } from '../model/token.ts';
import { isContent, type Kinship, kinship } from './kinship.ts';

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
 * @param akin how two words are akin, for callers that know more of them than their normal forms
 */
export function alignWords(a: readonly Token[], b: readonly Token[], akin: typeof kinship = kinship): WordLink[] {
  const grid = makeGrid(a, b, akin);
  const path = bestPath(a.length, b.length, grid);
  const links = new Links(a.length, b.length);
  for (const [i, j] of ranked(a, b, grid, path)) {
    if (path[i] === j || fitsOrder(links, i, j) || mayCross(grid, i, j)) links.add(i, j);
  }
  growSmallWords(a, b, grid, path, links);
  return links.list().map(([i, j]) => ({ a: i, b: j, kind: grid.kin(i, j)!.kind }));
}

function makeGrid(a: readonly Token[], b: readonly Token[], akin: typeof kinship): Grid {
  const width = b.length;
  const all: (Kinship | null)[] = new Array(a.length * width).fill(null);
  for (let i = 0; i < a.length; i++) for (let j = 0; j < width; j++) all[i * width + j] = akin(a[i]!, b[j]!);
  const kin = (i: number, j: number) => (i < 0 || j < 0 || i >= a.length || j >= width ? null : all[i * width + j]!);
  const support = (i: number, j: number) => {
    const own = kin(i, j)?.weight ?? 0;
    if (own === 0) return 0;
    let sum = own;
    for (const [step, share] of NEIGHBOURS) sum += share * (kin(i + step, j + step)?.weight ?? 0);
    return sum;
  };
  const row = new Int32Array(a.length);
  const column = new Int32Array(width);
  all.forEach((found, at) => {
    if (!found) return;
    row[Math.floor(at / width)]! += 1;
    column[at % width]! += 1;
  });
  return { kin, support, alone: (i, j) => row[i] === 1 && column[j] === 1 };
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
function ranked(a: readonly Token[], b: readonly Token[], grid: Grid, path: Int32Array): [number, number][] {
  const found: { pair: [number, number]; rank: number }[] = [];
  const place = (i: number, j: number) => Math.abs(i / Math.max(1, a.length) - j / Math.max(1, b.length));
  for (let i = 0; i < a.length; i++) {
    if (!isContent(a[i]!)) continue;
    for (let j = 0; j < b.length; j++) {
      const support = isContent(b[j]!) ? grid.support(i, j) : 0;
      if (support > 0) found.push({ pair: [i, j], rank: support + (path[i] === j ? ON_PATH : 0) - 0.1 * place(i, j) });
    }
  }
  found.sort((x, y) => y.rank - x.rank || x.pair[0] - y.pair[0] || x.pair[1] - y.pair[1]);
  return found.map((f) => f.pair);
}

/** Whether (i, j) crosses none of the links made so far. */
const fitsOrder = (links: Links, i: number, j: number): boolean => links.list().every(([x, y]) => x < i === y < j);

/** Links function words and marks that stand beside a linked word, outwards until nothing is added; then those on the path. */
function growSmallWords(a: readonly Token[], b: readonly Token[], grid: Grid, path: Int32Array, links: Links): void {
  const small = (i: number, j: number) => grid.kin(i, j) !== null && !(isContent(a[i]!) && isContent(b[j]!));
  for (let grown = true; grown; ) {
    grown = false;
    for (const [i, j] of links.list()) {
      for (const step of [-1, 1]) if (small(i + step, j + step) && links.add(i + step, j + step)) grown = true;
    }
  }
  for (let i = 0; i < a.length; i++) {
    const j = path[i]!;
    if (j >= 0 && small(i, j) && links.near(i, j) && fitsOrder(links, i, j)) links.add(i, j);
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
  list(): [number, number][] {
    const all: [number, number][] = [];
    this.#ofA.forEach((j, i) => void (j !== -1 && all.push([i, j])));
    return all;
  }
}
