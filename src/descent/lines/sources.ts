import type { SecondSource } from './seconds.ts';
import type { Model } from './terms.ts';
import { ABSENT } from './texts.ts';

/** From which text each text has each of its units; -1: its own. By text, then by unit. */
export type Sources = readonly ReadonlyMap<number, number>[];

export function sourcesOf(model: Model, stock: readonly number[], seconds: readonly SecondSource[]): Sources {
  const { units, orders } = model.texts;
  const sources = stock.map((from, text) => {
    const has = (unit: number) => from >= 0 && units[unit]!.of[from]! !== ABSENT;
    return new Map(Array.from(orders[text]!, (unit) => [unit, has(unit) ? from : -1]));
  });
  for (const second of seconds) for (const unit of second.units) sources[second.to]!.set(unit, second.from);
  return sources;
}

/** The heads of the trees that a telling has text from, its own first; what it wrote itself is no other origin. */
export function headsOf(text: number, stock: readonly number[], sources: Sources): number[] {
  const headOf = (at: number): number => (stock[at]! < 0 ? at : headOf(stock[at]!));
  const heads = new Set([headOf(text)]);
  for (const unit of sources[text]!.keys()) {
    let at = text;
    for (let from = sources[at]!.get(unit); from !== undefined && from >= 0; from = sources[at]!.get(unit)) at = from;
    heads.add(headOf(at));
  }
  return [...heads];
}
