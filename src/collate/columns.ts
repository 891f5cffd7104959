import { fixpoints } from './fixpoints.ts';
import { heaviestPath } from './path.ts';
import { Place } from './place.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What two words in one place are worth, against leaving both alone (0). Tuned on wordings of one sentence and on manuscripts. */
export interface Worth {
  /** Two content words that nothing makes akin, two function words, one of each. */
  readonly contents: number;
  readonly smalls: number;
  readonly mixed: number;
  /** Taken off for each run of places that only one side has. */
  readonly gap: number;
  /** Taken off for two words that nothing makes akin beside such a run (see `Costs`). */
  readonly apart: number;
  /** Taken off for joining a column of no text rather than the fullest one, and in proportion: so words gather where most texts have them. */
  readonly thin: number;
}

/** Share of the texts below which a column does not part its neighbours. */
const RARE = 0.15;
/** What a word is worth in such a column that nothing makes akin to the words there: two texts have put in something else each. */
const STRANGER = -0.2;

/** One wording, and how many texts have it. */
export interface Wording {
  readonly words: Int32Array;
  readonly weight: number;
}

const NOWHERE: readonly Place[] = [];

/** Wordings of one passage as columns, to which one more can be added, and from which one can be taken out. */
export class Columns {
  private places: Place[] = [];
  /** Number of texts. */
  private readonly all: number;
  /** Of the words here: those akin among them. */
  private readonly kin = new Map<number, Vocabulary['kin'][number]>();
  /** By a word's number: the places in which it stands. */
  private readonly where = new Map<number, Place[]>();

  constructor(
    private readonly wordings: readonly Wording[],
    private readonly vocabulary: Vocabulary,
    private readonly worth: Worth,
  ) {
    this.all = wordings.reduce((sum, { weight }) => sum + weight, 0);
    const present = new Set(wordings.flatMap(({ words }) => [...words]));
    for (const id of present)
      this.kin.set(
        id,
        vocabulary.kin[id]!.filter((kin) => present.has(kin.id)),
      );
  }

  /** For each place the position of each wording's word there, or -1. */
  get rows(): Int32Array[] {
    return this.places.map((place) => place.at);
  }

  /**
   * The heaviest monotone path through columns and words, with affine gaps (Gotoh 1982). A word that joins a column is worth
   * its mean kinship with the words there.
   */
  add(who: number): void {
    const { words, weight } = this.wordings[who]!;
    const path = this.pathOf(words);
    const merged: Place[] = [];
    let column = 0;
    for (let at = 0; at < words.length; at++) {
      const to = path[at]!;
      if (to >= 0) while (column < to) merged.push(this.places[column++]!);
      const place = to >= 0 ? this.places[column++]! : new Place(this.wordings.length);
      this.put(place, who, at, weight);
      merged.push(place);
    }
    while (column < this.places.length) merged.push(this.places[column++]!);
    this.number(merged);
  }

  /** Takes a wording out; places that only it had are gone. */
  remove(who: number): void {
    const { words, weight } = this.wordings[who]!;
    for (const place of this.places) {
      if (place.at[who]! < 0) continue;
      const id = words[place.at[who]!]!;
      if (this.vocabulary.content[id]) place.contents -= weight;
      if (!place.take(who, id, weight)) continue;
      const list = this.where.get(id)!;
      list.splice(list.indexOf(place), 1);
    }
    this.number(this.places.filter((place) => place.total > 0));
  }

  private put(place: Place, who: number, at: number, weight: number): void {
    const id = this.wordings[who]!.words[at]!;
    if (this.vocabulary.content[id]) place.contents += weight;
    if (!place.put(who, at, id, weight)) return;
    const list = this.where.get(id);
    if (list) list.push(place);
    else this.where.set(id, [place]);
  }

  private number(places: Place[]): void {
    this.places = places;
    for (let column = 0; column < places.length; column++) places[column]!.column = column;
  }

  /** For each word the column that it joins, or -1. Fixpoints part the whole into boxes; in each the heaviest path is found. */
  private pathOf(words: Int32Array): Int32Array {
    const hits = this.hitsOf(words);
    const seen = this.seenBy(hits);
    const indexOf = new Int32Array(this.places.length).fill(-1);
    for (let index = 0; index < seen.length; index++) indexOf[seen[index]!] = index;
    const onlyColumn = (id: number) => {
      const places = this.vocabulary.content[id] ? this.where.get(id) : undefined;
      return places?.length === 1 ? indexOf[places[0]!.column] : undefined;
    };
    const path = new Int32Array(words.length).fill(-1);
    const free = new Uint8Array(seen.length);
    for (let index = 0; index < seen.length; index++) if (this.isFree(seen[index]!)) free[index] = 1;
    const weights = this.weightsIn(words, hits, seen, indexOf, free);
    const { gap, apart, contents, smalls } = this.worth;
    const costs = { gap, apart, weak: Math.max(contents, smalls), free };
    let [fromWord, fromColumn] = [0, 0];
    const end = { word: words.length, column: seen.length };
    for (const { word, column } of [...fixpoints(words, onlyColumn), end]) {
      heaviestPath({ fromWord, toWord: word, fromColumn, toColumn: column }, weights, costs, path);
      if (word < words.length) path[word] = column;
      [fromWord, fromColumn] = [word + 1, column + 1];
    }
    return path.map((index) => (index < 0 ? -1 : seen[index]!));
  }

  /** Whether hardly a text has the column. */
  private isFree(column: number): boolean {
    return this.places[column]!.total < RARE * this.all;
  }

  /** The columns that a path has to do with: those of many texts, and those with a word akin to one of its words. */
  private seenBy(hits: ReadonlyMap<number, readonly number[]>): Int32Array {
    const seen = new Uint8Array(this.places.length);
    for (const list of hits.values()) for (let i = 0; i < list.length; i += 3) seen[list[i]!] = 1;
    const columns: number[] = [];
    for (let column = 0; column < seen.length; column++)
      if (seen[column] === 1 || !this.isFree(column)) columns.push(column);
    return Int32Array.from(columns);
  }

  /** For each of the words: columns with kin of it, the kin's share of the words there and its weight, one after the other. */
  private hitsOf(words: Int32Array): Map<number, number[]> {
    const hits = new Map<number, number[]>();
    for (const id of words) {
      if (hits.has(id)) continue;
      const found: number[] = [];
      for (const kin of this.kin.get(id)!)
        for (const place of this.where.get(kin.id) ?? NOWHERE)
          found.push(place.column, place.shareOf(kin.id), kin.weight);
      hits.set(id, found);
    }
    return hits;
  }

  /** For a position of the wording being added: its worth in columns `[from, to)` of those seen (valid until the next call). */
  private weightsIn(
    words: Int32Array,
    hits: ReadonlyMap<number, readonly number[]>,
    seen: Int32Array,
    indexOf: Int32Array,
    free: Uint8Array,
  ) {
    const { contents, smalls, mixed } = this.worth;
    const base = (withContent: number, withSmall: number) => {
      const worths = new Float64Array(seen.length).fill(STRANGER);
      for (let index = 0; index < seen.length; index++) {
        if (free[index] === 1) continue;
        const { contents: withContents, total } = this.places[seen[index]!]!;
        const share = withContents / total;
        worths[index] = share * withContent + (1 - share) * withSmall;
      }
      return worths;
    };
    const [plain, small] = [base(contents, mixed), base(mixed, smalls)];
    const thinness = this.thinnessOf(seen);
    const row = new Float64Array(seen.length);
    return (at: number, from: number, to: number): Float64Array => {
      const id = words[at]!;
      const unrelated = this.vocabulary.content[id] ? plain : small;
      for (let index = from; index < to; index++) row[index] = unrelated[index]!;
      const list = hits.get(id)!;
      for (let i = 0; i < list.length; i += 3) {
        const index = indexOf[list[i]!]!;
        if (index >= from && index < to) row[index]! += list[i + 1]! * (list[i + 2]! - unrelated[index]!);
      }
      for (let index = from; index < to; index++) row[index]! -= thinness[index]!;
      return row;
    };
  }

  /** What is taken off in each column seen for what it lacks to the fullest one. */
  private thinnessOf(seen: Int32Array): Float64Array {
    let most = 0;
    for (const column of seen) most = Math.max(most, this.places[column]!.total);
    const thinness = new Float64Array(seen.length);
    for (let index = 0; index < seen.length; index++)
      thinness[index] = this.worth.thin * (1 - this.places[seen[index]!]!.total / most);
    return thinness;
  }
}
