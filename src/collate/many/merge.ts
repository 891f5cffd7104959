import type { Stock } from './stock.ts';

/** Share of the pairs of words of a unit's member that the other unit has too, from which both are one. */
const SAME = 0.3;
/** A pair of words that stands in more units than this tells none of them. */
const MOST_HOLDERS = 40;
/** Units that more of the texts have both are two. */
const TOGETHER = 0.1;

/**
 * Units that are one: they share their pairs of words, and hardly a text has both (so two sentences of one telling stay two).
 * @returns by the number of a unit that goes: the one in which it is contained
 */
export function mergeUnits(stock: Stock): Map<number, number> {
  const pairs = pairsByUnit(stock);
  const into = new Map<number, number>();
  const size = (unit: number) => stock.units.get(unit)!.texts.size;
  for (const unit of [...stock.units.keys()].sort((a, b) => size(a) - size(b) || b - a)) {
    let best = -1;
    let most = SAME;
    for (const [other, count] of sharedWith(unit, pairs, stock)) {
      const share = count / pairs.weight[unit]!;
      const later = size(other) < size(unit) || (size(other) === size(unit) && other > unit);
      if (later || into.has(other) || share < most || together(stock, unit, other)) continue;
      if (share > most || best < 0 || other < best) [best, most] = [other, share];
    }
    if (best >= 0) into.set(unit, best);
  }
  for (const unit of into.keys()) {
    let to = into.get(unit)!;
    while (into.has(to)) to = into.get(to)!;
    into.set(unit, to);
  }
  return into;
}

interface Pairs {
  /** By unit: how many pairs of words its texts have. */
  readonly weight: Float64Array;
  /** And those that tell something: each with how many texts have it. */
  readonly lists: readonly (readonly number[])[];
}

function pairsByUnit({ holders, size }: Stock): Pairs {
  const weight = new Float64Array(size);
  const lists: number[][] = Array.from({ length: size }, () => []);
  for (const [gram, list] of holders.entries())
    for (let i = 0; i < list.length; i += 2) {
      const unit = list[i]!;
      weight[unit]! += list[i + 1]!;
      if (list.length > 2 && list.length <= 2 * MOST_HOLDERS) lists[unit]!.push(gram, list[i + 1]!);
    }
  return { weight, lists };
}

/** How many of its pairs of words each other unit has too. */
function sharedWith(unit: number, { lists }: Pairs, { holders }: Stock): Map<number, number> {
  const shared = new Map<number, number>();
  const own = lists[unit]!;
  for (let i = 0; i < own.length; i += 2) {
    const list = holders[own[i]!]!;
    for (let j = 0; j < list.length; j += 2)
      if (list[j] !== unit) shared.set(list[j]!, (shared.get(list[j]!) ?? 0) + own[i + 1]!);
  }
  return shared;
}

function together(stock: Stock, small: number, large: number): boolean {
  const [texts, others] = [stock.units.get(small)!.texts, stock.units.get(large)!.texts];
  let both = 0;
  for (const text of texts.keys()) if (others.has(text)) both++;
  return both > TOGETHER * texts.size;
}
