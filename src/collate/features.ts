import type { Matches } from './matches.ts';
import { dice, runs, shared } from './overlap.ts';
import type { Profile, WordIds } from './profile.ts';

/** What the score of a sentence pair is made of, in the order of the list that `features` returns. */
export const FEATURES = [
  'jaccard of roots',
  'jaccard by rarity',
  'cosine by rarity',
  'containment by rarity, smaller',
  'containment by rarity, larger',
  'soft containment, smaller',
  'soft containment, larger',
  'soft f',
  'jaccard of content roots',
  'soft containment unweighted, smaller',
  'soft containment unweighted, larger',
  'weight unmatched, smaller',
  'weight unmatched, larger',
  'rarest unmatched, smaller',
  'rarest unmatched, larger',
  'bigrams',
  'skip bigrams',
  'trigrams of words',
  'longest run by shorter',
  'subsequence by shorter',
  'subsequence by longer',
  'edits by longer',
  'letters',
  'letters contained',
  'numbers agree',
  'numbers differ',
  'negation differs',
  'names agree',
  'names unmatched',
  'length ratio',
  'length of shorter',
  'length difference',
  'first word',
  'last word',
  'position drift',
] as const;

/** One side of a pair: how much of its weight the other side has. */
interface Side {
  readonly total: number;
  readonly matched: number;
  readonly soft: number;
  readonly softCount: number;
  readonly rarestUnmatched: number;
  readonly content: number;
  readonly squares: number;
  /** Of the roots that both have: sum of squares, and content words. */
  readonly squaresMatched: number;
  readonly contentMatched: number;
}

const CONTENT = 0.42; // rarity; below stand function words and the commonest verbs

function side(own: Profile, { exact, strength }: Matches, ids: WordIds): Side {
  let total = 0;
  let matched = 0;
  let soft = 0;
  let softCount = 0;
  let rarestUnmatched = 0;
  let content = 0;
  let squares = 0;
  let squaresMatched = 0;
  let contentMatched = 0;
  for (let i = 0; i < exact.length; i++) {
    const weight = ids.rarity[own.terms[i]!]!;
    const match = strength[i]!;
    total += weight;
    squares += weight * weight;
    if (weight >= CONTENT) content++;
    soft += weight * match;
    softCount += match;
    rarestUnmatched = Math.max(rarestUnmatched, weight * (1 - match));
    if (exact[i] === 0) continue;
    matched += weight;
    squaresMatched += weight * weight;
    if (weight >= CONTENT) contentMatched++;
  }
  return { total, matched, soft, softCount, rarestUnmatched, content, squares, squaresMatched, contentMatched };
}

const part = (n: number, of: number): number => (of > 0 ? n / of : 1);

/**
 * Features of a pair; the same whichever sentence comes first.
 * @param inB how `b` has the roots of `a`, `inA` the other way round
 */
export function features(a: Profile, b: Profile, ids: WordIds, inB: Matches, inA: Matches): Float64Array {
  const found = new Float64Array(FEATURES.length);
  let at = 0;
  const put = (values: readonly number[]) => {
    for (let i = 0; i < values.length; i++) found[at++] = values[i]!;
  };
  put(overlaps(a, b, side(a, inB, ids), side(b, inA, ids)));
  put(orders(a, b));
  put(agreements(a, b));
  put(lengths(a, b));
  return found;
}

function overlaps(a: Profile, b: Profile, x: Side, y: Side): number[] {
  const both = shared(a.terms, b.terms);
  const softX = part(x.soft, x.total);
  const softY = part(y.soft, y.total);
  const [partX, partY] = [part(x.matched, x.total), part(y.matched, y.total)];
  const [countX, countY] = [part(x.softCount, a.terms.length), part(y.softCount, b.terms.length)];
  return [
    part(both, a.terms.length + b.terms.length - both),
    part(x.matched, x.total + y.total - x.matched),
    x.squaresMatched / (Math.sqrt(x.squares * y.squares) || 1),
    Math.min(partX, partY),
    Math.max(partX, partY),
    Math.min(softX, softY),
    Math.max(softX, softY),
    (2 * softX * softY) / (softX + softY || 1),
    part(x.contentMatched, x.content + y.content - x.contentMatched),
    Math.min(countX, countY),
    Math.max(countX, countY),
    Math.min(x.total - x.soft, y.total - y.soft),
    Math.max(x.total - x.soft, y.total - y.soft),
    Math.min(x.rarestUnmatched, y.rarestUnmatched),
    Math.max(x.rarestUnmatched, y.rarestUnmatched),
  ];
}

function orders(a: Profile, b: Profile): number[] {
  const shorter = Math.min(a.words.length, b.words.length) || 1;
  const longer = Math.max(a.words.length, b.words.length) || 1;
  const { longest, subsequence, edits } = runs(a.words, b.words);
  const letters = shared(a.trigrams, b.trigrams);
  return [
    dice(a.pairs, b.pairs),
    dice(a.near, b.near),
    dice(a.triples, b.triples),
    longest / shorter,
    subsequence / shorter,
    subsequence / longer,
    edits / longer,
    part(2 * letters, a.trigrams.length + b.trigrams.length),
    part(letters, Math.min(a.trigrams.length, b.trigrams.length)),
  ];
}

function agreements(a: Profile, b: Profile): number[] {
  const numbers = shared(a.numbers, b.numbers);
  const names = shared(a.names, b.terms) + shared(b.names, a.terms);
  const allNames = a.names.length + b.names.length;
  return [
    part(numbers, a.numbers.length + b.numbers.length - numbers),
    Math.min(a.numbers.length, b.numbers.length) - numbers,
    a.negations > 0 === b.negations > 0 ? 0 : 1,
    part(names, allNames),
    allNames - names,
  ];
}

function lengths(a: Profile, b: Profile): number[] {
  const shorter = Math.min(a.words.length, b.words.length);
  const longer = Math.max(a.words.length, b.words.length);
  return [
    part(shorter, longer),
    shorter,
    longer - shorter,
    a.words[0] === b.words[0] ? 1 : 0,
    a.words.at(-1) === b.words.at(-1) ? 1 : 0,
    drift(a, b),
  ];
}

/** Mean distance between the relative places of the words that both have, 0 to 1. */
function drift(a: Profile, b: Profile): number {
  let sum = 0;
  let count = 0;
  for (let i = 0; i < a.words.length; i++) {
    const at = b.words.indexOf(a.words[i]!);
    if (at < 0) continue;
    sum += Math.abs(i / a.words.length - at / b.words.length);
    count++;
  }
  return count ? sum / count : 1;
}
