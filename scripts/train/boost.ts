import type { Boosted } from '../../src/collate/boosted.ts';

export interface BoostOptions {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Fewest rows in a leaf. */
  readonly least: number;
  /** Share of rows, and of features, that each tree sees. */
  readonly rows: number;
  readonly columns: number;
  readonly seed: number;
}

const BINS = 48;

/** Numbers in [0, 1), the same for one seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Edges between bins of about equal size. */
function edgesOf(values: Float64Array): number[] {
  const sorted = Float64Array.from(values).sort();
  const edges: number[] = [];
  for (let i = 1; i < BINS; i++) {
    const at = Math.floor((i * sorted.length) / BINS);
    const edge = round((sorted[at - 1]! + sorted[at]!) / 2);
    if (edge !== edges.at(-1)) edges.push(edge);
  }
  return edges;
}
const round = (x: number): number => Number(x.toPrecision(5));

interface Binned {
  readonly bins: readonly Uint8Array[];
  readonly edges: readonly (readonly number[])[];
}
function binned(x: readonly Float64Array[]): Binned {
  const width = x[0]!.length;
  const edges = Array.from({ length: width }, (_, f) => edgesOf(Float64Array.from(x, (row) => row[f]!)));
  const bins = edges.map((e, f) =>
    Uint8Array.from(x, (row) => {
      const at = e.findIndex((edge) => row[f]! <= edge);
      return at < 0 ? e.length : at;
    }),
  );
  return { bins, edges };
}

interface Split {
  readonly feature: number;
  readonly bin: number;
  readonly gain: number;
}

/** Gradient boosting for squared error; rows `x`, targets `y`. Deterministic. */
export function boost(x: readonly Float64Array[], y: readonly number[], options: BoostOptions): Boosted {
  const data = binned(x);
  const random = randomOf(options.seed);
  const base = round(y.reduce((sum, v) => sum + v, 0) / y.length);
  const residual = Float64Array.from(y, (v) => v - base);
  const trees: number[][] = [];
  for (let t = 0; t < options.trees; t++) {
    const rows = [...y.keys()].filter(() => random() < options.rows);
    const columns = data.edges.map((_, f) => f).filter(() => random() < options.columns);
    const tree = grow(data, residual, rows, columns, options);
    trees.push(tree);
    for (let i = 0; i < y.length; i++) residual[i]! -= leafOf(tree, x[i]!);
  }
  return { base, trees };
}

function leafOf(tree: readonly number[], row: Float64Array): number {
  let at = 0;
  while (tree[at]! >= 0) at = 3 * (tree[at + 2]! + (row[tree[at]!]! <= tree[at + 1]! ? 0 : 1));
  return tree[at + 1]!;
}

function grow(data: Binned, residual: Float64Array, all: number[], columns: number[], options: BoostOptions): number[] {
  const tree: number[] = [-1, 0, 0];
  const queue = [{ at: 0, rows: all, depth: 0 }];
  for (let node = queue.shift(); node; node = queue.shift()) {
    const { at, rows, depth } = node;
    const split = depth < options.depth ? bestSplit(data, residual, rows, columns, options.least) : undefined;
    if (!split) {
      const sum = rows.reduce((s, i) => s + residual[i]!, 0);
      tree[at + 1] = round((options.rate * sum) / (rows.length + 1));
      continue;
    }
    const left = tree.length / 3;
    tree.splice(at, 3, split.feature, data.edges[split.feature]![split.bin]!, left);
    tree.push(-1, 0, 0, -1, 0, 0);
    const goesLeft = (i: number) => data.bins[split.feature]![i]! <= split.bin;
    queue.push({ at: 3 * left, rows: rows.filter(goesLeft), depth: depth + 1 });
    queue.push({ at: 3 * left + 3, rows: rows.filter((i) => !goesLeft(i)), depth: depth + 1 });
  }
  return tree;
}

function bestSplit(data: Binned, residual: Float64Array, rows: number[], columns: number[], least: number) {
  const total = rows.reduce((s, i) => s + residual[i]!, 0);
  let best: Split | undefined;
  for (const feature of columns) {
    const sums = new Float64Array(BINS);
    const counts = new Int32Array(BINS);
    const bins = data.bins[feature]!;
    for (const i of rows) {
      sums[bins[i]!]! += residual[i]!;
      counts[bins[i]!]!++;
    }
    let sum = 0;
    let count = 0;
    for (let bin = 0; bin < data.edges[feature]!.length; bin++) {
      sum += sums[bin]!;
      count += counts[bin]!;
      if (count < least || rows.length - count < least) continue;
      const gain = sum ** 2 / count + (total - sum) ** 2 / (rows.length - count) - total ** 2 / rows.length;
      if (gain > (best?.gain ?? 1e-9)) best = { feature, bin, gain };
    }
  }
  return best;
}
