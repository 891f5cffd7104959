import { Bitmap } from './bitmap.ts';
import { Counts, MOST_COUNT } from './counts.ts';
import { HashTable } from './hash-table.ts';
import { IntList } from './int-list.ts';
import { SLACK } from './likeness.ts';
import type { ShingleSets } from './shingle-sets.ts';

/** Where articles can meet. */
export interface Meetings {
  /** Articles that may be contained in another, each with the keys that it would meet at: `keys[ends[i - 1] .. ends[i])` for `articles[i]`. */
  readonly articles: Int32Array;
  readonly keys: Int32Array;
  readonly ends: Int32Array;
  /** Articles at each key: `places[placeEnds[key - 1] .. placeEnds[key])`. */
  readonly places: Int32Array;
  readonly placeEnds: Int32Array;
}

/** Bits for each hash where few are to be mistaken for one of those that are sought. */
const SPARSE = 16;

/** Shingles that an article of `size` must share with another for this containment. */
export const needed = (size: number, containment: number): number => Math.max(1, Math.ceil(size * containment - SLACK));

/**
 * Every pair with at least `containment` meets at a key: the prefix filter (Chaudhuri, Ganti and Kaushik, ICDE 2006), one-sided.
 * An article of n shingles must share k = ⌈n · containment⌉ of them with the one that contains it. If no other article has more than m of its
 * shingles, and m < k, it is in no such pair. Else any m − k + 1 of them will do as keys, for only k − 1 remain that could be shared
 * without a key being shared; the rarest are taken. Bits, counts and keys go by 32 bits of a shingle: two that fall together make one
 * more candidate, never one less.
 */
export function meetings(sets: ShingleSets, containment: number): Meetings {
  const twice = seenTwice(sets);
  const contained = mayBeContained(sets, twice, containment);
  const { table, ...chosen } = chooseKeys(sets, contained, countsOf(sets, contained, twice), containment);
  return { ...chosen, ...placesOf(sets, table) };
}

/** The shingles that stand in more than one article. */
function seenTwice(sets: ShingleSets): Bitmap {
  const [once, twice] = [new Bitmap(sets.shingles), new Bitmap(sets.shingles)];
  sets.each((_, { first }, from, to) => once.addAll(first, from, to, twice));
  return twice;
}

/** The articles that share enough of their shingles with the rest of the corpus as a whole. */
function mayBeContained(sets: ShingleSets, twice: Bitmap, containment: number): Int32Array {
  const articles = new IntList();
  sets.each((article, { first }, from, to) => {
    if (to > from && twice.countOf(first, from, to) >= needed(to - from, containment)) articles.push(article);
  });
  return articles.values();
}

/** In how many articles of the whole corpus each shared shingle of the chosen articles stands. */
function countsOf(sets: ShingleSets, articles: Int32Array, twice: Bitmap): Counts {
  let expected = 0;
  for (const article of articles) expected += sets.sizeOf(article);
  const theirs = new Bitmap(expected);
  const places = new Int32Array(sets.largest + 1);
  const shared = new IntList();
  for (const article of articles) {
    const { batch, from, to } = sets.at(article);
    const count = twice.placesIn(batch.first, from, to, places);
    shared.clear();
    for (let i = 0; i < count; i++) shared.push(batch.first[places[i]!]!);
    theirs.addAll(shared.values(), 0, count);
  }
  const counts = new Counts(expected);
  sets.each((_, { first }, from, to) => {
    const count = theirs.placesIn(first, from, to, places);
    counts.addAll(first, places, count);
  });
  return counts;
}

function chooseKeys(sets: ShingleSets, contained: Int32Array, counts: Counts, containment: number) {
  const table = new HashTable();
  const [articles, keys, ends] = [new IntList(), new IntList(), new IntList()];
  const histogram = new Int32Array(MOST_COUNT + 1);
  const own = new Uint8Array(sets.largest);
  for (const article of contained) {
    const { batch, from, to } = sets.at(article);
    histogram.fill(0);
    counts.ofAll(batch.first, from, to, own);
    for (let i = 0; i < to - from; i++) histogram[own[i]!]!++;
    const shared = to - from - histogram[0]! - histogram[1]!;
    let wanted = shared - needed(to - from, containment) + 1;
    if (wanted <= 0) continue;
    let { commonest, left } = rarest(histogram, wanted);
    for (let i = from; i < to && wanted > 0; i++) {
      const count = own[i - from]!;
      if (count < 2 || count > commonest || (count === commonest && left-- <= 0)) continue;
      keys.push(table.add(batch.first[i]!));
      wanted--;
    }
    articles.push(article);
    ends.push(keys.length);
  }
  return { table, articles: articles.values(), keys: keys.values(), ends: ends.values() };
}

/** Taking the `wanted` rarest: the highest count among them, and how many of that count are needed. */
function rarest(histogram: Int32Array, wanted: number): { commonest: number; left: number } {
  let [commonest, left] = [2, wanted];
  for (; commonest < MOST_COUNT && histogram[commonest]! < left; commonest++) left -= histogram[commonest]!;
  return { commonest, left };
}

/** All articles that have a key, under it. */
function placesOf(sets: ShingleSets, table: HashTable): Pick<Meetings, 'places' | 'placeEnds'> {
  const [keys, articles] = [new IntList(), new IntList()];
  const known = new Bitmap(table.count, SPARSE);
  known.addAll(table.hashes(), 0, table.count);
  const found = new Int32Array(sets.largest + 1);
  sets.each((article, { first }, from, to) => {
    const count = known.placesIn(first, from, to, found);
    for (let i = 0; i < count; i++) {
      const key = table.find(first[found[i]!]!);
      if (key < 0) continue;
      keys.push(key);
      articles.push(article);
    }
  });
  return groupedBy(keys.values(), articles.values(), table.count);
}

/** A counting sort: values by their key, in the order in which they came. */
function groupedBy(keys: Int32Array, values: Int32Array, count: number): Pick<Meetings, 'places' | 'placeEnds'> {
  const placeEnds = new Int32Array(count);
  for (const key of keys) placeEnds[key]!++;
  for (let key = 1; key < count; key++) placeEnds[key]! += placeEnds[key - 1]!;
  const places = new Int32Array(values.length);
  for (let i = keys.length - 1; i >= 0; i--) places[--placeEnds[keys[i]!]!] = values[i]!;
  // Each end has moved down to its start; the start of the next is the end of this one.
  placeEnds.copyWithin(0, 1);
  if (count > 0) placeEnds[count - 1] = places.length;
  return { places, placeEnds };
}
