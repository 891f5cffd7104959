import { cutBridges } from './bridges.ts';
import type { Grams } from './grams.ts';
import { mergeUnits } from './merge.ts';
import { parse } from './parse.ts';
import { Stock } from './stock.ts';
import type { ManyText } from './texts.ts';

/** How often each text is taken out and read again with all others. */
const ROUNDS = 1;
/** A unit is not founded on fewer cells, unless the text has no more. */
const SEED = 5;

/**
 * By text and cell the number of its unit. Texts come one by one, the one that shares most with others first: each is read
 * as a run of units known already; the sentences left over are units of their own. Then each is taken out and read again.
 */
export function findUnits(texts: readonly ManyText[], grams: Grams): Int32Array[] {
  if (texts.every(({ ends }) => ends.indexOf(1) === ends.length - 1))
    return texts.map(({ ends }) => new Int32Array(ends.length));
  const stock = new Stock(grams);
  const found: Int32Array[] = texts.map(() => new Int32Array(0));
  const order = centralFirst(texts, grams);
  for (let round = 0; round <= ROUNDS; round++) {
    for (const text of order) {
      if (round > 0) stock.count(text, found[text]!, -1);
      const units = parse(text, texts[text]!, grams, stock);
      foundUnits(units, texts[text]!.ends, stock);
      stock.count(text, units, 1);
      found[text] = units;
    }
    cutBridges(found, texts, grams, () => stock.fresh());
    recount();
    const names = mergeUnits(stock);
    if (names.size === 0) continue;
    for (const units of found)
      for (let at = 0; at < units.length; at++) units[at] = names.get(units[at]!) ?? units[at]!;
    recount();
  }
  return found;

  function recount(): void {
    stock.clear();
    for (const text of order) stock.count(text, found[text]!, 1);
  }
}

/** Gives each sentence that no unit claims a unit of its own; a few words beside another join it. */
function foundUnits(units: Int32Array, ends: Uint8Array, stock: Stock): void {
  for (let from = 0; from < units.length; ) {
    let to = from;
    while (to < units.length && units[to] === -1 && (to === from || ends[to - 1] === 0 || to - from < SEED)) to++;
    if (to === from) {
      from++;
      continue;
    }
    let rest = to;
    while (rest < units.length && units[rest] === -1) rest++;
    if (rest - to < SEED) to = rest;
    units.fill(stock.fresh(), from, to);
    from = to;
  }
}

/** Positions of texts by how much of them others have too. */
function centralFirst(texts: readonly ManyText[], grams: Grams): number[] {
  const times = new Int32Array(grams.count);
  for (const own of grams.of) for (const gram of own) if (gram >= 0) times[gram]!++;
  const shared = grams.of.map((own) => own.reduce((sum, gram) => sum + (gram >= 0 ? Math.log(times[gram]!) : 0), 0));
  return [...texts.keys()].sort((a, b) => shared[b]! - shared[a]! || a - b);
}
