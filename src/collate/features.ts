import type { Kin } from './kin.ts';
import { dice, holds, runs, shared } from './overlap.ts';
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
}

const CONTENT = 0.42; // rarity; below stand function words and the commonest verbs

function side(own: Profile, other: Profile, ids: WordIds, kin: Kin): Side {
  let total = 0;
  let matched = 0;
  let soft = 0;
  let softCount = 0;
  let rarestUnmatched = 0;
  let content = 0;
  let squares = 0;
  for (const id of own.terms) {
    const weight = ids.rarity[id]!;
    total += weight;
    squares += weight * weight;
    if (weight >= CONTENT) content++;
    const exact = holds(other.terms, id);
    const match = exact ? 1 : bestRelated(id, other, kin);
    if (exact) matched += weight;
    soft += weight * match;
    softCount += match;
    rarestUnmatched = Math.max(rarestUnmatched, weight * (1 - match));
  }
  return { total, matched, soft, softCount, rarestUnmatched, content, squares };
}

/** Strongest relation, 0 to 1, of a word with any word of the other side. */
function bestRelated(id: number, other: Profile, kin: Kin): number {
  let best = 0;
  for (const { id: near, strength } of kin[id]!) if (strength > best && holds(other.terms, near)) best = strength;
  return best;
}

const part = (n: number, of: number): number => (of > 0 ? n / of : 1);

/** Features of a pair; the same whichever sentence comes first. */
export function features(a: Profile, b: Profile, ids: WordIds, kin: Kin): Float64Array {
  const x = side(a, b, ids, kin);
  const y = side(b, a, ids, kin);
  const found = [...overlaps(a, b, x, y, ids), ...orders(a, b), ...agreements(a, b), ...lengths(a, b)];
  return Float64Array.from(found);
}

function overlaps(a: Profile, b: Profile, x: Side, y: Side, ids: WordIds): number[] {
  const both = shared(a.terms, b.terms);
  let dot = 0;
  let content = 0;
  for (const id of a.terms) {
    const weight = ids.rarity[id]!;
    if (!holds(b.terms, id)) continue;
    dot += weight * weight;
    if (weight >= CONTENT) content++;
  }
  const softX = part(x.soft, x.total);
  const softY = part(y.soft, y.total);
  return [
    part(both, a.terms.length + b.terms.length - both),
    part(x.matched, x.total + y.total - x.matched),
    dot / (Math.sqrt(x.squares * y.squares) || 1),
    Math.min(part(x.matched, x.total), part(y.matched, y.total)),
    Math.max(part(x.matched, x.total), part(y.matched, y.total)),
    Math.min(softX, softY),
    Math.max(softX, softY),
    (2 * softX * softY) / (softX + softY || 1),
    part(content, x.content + y.content - content),
    Math.min(part(x.softCount, a.terms.length), part(y.softCount, b.terms.length)),
    Math.max(part(x.softCount, a.terms.length), part(y.softCount, b.terms.length)),
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
    dice(a.trigrams, b.trigrams),
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
  const place = new Map<number, number>();
  b.words.forEach((id, j) => void (place.has(id) || place.set(id, j / b.words.length)));
  let sum = 0;
  let count = 0;
  a.words.forEach((id, i) => {
    const at = place.get(id);
    if (at === undefined) return;
    sum += Math.abs(i / a.words.length - at);
    count++;
  });
  return count ? sum / count : 1;
}
