import { type Chain, markOf } from './chain.ts';
import { MOST } from './packed.ts';
import { hashTemplate, type Table } from './table.ts';

/**
 * The rows of a chain one behind the other, a byte a cell: the mark, then for each label the signed root of the weight, which is whole in a
 * packed chain. The tables are small enough for a fast cache, and a feature is one place in them.
 */
interface Rows {
  readonly cells: Int8Array;
  /** A row has 2^width cells. */
  readonly width: number;
}

const known = new WeakMap<Chain, Rows>();

function rowsOf(chain: Chain): Rows {
  const found = known.get(chain);
  if (found) return found;
  const { labels, marks, weights } = chain;
  const width = Math.ceil(Math.log2(labels + 1));
  const cells = new Int8Array(marks.length << width);
  for (let row = 0; row < marks.length; row++) {
    cells[row << width] = marks[row]!;
    for (let y = 0; y < labels; y++) cells[(row << width) + 1 + y] = stepOf(weights[row * labels + y]!);
  }
  const made = { cells, width };
  known.set(chain, made);
  return made;
}

function stepOf(weight: number): number {
  const step = Math.sign(weight) * Math.sqrt(Math.abs(weight));
  if (!Number.isInteger(step) || Math.abs(step) > MOST) throw new RangeError(`not a packed weight: ${weight}`);
  return step;
}

/** Hashes of all features, template by template. */
let hashes = new Int32Array(1 << 14);

/** Scores of each label at each position, in row order. */
export function emissions(chain: Chain, table: Table): Float64Array {
  const { length } = table;
  const all = chain.templates.length * length;
  if (hashes.length < all) hashes = new Int32Array(all * 2);
  chain.templates.forEach((template, t) => {
    hashTemplate(table, template, t, hashes, t * length);
  });
  const scores = new Float64Array(length * chain.labels);
  addUp(chain, rowsOf(chain), length, all, scores);
  return scores;
}

/** Adds up the weights of the features of each position. The innermost loop of the tagger: without one over the labels, of which there are three to five. */
function addUp({ bits, labels, unit }: Chain, { cells, width }: Rows, n: number, all: number, scores: Float64Array) {
  const mask = (1 << bits) - 1;
  const sums = [0, 0, 0, 0, 0];
  for (let at = 0; at < n; at++) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    for (let k = at; k < all; k += n) {
      const hash = hashes[k]!;
      const from = (hash & mask) << width;
      if (cells[from] !== (markOf(hash) << 24) >> 24) continue;
      a += squared(cells[from + 1]!);
      b += squared(cells[from + 2]!);
      c += squared(cells[from + 3]!);
      if (labels === 3) continue;
      d += squared(cells[from + 4]!);
      e += squared(cells[from + 5]!);
    }
    sums[0] = a;
    sums[1] = b;
    sums[2] = c;
    sums[3] = d;
    sums[4] = e;
    for (let label = 0; label < labels; label++) scores[at * labels + label] = sums[label]! * unit;
  }
}

const squared = (step: number): number => Math.imul(step, Math.abs(step));
