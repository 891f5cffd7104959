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

interface Weighed {
  readonly term: number;
  readonly weight: number;
  readonly name: number;
}

/**
 * Weighs the terms of an article: times/(times + 1) × weight of the term, the whole scaled to length 1. Words of its outlet's furniture do not count.
 * Pure: the same features and statistics give the same vector.
 */
export function vectorOf(features: Weighable, statistics: Statistics, settings: Values): Vector {
  const { all, length } = weigh(features, statistics);
  const can = statistics.closed ? all.filter(({ term }) => statistics.documents(term) > 1) : all;
  can.sort((a, b) => b.weight - a.weight || a.term - b.term);
  const kept = can.slice(0, settings['group.terms']);
  const commonest = settings['group.commonest'];
  const probes = kept.filter(({ term }) => statistics.documents(term) <= commonest);
  kept.sort((a, b) => a.term - b.term);
  return {
    terms: Uint32Array.from(kept, (k) => k.term),
    weights: Float32Array.from(kept, (k) => k.weight / length),
    names: Uint8Array.from(kept, (k) => k.name),
    probes: Uint32Array.from(probes.slice(0, settings['group.probes']), (p) => p.term),
  };
}

function weigh(features: Weighable, statistics: Statistics): { all: Weighed[]; length: number } {
  const furniture = new Map<number, number>();
  for (const term of statistics.furniture.termsIn(features)) furniture.set(term, (furniture.get(term) ?? 0) + 1);
  const all: Weighed[] = [];
  let squares = 0;
  for (const [i, term] of features.terms.entries()) {
    const times = (features.counts[i]! & ~NAME) - (furniture.get(term) ?? 0);
    const weight = times > 0 ? (times / (times + 1)) * statistics.weight(term) : 0;
    if (weight <= 0) continue;
    squares += weight * weight;
    all.push({ term, weight, name: features.counts[i]! & NAME });
  }
  return { all, length: Math.sqrt(squares) };
}
