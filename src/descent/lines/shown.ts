import { directionOf } from './direction.ts';
import type { LineEdge, LineNode, LinePassage, LineRoot, Lines, LinesInput } from './lines.ts';
import { headsOf, type Sources } from './sources.ts';
import type { Model } from './terms.ts';

/** What was found, and what it was found in. */
export interface View {
  readonly input: LinesInput;
  readonly model: Model;
  readonly stock: readonly number[];
  readonly sources: Sources;
  readonly name: (text: number) => LineNode;
}

export const nameOf = ({ texts }: Model, text: number): LineNode =>
  text < texts.tellings ? text : `lost:${text - texts.tellings + 1}`;

export function edgeOf(
  { input, model, stock, sources, name }: View,
  from: number,
  to: number,
  support: number | null,
): LineEdge {
  const units = [...sources[to]!].filter(([, source]) => source === from).map(([unit]) => unit);
  const told = from < model.texts.tellings && to < model.texts.tellings;
  return {
    from: name(from),
    to: name(to),
    share: told ? wordsIn(model, to, units) / Math.max(1, wordsIn(model, to, model.texts.orders[to]!)) : null,
    support,
    held: support !== null && support >= input.settings['lines.support'],
    units: units.map((unit) => model.texts.units[unit]!.unit),
    direction: told ? directionOf(model, input, from, to) : [],
    second: stock[to] !== from,
  };
}

function wordsIn({ texts }: Model, text: number, units: Iterable<number>): number {
  let words = 0;
  for (const unit of units) {
    const { rows, of } = texts.units[unit]!;
    words += rows[of[text]!]!.reduce((n, word) => n + (word < 0 ? 0 : 1), 0);
  }
  return words;
}

export const lostOf = ({ stock, model, name }: View): Lines['lost'] =>
  [...stock.keys()].slice(model.texts.tellings).map((text) => ({
    id: String(name(text)),
    children: [...stock.keys()].filter((t) => stock[t] === text).map(name),
  }));

export const passagesOf = ({ sources, model, name }: View): LinePassage[] =>
  sources.slice(0, model.texts.tellings).flatMap((units, telling) =>
    [...units].map(([unit, from]) => ({
      telling,
      unit: model.texts.units[unit]!.unit,
      from: from < 0 ? null : name(from),
    })),
  );

export function rootsOf({ stock, sources, model, name }: View): LineRoot[] {
  const heads = Array.from({ length: model.texts.tellings }, (_, text) => headsOf(text, stock, sources));
  return [...stock.keys()]
    .filter((text) => stock[text]! < 0)
    .map((head) => ({ at: name(head), tellings: [...heads.keys()].filter((t) => heads[t]!.includes(head)) }));
}
