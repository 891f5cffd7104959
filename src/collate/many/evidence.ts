import type { Vocabulary } from '../vocabulary.ts';
import type { Run } from './runs.ts';
import type { ManyText } from './texts.ts';
import { wordWeights } from './word-weights.ts';

/** Share of the weight of the shorter of two passages that the other has too, from which both tell the same. */
const SHARE = 0.3;
/** And no less of it than that of so many rare words. */
const LEAST = 1;
/** So many of the same words on end, of such a weight, say it too. */
const RUN = 5;
const RUN_WEIGHT = 1.2;
/** Or the same words in order, function words too, by the length of the longer one. */
const ALIKE = 0.6;

/** A passage as the words that say something. */
export interface Matter {
  readonly words: Int32Array;
  /** Positions in `words` of those that say something. */
  readonly told: Int32Array;
  readonly weight: number;
}

/** What two passages have in common. */
export interface Shared {
  /** Weight of the words of both, and its share of the weight of the lighter one. */
  readonly weight: number;
  readonly share: number;
  /** By place in `told` of the first and of the second: 1 where the other has the word too. */
  readonly first: Uint8Array;
  readonly second: Uint8Array;
}

/** Whether two passages tell the same, by words that are rare in the language and in the texts themselves. */
export class Evidence {
  /** By word, 0 to 1. */
  readonly weights: Float64Array;
  /** Room that one comparison after the other makes use of. */
  private best = new Float64Array(1 << 12);

  constructor(
    private readonly texts: readonly ManyText[],
    private readonly vocabulary: Vocabulary,
    norms: readonly string[],
  ) {
    this.weights = wordWeights(texts, vocabulary, norms);
  }

  matter({ text, from, to }: Run): Matter {
    const words = this.texts[text]!.words.subarray(from, to);
    const told: number[] = [];
    for (let at = 0; at < words.length; at++) if (this.weights[words[at]!]! > 0) told.push(at);
    return { words, told: Int32Array.from(told), weight: this.weightOf(words) };
  }

  /** How much words say. */
  weightOf(words: Int32Array): number {
    let sum = 0;
    for (let at = 0; at < words.length; at++) sum += this.weights[words[at]!]!;
    return sum;
  }

  /** Whether words speak for it that two passages tell the same. */
  speaks(x: Matter, y: Matter, shared: Shared = this.shared(x, y)): boolean {
    if (shared.weight >= LEAST && (shared.share >= SHARE || this.hasRun(x, y))) return true;
    return sameWords(x, y) >= ALIKE;
  }

  /** Words of both in the same order, by the heaviest common subsequence. */
  shared(x: Matter, y: Matter): Shared {
    const [m, n] = [x.told.length, y.told.length];
    if (this.best.length < (m + 1) * (n + 1)) this.best = new Float64Array(2 * (m + 1) * (n + 1));
    const { best } = this;
    best.fill(0, 0, n + 1);
    for (let i = 1; i <= m; i++) best[i * (n + 1)] = 0;
    const places = this.placesOf(y);
    const worth = new Float64Array(n);
    for (let i = 1; i <= m; i++) {
      this.eachKin(x.words[x.told[i - 1]!]!, places, (j, weight) => void (worth[j] = weight));
      for (let j = 1, here = i * (n + 1) + 1; j <= n; j++, here++) {
        const skip = Math.max(best[here - n - 1]!, best[here - 1]!);
        best[here] = worth[j - 1] === 0 ? skip : Math.max(skip, best[here - n - 2]! + worth[j - 1]!);
      }
      this.eachKin(x.words[x.told[i - 1]!]!, places, (j) => void (worth[j] = 0));
    }
    const [first, second] = [new Uint8Array(m), new Uint8Array(n)];
    for (let i = m, j = n; i > 0 && j > 0; ) {
      const here = best[i * (n + 1) + j]!;
      if (here === best[(i - 1) * (n + 1) + j]!) i--;
      else if (here === best[i * (n + 1) + j - 1]!) j--;
      else first[--i] = second[--j] = 1;
    }
    const weight = best[m * (n + 1) + n]!;
    return { weight, share: weight / Math.max(1e-9, Math.min(x.weight, y.weight)), first, second };
  }

  /** Words akin to a word. */
  kinOf(word: number): Vocabulary['kin'][number] {
    return this.vocabulary.kin[word]!;
  }

  /** By word: its places among those of a passage that say something. */
  private placesOf({ words, told }: Matter): Map<number, number[]> {
    const places = new Map<number, number[]>();
    for (let j = 0; j < told.length; j++) {
      const word = words[told[j]!]!;
      const list = places.get(word);
      if (list) list.push(j);
      else places.set(word, [j]);
    }
    return places;
  }

  /** Visits the places of words akin to one, with what it says that one passage has the one and the other the other. */
  private eachKin(
    word: number,
    places: ReadonlyMap<number, readonly number[]>,
    visit: (place: number, weight: number) => void,
  ): void {
    const own = this.weights[word]!;
    for (const { id, weight } of this.vocabulary.kin[word]!) {
      const list = places.get(id);
      if (!list) continue;
      const worth = id === word ? own : weight * Math.min(own, this.weights[id]!);
      for (const place of list) visit(place, worth);
    }
  }

  private hasRun(x: Matter, y: Matter): boolean {
    // How many words up to here are the same: of the row before where it was not yet written over, so from the end.
    const lengths = new Int32Array(y.words.length + 1);
    for (let i = 0; i < x.words.length; i++)
      for (let j = y.words.length - 1; j >= 0; j--) {
        lengths[j + 1] = x.words[i] === y.words[j] ? lengths[j]! + 1 : 0;
        if (lengths[j + 1]! < RUN) continue;
        if (this.weightOf(x.words.subarray(i + 1 - lengths[j + 1]!, i + 1)) >= RUN_WEIGHT) return true;
      }
    return false;
  }
}

/** Share of the words of the longer passage that the other has too, in the same order. */
function sameWords({ words: x }: Matter, { words: y }: Matter): number {
  const longest = Math.max(x.length, y.length);
  if (Math.min(x.length, y.length) < ALIKE * longest) return 0;
  const best = new Int32Array(y.length + 1);
  for (let i = 0; i < x.length; i++)
    for (let j = 0, before = 0; j < y.length; j++) {
      const above = best[j + 1]!;
      best[j + 1] = x[i] === y[j] ? before + 1 : Math.max(above, best[j]!);
      before = above;
    }
  return best[y.length]! / longest;
}
