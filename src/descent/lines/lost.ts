import { sharedWords } from './arcs.ts';
import type { Evidence } from './evidence.ts';
import { childrenOf, type Parents } from './forest.ts';
import { costOf, type Model } from './terms.ts';
import { ABSENT, type Draft, GAP } from './texts.ts';

/** A growing forest: the exemplar of each text, lost ones included; -1 at the head of a tree. */
export type Stock = number[];

export interface LostChoice {
  /** Bits that a lost version has to save. */
  readonly price: number;
  readonly evidence: Evidence;
  /** What it costs that a text stands at the head of its tree instead of another one. */
  readonly head: (text: number) => number;
  readonly leastShare: number;
}

const ROUNDS = 12;
const SLIGHT = 1e-6;

/**
 * Puts lost versions into a forest as long as its whole description gets shorter: between a text and two of its copies (or a copy and its copy)
 * that share what it has not; and above a head whose copies agree against it. Texts near a lost version then move to it.
 */
export function addLost(model: Model, parents: Parents, choice: LostChoice): Stock {
  const stock = Array.from(parents);
  for (let round = 0; round < ROUNDS; round++) {
    const before = model.count;
    for (let text = 0; text < before; text++) if (stock[text]! < 0) tryAbove(model, stock, text, choice);
    for (let text = 0; text < model.count; text++) tryBelow(model, stock, text, choice);
    if (model.count === before) break;
    for (let lost = before; lost < model.count; lost++) settleAt(model, stock, lost, choice);
  }
  return stock;
}

const edge = (model: Model, choice: LostChoice, from: number, to: number): number =>
  choice.evidence.bits(from, to) + costOf(model, from, to);

/** Two texts below `text`, both its copies or one the copy of the other, as copies of a lost copy of it. */
function tryBelow(model: Model, stock: Stock, text: number, choice: LostChoice): void {
  for (let first = true; first; ) {
    first = false;
    const pair = bestPair(model, stock, text, choice);
    if (!pair) return;
    const lost = model.add(between(model, text, pair.a, pair.b));
    stock[lost] = text;
    choice.evidence.place(lost, text);
    stock[pair.a] = stock[pair.b] = lost;
    gather(model, stock, lost, choice);
    first = true;
  }
}

function bestPair(model: Model, stock: Stock, text: number, choice: LostChoice) {
  const children = childrenOf(Int32Array.from(stock));
  const own = children[text]!;
  const pairs = own.flatMap((a, i) => [
    ...own.slice(i + 1).map((b) => [a, b] as const),
    ...children[a]!.map((b) => [a, b] as const),
  ]);
  let best: { a: number; b: number } | null = null;
  let most = choice.price;
  for (const [a, b] of pairs) {
    const now = edge(model, choice, text, a) + edge(model, choice, stock[b]!, b);
    if (now <= most) continue;
    const lost = model.add(between(model, text, a, b));
    choice.evidence.place(lost, text);
    const then = costOf(model, text, lost) + edge(model, choice, lost, a) + edge(model, choice, lost, b);
    model.drop();
    if (now - then > most) {
      most = now - then;
      best = { a, b };
    }
  }
  return best;
}

/** A lost version above a head, as what it and its copies go back to. */
function tryAbove(model: Model, stock: Stock, head: number, choice: LostChoice): void {
  const copies = childrenOf(Int32Array.from(stock))[head]!;
  if (!copies.length) return;
  const now = copies.reduce((sum, copy) => sum + edge(model, choice, head, copy), choice.head(head));
  const lost = model.add(source(model, [head, ...copies]));
  choice.evidence.place(lost, -1);
  const below = copies.filter((copy) => costOf(model, lost, copy) < edge(model, choice, head, copy));
  const then =
    choice.head(lost) +
    costOf(model, lost, head) +
    copies.reduce(
      (sum, copy) => sum + (below.includes(copy) ? costOf(model, lost, copy) : edge(model, choice, head, copy)),
      0,
    );
  if (below.length === 0 || now - then <= choice.price) {
    model.drop();
    return;
  }
  stock[lost] = -1;
  stock[head] = lost;
  for (const copy of below) stock[copy] = lost;
  gather(model, stock, lost, choice);
}

/** Texts that are told cheaper from `lost` than from their exemplar hang on it. */
function gather(model: Model, stock: Stock, lost: number, choice: LostChoice): void {
  const above = new Set<number>();
  for (let at = lost; at >= 0; at = stock[at]!) above.add(at);
  for (let text = 0; text < model.count; text++) {
    const from = stock[text]!;
    if (from < 0 || from === lost || above.has(text) || sharedWords(model, lost, text) < choice.leastShare) continue;
    if (edge(model, choice, lost, text) < edge(model, choice, from, text) - SLIGHT) stock[text] = lost;
  }
}

function settleAt(model: Model, stock: Stock, lost: number, choice: LostChoice): void {
  gather(model, stock, lost, choice);
}

/** What stands between a text and two copies that go back to it: what two of the three have. */
export function between(model: Model, text: number, a: number, b: number): Draft {
  const { units } = model.texts;
  const rows = units.map(({ rows, of }, unit) => {
    const [x, y, z] = [of[text]!, of[a]!, of[b]!];
    if (x === ABSENT)
      return y !== ABSENT && z !== ABSENT ? rows[model.anew(unit, y) <= model.anew(unit, z) ? y : z]! : null;
    if (y === ABSENT && z === ABSENT) return null;
    if (y === ABSENT || z === ABSENT || x === y || x === z) return rows[x]!;
    return y === z ? rows[y]! : middle(rows[x]!, rows[y]!, rows[z]!);
  });
  return { rows, order: orderFor(model, rows, [text, a, b]) };
}

const middle = (x: Int32Array, y: Int32Array, z: Int32Array): Int32Array =>
  x.map((word, place) => (y[place] === z[place] ? y[place]! : word));

/** What several texts go back to: of each unit, and of each of its places, what most of them have; cuts are likelier than additions. */
export function source(model: Model, texts: readonly number[]): Draft {
  const { weights } = model;
  const rows = model.texts.units.map(({ rows, of }, unit) => {
    const have = texts.filter((t) => of[t] !== ABSENT);
    const added = have.length * (model.costs[unit]!.holders > 1 ? weights.elsewhere : weights.own);
    if (!have.length || added <= (texts.length - have.length) * weights.cut) return null;
    return plurality(
      have.map((t) => rows[of[t]!]!),
      rows[model.costs[unit]!.centre]!,
    );
  });
  return { rows, order: orderFor(model, rows, texts) };
}

function plurality(rows: readonly Int32Array[], tie: Int32Array): Int32Array {
  return tie.map((usual, place) => {
    const counts = new Map<number, number>();
    for (const row of rows) counts.set(row[place]!, (counts.get(row[place]!) ?? 0) + 1);
    let best = counts.has(usual) ? usual : GAP;
    let most = counts.get(best) ?? 0;
    for (const [word, n] of counts) if (n > most) [best, most] = [word, n];
    return best;
  });
}

/** The units of `rows` in the order of that text which differs least from the others; those it has not go behind what they follow elsewhere. */
function orderFor(model: Model, rows: readonly (Int32Array | null)[], texts: readonly number[]): Int32Array {
  const { orders } = model.texts;
  const base = texts.reduce((best, t) => (turnsTo(model, t, texts) < turnsTo(model, best, texts) ? t : best));
  const order = Array.from(orders[base]!);
  for (const text of texts) {
    let behind = -1;
    for (const unit of orders[text]!) {
      if (!order.includes(unit)) order.splice(behind + 1, 0, unit);
      behind = order.indexOf(unit);
    }
  }
  return Int32Array.from(order.filter((unit) => rows[unit]));
}

function turnsTo({ texts, places }: Model, text: number, others: readonly number[]): number {
  let turns = 0;
  for (const other of others) {
    let last = -1;
    for (const unit of texts.orders[text]!) {
      const at = places[other]![unit]!;
      if (at >= 0 && at < last) turns++;
      if (at >= 0) last = at;
    }
  }
  return turns;
}
