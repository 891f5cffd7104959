import type { Strangers } from './strangers.ts';
import type { Model } from './terms.ts';
import { ABSENT, type Draft, GAP } from './texts.ts';

/** What stands between a text and two copies that go back to it: what two of the three have. */
export function between(model: Model, text: number, a: number, b: number): Draft {
  const wordings = model.texts.units.map(({ rows, of }, unit) => {
    const [x, y, z] = [of[text]!, of[a]!, of[b]!];
    if (x === ABSENT) {
      if (y === ABSENT || z === ABSENT) return ABSENT;
      return model.anew(unit, y) <= model.anew(unit, z) ? y : z;
    }
    if (y === ABSENT && z === ABSENT) return ABSENT;
    if (y === ABSENT || z === ABSENT || x === y || x === z) return x;
    return y === z ? y : middle(x, rows[x]!, rows[y]!, rows[z]!);
  });
  return { wordings, order: orderFor(model, wordings, [text, a, b]) };
}

/** The row with what both copies changed alike; the variant of the exemplar where that is nothing. */
function middle(variant: number, x: Int32Array, y: Int32Array, z: Int32Array): number | Int32Array {
  let row: Int32Array | null = null;
  for (let place = 0; place < x.length; place++) {
    if (y[place] !== z[place] || y[place] === x[place]) continue;
    row ??= x.slice();
    row[place] = y[place]!;
  }
  return row ?? variant;
}

/** What several texts go back to: of each unit, and of each of its places, what most of them have; cuts are likelier than additions. */
export function source(model: Model, texts: readonly number[], strangers: Strangers): Draft {
  const { weights } = model;
  const wordings = model.texts.units.map(({ rows, of }, unit) => {
    const have = texts.filter((t) => of[t] !== ABSENT);
    const added = have.length * (model.costs[unit]!.holders > 1 ? weights.elsewhere : weights.own);
    const taken = strangers?.[unit] ? weights.elsewhere : 0;
    if (!have.length || added <= taken + (texts.length - have.length) * weights.cut) return ABSENT;
    const [first] = have;
    if (have.every((t) => of[t] === of[first!])) return of[first!]!;
    const { centre } = model.costs[unit]!;
    return mostUsual(
      have.map((t) => rows[of[t]!]!),
      rows[centre]!,
    );
  });
  return { wordings, order: orderFor(model, wordings, texts) };
}

/** In each place the word that most rows have; of several, that of the `usual` row. */
function mostUsual(rows: readonly Int32Array[], usual: Int32Array): Int32Array {
  return usual.map((word, place) => {
    const counts = new Map<number, number>();
    for (const row of rows) counts.set(row[place]!, (counts.get(row[place]!) ?? 0) + 1);
    let best = counts.has(word) ? word : GAP;
    let most = counts.get(best) ?? 0;
    for (const [other, n] of counts) if (n > most) [best, most] = [other, n];
    return best;
  });
}

/** The units in the order of that text which differs least from the others; those it has not go behind what they follow elsewhere. */
function orderFor(model: Model, wordings: Draft['wordings'], texts: readonly number[]): Int32Array {
  const { orders } = model.texts;
  const turns = texts.map((t) => texts.reduce((sum, other) => sum + turnsBetween(model, t, other), 0));
  const base = texts[turns.indexOf(Math.min(...turns))]!;
  const order = Array.from(orders[base]!).filter((unit) => wordings[unit] !== ABSENT);
  const known = new Set(order);
  for (const text of texts) {
    let behind = -1;
    for (const unit of orders[text]!) {
      if (wordings[unit] === ABSENT) continue;
      if (known.has(unit)) behind = order.indexOf(unit);
      else {
        order.splice(++behind, 0, unit);
        known.add(unit);
      }
    }
  }
  return Int32Array.from(order);
}

function turnsBetween({ texts, places }: Model, text: number, other: number): number {
  let [turns, last] = [0, -1];
  for (const unit of texts.orders[text]!) {
    const at = places[other]![unit]!;
    if (at >= 0 && at < last) turns++;
    if (at >= 0) last = at;
  }
  return turns;
}
