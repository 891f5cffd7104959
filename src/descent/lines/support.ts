import { seeded } from '../../stemma/seeded.ts';
import { forestOf } from './forest.ts';
import type { PriceList } from './prices.ts';
import type { SecondSource } from './seconds.ts';
import type { Model } from './terms.ts';

const SEED = 20_261_122;

/**
 * For each text the share of rounds, over units drawn anew with replacement (Efron 1979; Felsenstein, Evolution 39, 1985), in which its nearest
 * surviving exemplar is the same as in the forest.
 */
export function supportOf(prices: PriceList, stock: readonly number[], model: Model, rounds: number): Float64Array {
  const random = seeded(SEED);
  const { tellings, units } = model.texts;
  const wanted = stock.map((_, text) => nearest(stock, text, tellings));
  const held = new Float64Array(stock.length);
  for (let round = 0; round < rounds; round++) {
    const parents = forestOf(prices.at(drawn(units.length, random), random));
    for (let text = 0; text < held.length; text++) if (nearest(parents, text, tellings) === wanted[text]) held[text]!++;
  }
  return held.map((n) => n / rounds);
}

/** For each second source the share of such rounds in which it saves more than it takes to name it. */
export function supportOfSeconds(
  seconds: readonly SecondSource[],
  units: number,
  rounds: number,
  least: number,
): Float64Array {
  const random = seeded(SEED);
  const held = new Float64Array(seconds.length);
  for (let round = 0; round < rounds; round++) {
    const times = drawn(units, random);
    seconds.forEach((second, at) => {
      if (second.units.reduce((sum, unit, k) => sum + second.saved[k]! * times[unit]!, 0) > least) held[at]!++;
    });
  }
  return held.map((n) => n / rounds);
}

function drawn(units: number, random: () => number): Uint16Array {
  const times = new Uint16Array(units);
  for (let draw = 0; draw < units; draw++) times[Math.floor(random() * units)]!++;
  return times;
}

/** The surviving telling that a text goes back to, or -1. */
export function nearest(parents: ArrayLike<number>, text: number, tellings: number): number {
  let at = parents[text]!;
  while (at >= tellings) at = parents[at]!;
  return at;
}
