import { moveHead } from './forest.ts';
import { between, source } from './states.ts';
import { GONE, type Stock } from './stock.ts';
import { type Strangers, strangersOf } from './strangers.ts';
import { ABSENT } from './texts.ts';

export interface LostChoice {
  /** Bits that a lost version has to save. */
  readonly price: number;
  /** What it costs that a text stands at the head of its tree instead of another one. */
  readonly head: (text: number, strangers: Strangers) => number;
  /** Bits for each halving of the number of orders of copying. */
  readonly centre: number;
}

const ROUNDS = 8;
const SLIGHT = 1e-6;
/** Of the pairs of copies of a text so many, those with most in common that it has not, are looked at closely. */
const MOST_PAIRS = 24;
const LEAST_HOPE = 8;

/**
 * Puts lost versions into a forest as long as its whole description gets shorter: above a head whose copies agree against it; and between a text
 * and two of its copies (or a copy and its copy) that share what it has not. Texts near a lost version then move to it; one that does not pay is
 * taken away again.
 */
export function addLost(stock: Stock, choice: LostChoice): void {
  for (let round = 0; round < ROUNDS; round++) {
    const before = stock.model.count;
    for (let text = 0; text < before; text++) if (stock.from[text] !== GONE) tryBelow(stock, text, choice);
    for (const head of heads(stock)) moveHead(stock.from, head, pricesOf(stock, choice), strangersIn(stock, head));
    stock.evidence.date(stock.from);
    for (const head of heads(stock)) tryAbove(stock, head, choice);
    if (stock.model.count === before) break;
    for (let lost = stock.model.texts.tellings; lost < stock.model.count; lost++) settle(stock, lost, choice);
  }
}

const pricesOf = (stock: Stock, choice: LostChoice) => ({
  ...choice,
  edge: (from: number, to: number) => stock.edge(from, to),
  chance: () => 0,
  late: (text: number, others: readonly number[]) => stock.evidence.afterAny(text, others),
});

const strangersIn = (stock: Stock, text: number): Strangers => strangersOf(stock.model, stock.from)[text]!;

const heads = (stock: Stock): number[] => [...stock.from.keys()].filter((text) => stock.from[text] === -1);

/** Two texts below `text`, both its copies or one the copy of the other, as copies of a lost copy of it. */
function tryBelow(stock: Stock, text: number, { price }: LostChoice): void {
  const own = stock.children(text);
  const pairs = own.flatMap((a, i) => [...own.slice(i + 1), ...stock.children(a)].map((b) => ({ a, b })));
  const found = pairs
    .map((pair) => ({ ...pair, hope: hopeOf(stock, text, pair.a, pair.b) }))
    .filter(({ hope }) => hope > LEAST_HOPE)
    .sort((x, y) => y.hope - x.hope || x.a - y.a || x.b - y.b)
    .slice(0, MOST_PAIRS)
    .map(({ a, b }) => ({ a, b, gain: gainOf(stock, text, a, b, own) }))
    .filter(({ gain }) => gain > price)
    .sort((x, y) => y.gain - x.gain || x.a - y.a || x.b - y.b);
  for (const { a, b } of found) {
    if (stock.from[a] !== text || (stock.from[b] !== text && stock.from[b] !== a)) continue;
    const lost = stock.model.add(between(stock.model, text, a, b));
    stock.hang(lost, text);
    stock.hang(a, lost);
    stock.hang(b, lost);
    gather(stock, lost);
  }
}

/** About what a lost version between a text and two others saves: what the two have alike and it has not. */
function hopeOf({ model }: Stock, text: number, a: number, b: number): number {
  const { units, wordBits, orders } = model.texts;
  const { weights } = model;
  let bits = 0;
  for (const unit of orders[a]!) {
    const { of, rows } = units[unit]!;
    const [x, y, z] = [of[text]!, of[a]!, of[b]!];
    if (z === ABSENT || x === y) continue;
    if (x === ABSENT) bits += weights.elsewhereMore + (y === z ? model.anew(unit, y) : 0);
    else if (y === z) bits += model.between(unit, x, y);
    else if (x !== z) {
      const [p, q, r] = [rows[x]!, rows[y]!, rows[z]!];
      for (let place = 0; place < p.length; place++)
        if (q[place] === r[place] && q[place] !== p[place])
          bits += weights.change + (q[place]! < 0 ? 0 : wordBits[q[place]!]!);
    }
  }
  for (const unit of orders[text]!)
    if (units[unit]!.of[a] === ABSENT && units[unit]!.of[b] === ABSENT) bits += weights.cut;
  return bits;
}

/** Bits saved by a lost version between a text and two others, if all copies of the text that it explains better move to it. */
function gainOf(stock: Stock, text: number, a: number, b: number, copies: readonly number[]): number {
  const { model, evidence } = stock;
  const lost = model.add(between(model, text, a, b));
  evidence.place(lost, text);
  let gain = -stock.edge(text, lost);
  for (const copy of copies.includes(b) ? copies : [...copies, b]) {
    const saved = stock.edge(stock.from[copy]!, copy) - stock.edge(lost, copy);
    gain += copy === a || copy === b ? saved : Math.max(0, saved);
  }
  model.drop();
  return gain;
}

/** A lost version above a head, as what it and its copies go back to. */
function tryAbove(stock: Stock, head: number, { price, head: headCost }: LostChoice): void {
  const copies = stock.children(head);
  if (!copies.length) return;
  const strangers = strangersIn(stock, head);
  const now = copies.reduce((sum, copy) => sum + stock.edge(head, copy), headCost(head, strangers));
  const lost = stock.model.add(source(stock.model, [head, ...copies], strangers));
  stock.evidence.place(lost, -1);
  const moving = copies.filter((copy) => stock.edge(lost, copy) < stock.edge(head, copy));
  const then = copies.reduce(
    (sum, copy) => sum + stock.edge(moving.includes(copy) ? lost : head, copy),
    headCost(lost, strangers) + stock.edge(lost, head),
  );
  if (!moving.length || now - then <= price) {
    stock.model.drop();
    return;
  }
  stock.hang(lost, -1);
  for (const text of [head, ...moving]) stock.hang(text, lost);
  gather(stock, lost);
}

/** Texts that are told cheaper from `lost` than from their exemplar hang on it. */
function gather(stock: Stock, lost: number): void {
  for (let text = 0; text < stock.model.count; text++) {
    const from = stock.from[text]!;
    if (from < 0 || from === lost || !stock.allows(lost, text)) continue;
    if (stock.edge(lost, text) < stock.edge(from, text) - SLIGHT) stock.hang(text, lost);
  }
}

/** Words a lost version anew by what stands around it now, lets texts move to it, and takes it away where it does not pay. */
function settle(stock: Stock, lost: number, choice: LostChoice): void {
  if (stock.from[lost] === GONE) return;
  gather(stock, lost);
  const above = stock.from[lost]!;
  const children = stock.children(lost);
  if (children.length < 2) {
    remove(stock, lost, children[0] ?? above);
    return;
  }
  const strangers = above < 0 ? strangersIn(stock, lost) : null;
  const cost = (head: number, rest: readonly number[]) =>
    rest.reduce((sum, child) => sum + stock.edge(head, child), 0) +
    (above < 0 ? choice.head(head, strangers) : stock.edge(above, head));
  const now = cost(lost, children) + choice.price;
  let [heir, least] = [lost, now];
  for (const child of children) {
    const then = cost(
      child,
      children.filter((c) => c !== child),
    );
    if (then < least - SLIGHT) [heir, least] = [child, then];
  }
  if (above >= 0) {
    const then = children.reduce((sum, child) => sum + stock.edge(above, child), 0);
    if (then < least - SLIGHT) heir = above;
  }
  if (heir !== lost) remove(stock, lost, heir);
}

/** Takes a lost version away; `heir`, one of its children or its exemplar, takes its place. */
function remove(stock: Stock, lost: number, heir: number): void {
  const above = stock.from[lost]!;
  const children = stock.children(lost);
  stock.from[lost] = GONE;
  if (heir !== above) stock.hang(heir, above);
  for (const child of children) if (child !== heir) stock.hang(child, heir);
}
