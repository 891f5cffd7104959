import type { Values } from '../defaults.ts';
import type { ArticleFeatures } from './features.ts';
import type { Statistics } from './statistics.ts';
import { NAME } from './term-counts.ts';

/** The weighed terms of an article. The cosine of two articles is the sum of the products of the weights that they share. */
export interface Vector {
  /** Ascending; the weightiest, at most `group.terms`. */
  readonly terms: Uint32Array;
  readonly weights: Float32Array;
  /** `NAME` where the article writes the term like a name, else 0. */
  readonly names: Uint8Array;
  /** The weightiest of them that are not too common, by which other articles are found. */
  readonly probes: Uint32Array;
}

/** All that is needed to weigh the terms of an article. */
export type Weighable = Pick<ArticleFeatures, 'outlet' | 'terms' | 'counts' | 'lines'>;

/** Terms that can be kept, ascending, in arrays that serve for one article after another; `marks` says what each is kept for. */
let places = new Int32Array(0);
let weights = new Float64Array(0);
let sorted = new Float64Array(0);
let documents = new Uint32Array(0);
let marks = new Uint8Array(0);
const [KEPT, PROBE, COMMON] = [1, 2, 4];

/**
 * Weighs the terms of an article: times/(times + 1) × weight of the term, the whole scaled to length 1. Words of its outlet's furniture do not count.
 * Pure: the same features and statistics give the same vector.
 */
export function vectorOf(features: Weighable, statistics: Statistics, settings: Values): Vector {
  const { size, length } = weigh(features, statistics);
  marks.fill(0, 0, size);
  const kept = markWeightiest(size, 0, KEPT, settings['group.terms']);
  const commonest = settings['group.commonest'];
  for (let i = 0; i < size; i++) if (marks[i] === KEPT && documents[i]! > commonest) marks[i] = COMMON;
  const found = withinReach(size, markWeightiest(size, KEPT, KEPT | PROBE, settings['group.probes']), settings);
  const vector = {
    terms: new Uint32Array(kept),
    weights: new Float32Array(kept),
    names: new Uint8Array(kept),
    probes: new Uint32Array(found),
  };
  let [at, probe] = [0, 0];
  for (let i = 0; i < size; i++) {
    if (marks[i] === 0) continue;
    const place = places[i]!;
    if (marks[i] === (KEPT | PROBE)) vector.probes[probe++] = features.terms[place]!;
    vector.terms[at] = features.terms[place]!;
    vector.weights[at] = weights[i]! / length;
    vector.names[at++] = features.counts[place]! & NAME;
  }
  return vector;
}

/** Weighs all terms; those that another article can share are noted. */
function weigh(features: Weighable, statistics: Statistics): { size: number; length: number } {
  const { terms, counts } = features;
  makeRoom(terms.length);
  const furniture = furnitureIn(features, statistics);
  let [size, squares] = [0, 0];
  for (let i = 0; i < terms.length; i++) {
    const times = (counts[i]! & ~NAME) - (furniture?.get(terms[i]!) ?? 0);
    if (times <= 0) continue;
    const address = statistics.find(terms[i]!);
    const weight = (times / (times + 1)) * statistics.weightAt(address, terms[i]!);
    if (weight <= 0) continue;
    squares += weight * weight;
    const having = statistics.documentsAt(address);
    if (statistics.closed && having < 2) continue;
    places[size] = i;
    documents[size] = having;
    weights[size++] = weight;
  }
  return { size, length: Math.sqrt(squares) };
}

function furnitureIn(features: Weighable, { furniture }: Statistics): Map<number, number> | undefined {
  let found: Map<number, number> | undefined;
  for (const term of furniture.termsIn(features)) {
    found ??= new Map();
    found.set(term, (found.get(term) ?? 0) + 1);
  }
  return found;
}

/** Marks the `most` weightiest of those that are marked `may`; of equal ones the first. Returns how many. */
function markWeightiest(size: number, may: number, mark: number, most: number): number {
  let able = 0;
  for (let i = 0; i < size; i++) if (marks[i] === may) sorted[able++] = weights[i]!;
  const count = Math.min(able, most);
  if (count === 0) return 0;
  const order = sorted.subarray(0, able).sort();
  const least = order[able - count]!;
  let equal = count;
  for (let i = able - 1; order[i]! > least; i--) equal--;
  for (let i = 0; i < size; i++) {
    if (marks[i] !== may) continue;
    const weight = weights[i]!;
    if (weight > least || (weight === least && equal-- > 0)) marks[i] = mark;
  }
  return count;
}

/**
 * Takes back probes of which too many other articles would be found, the commonest first; of equal ones the last. Returns how many are left.
 * A choice by the article and the statistics alone, so that it is the same in any order of articles.
 */
function withinReach(size: number, probes: number, settings: Values): number {
  const most = settings['group.reach'];
  let reach = 0;
  for (let i = 0; i < size; i++) if (marks[i] === (KEPT | PROBE)) reach += documents[i]!;
  let left = probes;
  for (; reach > most && left > 1; left--) {
    let worst = -1;
    for (let i = 0; i < size; i++)
      if (marks[i] === (KEPT | PROBE) && (worst < 0 || documents[i]! >= documents[worst]!)) worst = i;
    marks[worst] = KEPT;
    reach -= documents[worst]!;
  }
  return left;
}

function makeRoom(terms: number): void {
  if (terms <= places.length) return;
  places = new Int32Array(terms * 2);
  weights = new Float64Array(terms * 2);
  sorted = new Float64Array(terms * 2);
  marks = new Uint8Array(terms * 2);
  documents = new Uint32Array(terms * 2);
}
