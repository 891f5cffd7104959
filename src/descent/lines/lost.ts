import { moveHead } from './forest.ts';
import { gainOf, headBits, hopeOf, type LostChoice, savedBy } from './gains.ts';
import { findHomes, homesAbove } from './homes.ts';
import { gather, settle } from './settling.ts';
import { between, source } from './states.ts';
import { GONE, type Stock } from './stock.ts';
import { type Strangers, strangersOf } from './strangers.ts';

const ROUNDS = 8;
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
    findHomes(stock);
    for (let text = 0; text < before; text++) if (stock.from[text] !== GONE) tryBelow(stock, text, choice);
    stock.model.forgetHomes();
    for (const head of heads(stock)) moveHead(stock.from, head, pricesOf(stock, choice), strangersIn(stock, head));
    stock.evidence.date(stock.from);
    findHomes(stock);
    for (const head of heads(stock)) tryAbove(stock, head, choice);
    if (stock.model.count === before) break;
    for (let lost = stock.model.texts.tellings; lost < stock.model.count; lost++) settle(stock, lost, choice);
  }
}

const pricesOf = (stock: Stock, choice: LostChoice) => ({
  ...choice,
  head: (text: number, strangers: Strangers) => headBits(stock, text, choice, strangers),
  edge: (from: number, to: number) => stock.edge(from, to),
  fixed: (from: number, to: number) => stock.evidence.bits(from, to),
  chance: () => 0,
  late: (text: number, others: readonly number[]) => stock.evidence.afterAny(text, others),
});

const strangersIn = (stock: Stock, text: number): Strangers => strangersOf(stock.model, stock.from)[text]!;

const heads = (stock: Stock): number[] => [...stock.from.keys()].filter((text) => stock.from[text] === -1);

/** Two texts below `text`, both its copies or one the copy of the other, as copies of a lost copy of it. */
function tryBelow(stock: Stock, text: number, choice: LostChoice): void {
  const own = stock.children(text);
  const pairs = own.flatMap((a, i) => [...own.slice(i + 1), ...stock.children(a)].map((b) => ({ a, b })));
  const found = pairs
    .map((pair) => ({ ...pair, hope: hopeOf(stock, text, pair.a, pair.b) }))
    .filter(({ hope }) => hope > LEAST_HOPE)
    .sort((x, y) => y.hope - x.hope || x.a - y.a || x.b - y.b)
    .slice(0, MOST_PAIRS)
    .map(({ a, b }) => ({ a, b, gain: gainOf(stock, text, a, b, own, choice) }))
    .filter(({ gain }) => gain > choice.price)
    .sort((x, y) => y.gain - x.gain || x.a - y.a || x.b - y.b);
  for (const { a, b } of found) {
    if (stock.from[a] !== text || (stock.from[b] !== text && stock.from[b] !== a)) continue;
    const lost = stock.model.add(between(stock.model, text, a, b));
    stock.hang(lost, text);
    stock.hang(a, lost);
    stock.hang(b, lost);
    gather(stock, lost);
    findHomes(stock);
  }
}

/** A lost version above a head, as what it and its copies go back to. */
function tryAbove(stock: Stock, head: number, choice: LostChoice): void {
  const { model } = stock;
  const copies = stock.children(head);
  if (!copies.length) return;
  const strangers = strangersIn(stock, head);
  const now = copies.map((copy) => stock.edge(head, copy));
  const lost = model.add(source(model, [head, ...copies], strangers));
  stock.evidence.place(lost, -1);
  const [before, after] = [model.homes, homesAbove(stock, [head, ...copies], lost)];
  model.setHomes(after);
  const moving = copies.filter((copy, i) => stock.edge(lost, copy) < now[i]!);
  model.setHomes(before);
  if (!moving.length || savedBy(stock, lost, -1, [head, ...moving], after, choice, strangers) <= choice.price) {
    model.setHomes(before);
    model.drop();
    return;
  }
  stock.hang(lost, -1);
  for (const text of [head, ...moving]) stock.hang(text, lost);
  gather(stock, lost);
  findHomes(stock);
}
