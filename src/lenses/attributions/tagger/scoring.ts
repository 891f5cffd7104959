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

let hashes = new Int32Array(1024);

/** Scores of each label at each position, in row order. */
export function emissions(chain: Chain, table: Table): Float64Array {
  const { labels, templates, unit } = chain;
  const rows = rowsOf(chain);
  const mask = (1 << chain.bits) - 1;
  const scores = new Float64Array(table.length * labels);
  if (hashes.length < table.length) hashes = new Int32Array(table.length * 2);
  for (let t = 0; t < templates.length; t++) {
    hashTemplate(table, templates[t]!, t, hashes);
    addWeights(rows, mask, labels, scores, table.length);
  }
  for (let i = 0; i < scores.length; i++) scores[i]! *= unit;
  return scores;
}

/** Adds the weights of one feature a position. The innermost loop of the tagger: the first three labels stand without one. */
function addWeights({ cells, width }: Rows, mask: number, labels: number, scores: Float64Array, length: number): void {
  for (let at = 0; at < length; at++) {
    const hash = hashes[at]!;
    const from = (hash & mask) << width;
    if (cells[from] !== (markOf(hash) << 24) >> 24) continue;
    const to = at * labels;
    scores[to]! += squared(cells[from + 1]!);
    scores[to + 1]! += squared(cells[from + 2]!);
    scores[to + 2]! += squared(cells[from + 3]!);
    for (let label = 3; label < labels; label++) scores[to + label]! += squared(cells[from + 1 + label]!);
  }
}

const squared = (step: number): number => step * Math.abs(step);
