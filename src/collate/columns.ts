import { fixpoints } from './fixpoints.ts';
import { heaviestPath } from './path.ts';
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

/** One place of the wordings. */
class Place {
  /** For each wording the position of its word here, or -1. */
  readonly at: Int32Array;
  /** The words here, and how many texts have each. */
  readonly ids: number[] = [];
  readonly counts: number[] = [];
  total = 0;

  constructor(wordings: number) {
    this.at = new Int32Array(wordings).fill(-1);
  }

  put(who: number, position: number, id: number, weight: number): void {
    this.at[who] = position;
    this.total += weight;
    const known = this.ids.indexOf(id);
    if (known >= 0) this.counts[known]! += weight;
    else {
      this.ids.push(id);
      this.counts.push(weight);
    }
  }

  take(who: number, id: number, weight: number): void {
    this.at[who] = -1;
    this.total -= weight;
    const known = this.ids.indexOf(id);
    this.counts[known]! -= weight;
    if (this.counts[known]! > 0) return;
    this.ids.splice(known, 1);
    this.counts.splice(known, 1);
  }
}

/** Wordings of one passage as columns, to which one more can be added, and from which one can be taken out. */
export class Columns {
  private places: Place[] = [];
  /** Number of texts. */
  private readonly all: number;
  /** Of the words here: those akin among them. */
  private readonly kin = new Map<number, Vocabulary['kin'][number]>();

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
      place.put(who, at, words[at]!, weight);
      merged.push(place);
    }
    while (column < this.places.length) merged.push(this.places[column++]!);
    this.places = merged;
  }

  /** Takes a wording out; places that only it had are gone. */
  remove(who: number): void {
    const { words, weight } = this.wordings[who]!;
    for (const place of this.places) if (place.at[who]! >= 0) place.take(who, words[place.at[who]!]!, weight);
    this.places = this.places.filter((place) => place.total > 0);
  }

  /** For each word the column that it joins, or -1. Fixpoints part the whole into boxes; in each the heaviest path is found. */
  private pathOf(words: Int32Array): Int32Array {
    const where = this.where();
    const hits = this.hitsOf(words, where);
    const seen = this.seenBy(hits);
    const indexOf = new Map([...seen].map((column, index) => [column, index]));
    const onlyColumn = (id: number) => {
      const places = this.vocabulary.content[id] ? where.get(id) : undefined;
      return places?.length === 2 ? indexOf.get(places[0]!) : undefined;
    };
    const path = new Int32Array(words.length).fill(-1);
    const weights = this.weightsIn(words, hits, seen, indexOf);
    const { gap, apart, contents, smalls } = this.worth;
    const free = Uint8Array.from(seen, (column) => (this.isFree(column) ? 1 : 0));
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
    return Int32Array.from(this.places.keys()).filter((column) => seen[column] === 1 || !this.isFree(column));
  }

  /** By a word's number: the columns in which it stands and its share of the words there, one after the other. */
  private where(): Map<number, number[]> {
    const where = new Map<number, number[]>();
    for (let column = 0; column < this.places.length; column++) {
      const { ids, counts, total } = this.places[column]!;
      for (let i = 0; i < ids.length; i++) {
        const list = where.get(ids[i]!);
        if (list) list.push(column, counts[i]! / total);
        else where.set(ids[i]!, [column, counts[i]! / total]);
      }
    }
    return where;
  }

  /** For each of the words: columns with kin of it, the kin's share of the words there and its weight, one after the other. */
  private hitsOf(words: Int32Array, where: ReadonlyMap<number, readonly number[]>): Map<number, number[]> {
    const hits = new Map<number, number[]>();
    for (const id of words) {
      if (hits.has(id)) continue;
      const found: number[] = [];
      for (const kin of this.kin.get(id)!) {
        const list = where.get(kin.id);
        if (list) for (let i = 0; i < list.length; i += 2) found.push(list[i]!, list[i + 1]!, kin.weight);
      }
      hits.set(id, found);
    }
    return hits;
  }

  /** For a position of the wording being added: its worth in each column seen. */
  private weightsIn(
    words: Int32Array,
    hits: ReadonlyMap<number, readonly number[]>,
    seen: Int32Array,
    indexOf: ReadonlyMap<number, number>,
  ) {
    const { contents, smalls, mixed } = this.worth;
    const base = (withContent: number, withSmall: number) =>
      Float64Array.from(seen, (column) => {
        if (this.isFree(column)) return STRANGER;
        const share = this.contentOf(this.places[column]!);
        return share * withContent + (1 - share) * withSmall;
      });
    const [plain, small] = [base(contents, mixed), base(mixed, smalls)];
    const known = new Map<number, Float64Array>();
    return (at: number): Float64Array => {
      const id = words[at]!;
      const found = known.get(id);
      if (found) return found;
      const unrelated = this.vocabulary.content[id] ? plain : small;
      const row = unrelated.slice();
      const list = hits.get(id)!;
      for (let i = 0; i < list.length; i += 3) {
        const index = indexOf.get(list[i]!)!;
        row[index]! += list[i + 1]! * (list[i + 2]! - unrelated[index]!);
      }
      known.set(id, row);
      return row;
    };
  }

  private contentOf({ ids, counts, total }: Place): number {
    let content = 0;
    for (let i = 0; i < ids.length; i++) if (this.vocabulary.content[ids[i]!]) content += counts[i]!;
    return content / total;
  }
}
