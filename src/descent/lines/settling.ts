import { headBits, type LostChoice } from './gains.ts';
import { findHomes } from './homes.ts';
import { GONE, type Stock } from './stock.ts';
import { strangersOf } from './strangers.ts';

const SLIGHT = 1e-6;

/** Texts that are told cheaper from `lost` than from their exemplar hang on it. */
export function gather(stock: Stock, lost: number): void {
  for (let text = 0; text < stock.model.count; text++) {
    const from = stock.from[text]!;
    if (from < 0 || from === lost || !stock.allows(lost, text)) continue;
    if (stock.edge(lost, text) < stock.edge(from, text) - SLIGHT) stock.hang(text, lost);
  }
}

/** Lets texts move to a lost version, and takes it away where it does not pay. */
export function settle(stock: Stock, lost: number, choice: LostChoice): void {
  if (stock.from[lost] === GONE) return;
  gather(stock, lost);
  const above = stock.from[lost]!;
  const children = stock.children(lost);
  if (children.length < 2) {
    remove(stock, lost, children[0] ?? above);
    return;
  }
  const strangers = above < 0 ? strangersOf(stock.model, stock.from)[lost]! : null;
  const cost = (head: number, rest: readonly number[]) =>
    rest.reduce((sum, child) => sum + stock.edge(head, child), 0) +
    (above < 0 ? headBits(stock, head, choice, strangers) : stock.edge(above, head));
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
  findHomes(stock);
}

/** Takes a lost version away; `heir`, one of its children or its exemplar, takes its place. */
function remove(stock: Stock, lost: number, heir: number): void {
  const above = stock.from[lost]!;
  const children = stock.children(lost);
  stock.from[lost] = GONE;
  if (heir !== above) stock.hang(heir, above);
  for (const child of children) if (child !== heir) stock.hang(child, heir);
}
