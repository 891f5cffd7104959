import type { Template } from './table.ts';

/**
 * A linear chain (Lafferty, McCallum and Pereira, Conditional Random Fields, ICML 2001): labels of a row of positions, each scored by the
 * features of its position and by the label before. Weights are whole numbers; `unit` is the worth of 1.
 */
export interface Chain {
  readonly labels: number;
  readonly templates: readonly Template[];
  /** The table of weights has 2^bits rows of one weight a label; there are three to five labels. */
  readonly bits: number;
  /** For each row the mark of the feature it belongs to (see `markOf`), 0 for an empty row. */
  readonly marks: Uint8Array;
  readonly weights: Int16Array | Float64Array;
  /** `edges[(kind * labels + before) * labels + label]`, by the kind of the position. */
  readonly edges: Float64Array;
  readonly unit: number;
}

/** Of two features that fall into one row, the mark tells which one the weights belong to. */
export function markOf(hash: number): number {
  const top = hash >>> 24;
  return top === 255 ? 1 : top + 1;
}

/** Row of a feature, or -1 where the model does not know it. */
export function rowOf(chain: Pick<Chain, 'bits' | 'marks'>, hash: number): number {
  const row = hash & ((1 << chain.bits) - 1);
  return chain.marks[row] === markOf(hash) ? row : -1;
}

/** Labels begin with `begin[k]` and go on with `begin[k] + 1`; whether `label` may stand behind `before`. */
export const mayFollow = (before: number, label: number): boolean =>
  label === 0 || label % 2 === 1 || before === label || before === label - 1;

/** The best row of labels (Viterbi). `kinds` picks the edge weights of each position. */
export function decode(chain: Chain, scores: Float64Array, kinds: Int32Array): Uint8Array {
  const { labels, edges } = chain;
  const n = kinds.length;
  const best = new Float64Array(n * labels).fill(-Infinity);
  const from = new Uint8Array(n * labels);
  for (let at = 0; at < n; at++) {
    const table = kinds[at]! * labels * labels;
    const row = (at - 1) * labels;
    for (let label = 0; label < labels; label++) {
      const further = label > 0 && label % 2 === 0;
      const first = further ? label - 1 : 0;
      const last = at === 0 ? (further ? -1 : 0) : further ? label : labels - 1;
      let top = -Infinity;
      for (let before = first; before <= last; before++) {
        const score = (at === 0 ? 0 : best[row + before]!) + edges[table + before * labels + label]!;
        if (score <= top) continue;
        top = score;
        from[row + labels + label] = before;
      }
      best[row + labels + label] = top + scores[row + labels + label]!;
    }
  }
  return walkBack(best, from, n, labels);
}

function walkBack(best: Float64Array, from: Uint8Array, n: number, labels: number): Uint8Array {
  const row = new Uint8Array(n);
  if (n === 0) return row;
  let label = 0;
  for (let other = 1; other < labels; other++)
    if (best[(n - 1) * labels + other]! > best[(n - 1) * labels + label]!) label = other;
  for (let at = n - 1; at >= 0; at--) {
    row[at] = label;
    label = from[at * labels + label]!;
  }
  return row;
}
