import { DEFAULTS, settle } from '../../src/defaults.ts';
import { duplicateClusters, duplicatePairs, type Fingerprints } from '../../src/fingerprint/duplicates.ts';
import { ShingleReader } from '../../src/fingerprint/shingle-reader.ts';
import { ShingleSets } from '../../src/fingerprint/shingle-sets.ts';

export interface Given {
  readonly id: string;
  readonly text: string;
  readonly outlet?: string;
}

/** The sets of some articles, in batches of `size`. */
export function fingerprint(articles: readonly Given[], size = 3): Fingerprints {
  const [sets, reader] = [new ShingleSets(), new ShingleReader()];
  articles.forEach(({ text }, i) => {
    reader.add(text);
    if (i % size === size - 1) sets.add(reader.take());
  });
  sets.add(reader.take());
  return { sets, ids: articles.map((a) => a.id), outlets: articles.map((a) => a.outlet) };
}

export const pairsOf = (
  articles: readonly Given[],
  { jaccard = DEFAULTS['duplicates.jaccard'].value as number, containment = 2 } = {},
) => duplicatePairs(fingerprint(articles), { jaccard, containment }, settle());

export const clustersOf = (articles: readonly Given[], at: { jaccard?: number; containment?: number } = {}) =>
  duplicateClusters(pairsOf(articles, at), (id) => articles.find((a) => a.id === id)!.outlet);

/** Words `from` to `to` of an endless text in which no word comes twice: `passage('a', 1, 3)` is “a1 a2 a3”. */
export const passage = (name: string, from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, i) => `${name}${from + i}`).join(' ');
