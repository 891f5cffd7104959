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
  const weight = new Map<number, number>();
  const shared = new Map<number, Map<number, number>>();
  for (const holders of stock.holders) {
    for (let i = 0; i < holders.length; i += 2) {
      const [unit, count] = [holders[i]!, holders[i + 1]!];
      weight.set(unit, (weight.get(unit) ?? 0) + count);
      if (holders.length > 2 * MOST_HOLDERS) continue;
      for (let j = 0; j < holders.length; j += 2) {
        if (i === j) continue;
        const row = shared.get(unit) ?? new Map<number, number>();
        shared.set(unit, row);
        row.set(holders[j]!, (row.get(holders[j]!) ?? 0) + count);
      }
    }
  }
  const into = new Map<number, number>();
  const size = (unit: number) => stock.units.get(unit)!.texts.size;
  for (const unit of [...shared.keys()].sort((a, b) => size(a) - size(b) || b - a)) {
    let best = -1;
    let most = SAME;
    for (const [other, count] of shared.get(unit)!) {
      const share = count / weight.get(unit)!;
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

function together(stock: Stock, small: number, large: number): boolean {
  const [texts, others] = [stock.units.get(small)!.texts, stock.units.get(large)!.texts];
  let both = 0;
  for (const text of texts.keys()) if (others.has(text)) both++;
  return both > TOGETHER * texts.size;
}
