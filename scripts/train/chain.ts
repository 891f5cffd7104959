import { type Chain, markOf, mayFollow, rowOf } from '../../src/lenses/attributions/tagger/chain.ts';
import { hashTemplate, type Table, type Template } from '../../src/lenses/attributions/tagger/table.ts';
import { randomOf } from './boost.ts';

/** A row of positions with their right labels. */
export interface Sequence {
  /** Feature hashes, position by position, one for each template. */
  readonly hashes: Int32Array;
  readonly kinds: Int32Array;
  readonly labels: Uint8Array;
}

export interface ChainOptions {
  readonly labels: number;
  readonly kinds: number;
  readonly bits: number;
  /** A feature seen less often is left out. */
  readonly least: number;
  readonly rounds: number;
  /** First step (the last one is almost 0), and the weight of the squared norm. */
  readonly rate: number;
  readonly decay: number;
  readonly seed: number;
}

export function sequenceOf(
  table: Table,
  templates: readonly Template[],
  kinds: Int32Array,
  labels: Uint8Array,
): Sequence {
  const hashes = new Int32Array(table.length * templates.length);
  const column = new Int32Array(table.length);
  templates.forEach((template, t) => {
    hashTemplate(table, template, t, column);
    for (let i = 0; i < table.length; i++) hashes[i * templates.length + t] = column[i]!;
  });
  return { hashes, kinds, labels };
}

/** How often each hash occurs, in an open table. */
function counted(sequences: readonly Sequence[]): { keys: Int32Array; counts: Int32Array } {
  const bits = 24;
  const keys = new Int32Array(1 << bits);
  const counts = new Int32Array(1 << bits);
  const mask = (1 << bits) - 1;
  let used = 0;
  for (const { hashes } of sequences)
    for (const hash of hashes) {
      let slot = (hash ^ (hash >>> 7)) & mask;
      while (counts[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & mask;
      if (counts[slot] === 0 && ++used > mask * 0.95) throw new Error('too many features for the counting table');
      keys[slot] = hash;
      counts[slot]!++;
    }
  return { keys, counts };
}

/** Gives each row of the table to the most frequent feature that falls into it. */
function assignRows(sequences: readonly Sequence[], { bits, least }: ChainOptions): Uint8Array {
  const { keys, counts } = counted(sequences);
  const marks = new Uint8Array(1 << bits);
  const most = new Int32Array(1 << bits);
  const owner = new Int32Array(1 << bits);
  for (let slot = 0; slot < keys.length; slot++) {
    const count = counts[slot]!;
    if (count < least) continue;
    const hash = keys[slot]!;
    const row = hash & ((1 << bits) - 1);
    if (count < most[row]! || (count === most[row]! && hash <= owner[row]!)) continue;
    most[row] = count;
    owner[row] = hash;
    marks[row] = markOf(hash);
  }
  return marks;
}

/**
 * Trains a linear-chain conditional random field by stochastic gradient descent with an L2 penalty
 * (Bottou, Stochastic Gradient Descent Tricks, 2012, section 5.1). Deterministic.
 */
export function trainChain(
  sequences: readonly Sequence[],
  templates: readonly Template[],
  options: ChainOptions,
  say: (round: number, loss: number) => void,
): Chain {
  const { labels, bits } = options;
  const marks = assignRows(sequences, options);
  const weights = new Float64Array((1 << bits) * labels);
  const edges = new Float64Array(options.kinds * labels * labels);
  const rows = sequences.map(({ hashes }) => Int32Array.from(hashes, (hash) => rowOf({ bits, marks }, hash)));
  const order = Int32Array.from(sequences, (_, i) => i);
  const random = randomOf(options.seed);
  const lambda = options.decay / sequences.length;
  let scale = 1;
  let steps = 0;
  for (let round = 0; round < options.rounds; round++) {
    shuffle(order, random);
    let loss = 0;
    for (const s of order) {
      const rate = options.rate * (1 - steps++ / (options.rounds * order.length));
      scale *= 1 - rate * lambda;
      loss += step({
        sequence: sequences[s]!,
        rows: rows[s]!,
        templates: templates.length,
        labels,
        weights,
        edges,
        scale,
        rate,
      });
      if (scale < 1e-6) scale = rescale(weights, edges, scale);
    }
    say(round, loss / sequences.length);
  }
  rescale(weights, edges, scale);
  return { labels, templates, bits, marks, weights, edges, unit: 1 };
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
}

function rescale(weights: Float64Array, edges: Float64Array, scale: number): number {
  for (let i = 0; i < weights.length; i++) weights[i]! *= scale;
  for (let i = 0; i < edges.length; i++) edges[i]! *= scale;
  return 1;
}

interface Step {
  readonly sequence: Sequence;
  readonly rows: Int32Array;
  readonly templates: number;
  readonly labels: number;
  readonly weights: Float64Array;
  readonly edges: Float64Array;
  readonly scale: number;
  readonly rate: number;
}

/** One gradient step; returns the negative log-likelihood before it. */
function step({ sequence, rows, templates, labels: L, weights, edges, scale, rate }: Step): number {
  const { kinds, labels } = sequence;
  const n = kinds.length;
  const scores = new Float64Array(n * L);
  for (let i = 0; i < n; i++)
    for (let t = 0; t < templates; t++) {
      const row = rows[i * templates + t]!;
      if (row >= 0) for (let y = 0; y < L; y++) scores[i * L + y]! += weights[row * L + y]! * scale;
    }
  const edge = (i: number, before: number, y: number): number => edges[(kinds[i]! * L + before) * L + y]! * scale;
  const forward = new Float64Array(n * L).fill(-Infinity);
  const backward = new Float64Array(n * L).fill(-Infinity);
  const terms = new Float64Array(L);
  for (let i = 0; i < n; i++)
    for (let y = 0; y < L; y++) {
      if (i === 0) {
        if (mayFollow(0, y)) forward[y] = scores[y]! + edge(0, 0, y);
        continue;
      }
      for (let b = 0; b < L; b++) terms[b] = mayFollow(b, y) ? forward[(i - 1) * L + b]! + edge(i, b, y) : -Infinity;
      forward[i * L + y] = logSum(terms) + scores[i * L + y]!;
    }
  for (let y = 0; y < L; y++) backward[(n - 1) * L + y] = 0;
  for (let i = n - 2; i >= 0; i--)
    for (let b = 0; b < L; b++) {
      for (let y = 0; y < L; y++)
        terms[y] = mayFollow(b, y)
          ? backward[(i + 1) * L + y]! + edge(i + 1, b, y) + scores[(i + 1) * L + y]!
          : -Infinity;
      backward[i * L + b] = logSum(terms);
    }
  const total = logSum(forward.subarray((n - 1) * L));
  let right = 0;
  const gradient = new Float64Array(L);
  const amount = rate / scale;
  for (let i = 0; i < n; i++) {
    const gold = labels[i]!;
    const goldBefore = i === 0 ? 0 : labels[i - 1]!;
    right += scores[i * L + gold]! + edge(i, goldBefore, gold);
    for (let y = 0; y < L; y++)
      gradient[y] = (gold === y ? 1 : 0) - Math.exp(forward[i * L + y]! + backward[i * L + y]! - total);
    updateEdges(i, gold, goldBefore);
    if (Math.max(...gradient.map(Math.abs)) < 1e-4) continue;
    for (let t = 0; t < templates; t++) {
      const row = rows[i * templates + t]!;
      if (row >= 0) for (let y = 0; y < L; y++) weights[row * L + y]! += amount * gradient[y]!;
    }
  }
  return total - right;

  function updateEdges(i: number, gold: number, goldBefore: number): void {
    for (let b = 0; b < L; b++)
      for (let y = 0; y < L; y++) {
        if (!mayFollow(b, y) || (i === 0 && b !== 0)) continue;
        const before = i === 0 ? 0 : forward[(i - 1) * L + b]!;
        const expected = Math.exp(before + edge(i, b, y) + scores[i * L + y]! + backward[i * L + y]! - total);
        const seen = b === goldBefore && y === gold ? 1 : 0;
        if (seen || expected > 1e-4) edges[(kinds[i]! * L + b) * L + y]! += amount * (seen - expected);
      }
  }
}

function logSum(terms: Float64Array): number {
  let most = -Infinity;
  for (const term of terms) if (term > most) most = term;
  if (most === -Infinity) return most;
  let sum = 0;
  for (const term of terms) sum += Math.exp(term - most);
  return most + Math.log(sum);
}
