import type { Chain } from './chain.ts';
import type { Template } from './table.ts';

/** A chain as it is kept in a source file: each weight a character that stands for the square of a whole number of `unit`s, with its sign; edges in hundredths. */
export interface PackedChain {
  readonly labels: number;
  readonly bits: number;
  readonly unit: number;
  readonly marks: string;
  readonly weights: string;
  readonly edges: readonly number[];
}

// The 93 printable characters of ASCII that need no escape between single quotes.
const ALPHABET = ' !"#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~';
/** Packed weights lie between the squares of -MOST and MOST. Squares keep small weights apart, of which many add up, and have room for large ones. */
export const MOST = 46;

/** Steps of an edge between 0 and 1. */
export const EDGE_STEPS = 100;

const DIGITS = new Int8Array(128);
/** By character: the weight in units. */
const SQUARES = new Int16Array(128);
for (let i = 0; i < ALPHABET.length; i++) {
  DIGITS[ALPHABET.charCodeAt(i)] = i;
  SQUARES[ALPHABET.charCodeAt(i)] = (i - MOST) * Math.abs(i - MOST);
}

/** Weights as characters, one each. */
export function packWeights(weights: Float64Array, unit: number): string {
  const parts: string[] = [];
  for (const weight of weights) {
    const size = Math.min(MOST, Math.round(Math.sqrt(Math.abs(weight) / unit)));
    parts.push(ALPHABET[MOST + (weight < 0 ? -size : size)]!);
  }
  return parts.join('');
}

/** Marks in two characters each, 0 (an empty row) in one. */
export function packMarks(marks: Uint8Array): string {
  const parts: string[] = [];
  for (const mark of marks) parts.push(mark === 0 ? '~' : ALPHABET[mark >> 4]! + ALPHABET[mark & 15]!);
  return parts.join('');
}

const EMPTY = '~'.charCodeAt(0);

function unpackMarks(text: string, bits: number): Uint8Array {
  const marks = new Uint8Array(1 << bits);
  for (let row = 0, at = 0; row < marks.length; row++) {
    const code = text.charCodeAt(at++);
    if (code !== EMPTY) marks[row] = (DIGITS[code]! << 4) | DIGITS[text.charCodeAt(at++)]!;
  }
  return marks;
}

/** Weights of all rows; `text` has those of the rows in use. */
function unpackWeights(text: string, marks: Uint8Array, labels: number): Int16Array {
  const weights = new Int16Array(marks.length * labels);
  for (let row = 0, at = 0; row < marks.length; row++) {
    if (marks[row] === 0) continue;
    for (let i = row * labels; i < (row + 1) * labels; i++) weights[i] = SQUARES[text.charCodeAt(at++)]!;
  }
  return weights;
}

/** Weights of the rows that are in use, in order of the rows. */
export function usedWeights(chain: Chain): Float64Array {
  const used: number[] = [];
  chain.marks.forEach((mark, row) => {
    if (mark !== 0) for (let y = 0; y < chain.labels; y++) used.push(chain.weights[row * chain.labels + y]!);
  });
  return Float64Array.from(used);
}

/** The chain that was packed. */
export function unpackChain(packed: PackedChain, templates: readonly Template[]): Chain {
  const { labels, bits, unit } = packed;
  const marks = unpackMarks(packed.marks, bits);
  const weights = unpackWeights(packed.weights, marks, labels);
  return {
    labels,
    templates,
    bits,
    marks,
    weights,
    edges: Float64Array.from(packed.edges, (edge) => edge / EDGE_STEPS),
    unit,
  };
}
