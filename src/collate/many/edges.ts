import type { Vocabulary } from '../vocabulary.ts';
import { eachRun } from './runs.ts';
import type { ManyText } from './texts.ts';

/** So many words on each side of a border may go over to the other. */
const REACH = 4;
/** What has to be won by that, against 1 for a word that all others have on the other side. */
const LEAST_GAIN = 0.4;
const PASSES = 2;

/** The first, or the last, words of a unit. */
interface Edge {
  texts: number;
  /** How many texts have each word there. */
  readonly words: Map<number, number>;
  /** What was found of words asked for: how many texts have a word there that is akin, by how much it is. */
  readonly akin: Map<number, number>;
}

/** Moves the borders between neighbouring units to where the words before and behind are those of the other texts. */
export function settleEdges(found: readonly Int32Array[], texts: readonly ManyText[], vocabulary: Vocabulary): void {
  for (let pass = 0; pass < PASSES; pass++) {
    const [heads, tails] = [new Map<number, Edge>(), new Map<number, Edge>()];
    for (const [text, units] of found.entries())
      eachRun(units, (unit, from, to) => {
        const { words } = texts[text]!;
        note(heads, unit, words.subarray(from, Math.min(to, from + REACH)));
        note(tails, unit, words.subarray(Math.max(from, to - REACH), to));
      });
    for (const [text, units] of found.entries()) {
      const borders: number[] = [];
      eachRun(units, (_, from) => void (from > 0 && borders.push(from)));
      for (const border of borders) settle(units, texts[text]!.words, border, heads, tails, vocabulary);
    }
  }
}

function note(edges: Map<number, Edge>, unit: number, words: Int32Array): void {
  const edge = edges.get(unit) ?? { texts: 0, words: new Map(), akin: new Map() };
  edges.set(unit, edge);
  edge.texts++;
  for (const word of new Set(words)) edge.words.set(word, (edge.words.get(word) ?? 0) + 1);
}

function settle(
  units: Int32Array,
  words: Int32Array,
  border: number,
  heads: ReadonlyMap<number, Edge>,
  tails: ReadonlyMap<number, Edge>,
  { kin }: Vocabulary,
): void {
  const [left, right] = [units[border - 1]!, units[border]!];
  if (left === right) return;
  const [tail, head] = [tails.get(left)!, heads.get(right)!];
  if (tail.texts < 2 || head.texts < 2) return;
  /** What speaks for the word's standing in the left unit rather than in the right one. */
  const lean = (at: number, own: 'left' | 'right') =>
    share(tail, words[at]!, own === 'left' ? 1 : 0) - share(head, words[at]!, own === 'right' ? 1 : 0);
  let best = border;
  let most = LEAST_GAIN;
  for (let at = border, gain = 0; at < border + REACH && at + 1 < units.length && units[at + 1] === right; at++) {
    gain += lean(at, 'right');
    if (gain > most) [best, most] = [at + 1, gain];
  }
  for (let at = border - 1, gain = 0; at >= border - REACH && at > 0 && units[at - 1] === left; at--) {
    gain -= lean(at, 'left');
    if (gain > most) [best, most] = [at, gain];
  }
  if (best > border) units.fill(left, border, best);
  else units.fill(right, best, border);

  function share({ texts, words: known, akin }: Edge, word: number, self: number): number {
    if (texts - self < 1) return 0;
    let most = akin.get(word);
    if (most === undefined) {
      most = mostAkin(word, known, kin[word]!);
      akin.set(word, most);
    }
    return Math.max(most, kin[word]![0]!.weight * ((known.get(word) ?? self) - self)) / (texts - self);
  }
}

/** How many texts have a word that is akin but not the same, by how much it is. */
function mostAkin(word: number, known: ReadonlyMap<number, number>, kin: Vocabulary['kin'][number]): number {
  let most = 0;
  for (const { id, weight } of kin) if (id !== word) most = Math.max(most, weight * (known.get(id) ?? 0));
  return most;
}
