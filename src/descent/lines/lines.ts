import type { UnitCollation } from '../../collate/unit-collation.ts';
import type { Values } from '../../defaults.ts';
import { arcsOf, Pairs } from './arcs.ts';
import { directionOf, type LineDirection } from './direction.ts';
import { Evidence } from './evidence.ts';
import { forestOf, type Parents } from './forest.ts';
import { addLost } from './lost.ts';
import { PriceList, unitMeans } from './prices.ts';
import { secondSourcesOf } from './seconds.ts';
import { headsOf, type Sources, sourcesOf } from './sources.ts';
import { packed, Stock } from './stock.ts';
import { supportOf, supportOfSeconds } from './support.ts';
import { Model } from './terms.ts';
import { weightsOf } from './weights.ts';

export interface LinesInput {
  readonly collation: UnitCollation;
  /** When each telling was published, in any unit; null or left out where it is not known. */
  readonly times?: readonly (number | null)[];
  /** Credits: `to` says that it has its text from `from`. */
  readonly stated?: readonly { readonly from: number; readonly to: number }[];
  /** Further evidence for (above 0) or against (below 0) an edge, in bits. */
  readonly priors?: readonly { readonly from: number; readonly to: number; readonly bits: number }[];
  /** Pairs of which neither can be the exemplar of the other. */
  readonly apart?: (a: number, b: number) => boolean;
  readonly settings: Values;
}

/** A telling, by its position in the collation, or the id of a lost version. */
export type LineNode = number | string;

export interface LineEdge {
  readonly from: LineNode;
  readonly to: LineNode;
  /** Share of the words of `to` that it has by this edge, 0 to 1; null where one of the two is lost. */
  readonly share: number | null;
  /**
   * Share of the bootstrap rounds in which `to` goes back to the same nearest surviving exemplar, or in which a second source saves more than
   * naming it takes; null where no rounds were made.
   */
  readonly support: number | null;
  readonly held: boolean;
  /** Positions in the collation of the units that come by this edge, in the order of `to`. */
  readonly units: readonly number[];
  readonly direction: readonly LineDirection[];
  /** A second source beside the exemplar. */
  readonly second: boolean;
}

/** From where a telling has its part of a unit. */
export interface LinePassage {
  readonly telling: number;
  readonly unit: number;
  /** null: its own. */
  readonly from: LineNode | null;
}

/** A tree: where it begins, and all tellings that have text from it. */
export interface LineRoot {
  readonly at: LineNode;
  readonly tellings: readonly number[];
}

export interface Lines {
  readonly edges: readonly LineEdge[];
  readonly lost: readonly { readonly id: string; readonly children: readonly LineNode[] }[];
  readonly passages: readonly LinePassage[];
  readonly roots: readonly LineRoot[];
}

/** Who took from whom in a family of tellings, from their collation: see docs/descent.md. */
export function linesOf(input: LinesInput): Lines {
  const { collation, settings } = input;
  const model = new Model(collation, weightsOf(settings));
  const evidence = new Evidence(input);
  const pairs = new Pairs(model, { least: settings['lines.least-share'], plain: settings['lines.plain-share'] });
  const stock = grow(model, pairs, evidence, settings);
  const rounds = collation.units.length < FEWEST_UNITS ? 0 : settings['lines.rounds'];
  const support = rounds
    ? supportOf(listOf(model, pairs, evidence, settings, MOST_IN_ROUNDS), stock, model, rounds)
    : null;
  const seconds = secondSourcesOf(model, stock, evidence, settings);
  const least = settings['lines.elsewhere'] + settings['lines.second'];
  const supportOfSecond = rounds ? supportOfSeconds(seconds, model.texts.units.length, rounds, least) : null;
  const sources = sourcesOf(model, stock, seconds);
  const view: View = { input, model, stock, sources, name: (text) => nameOf(model, text) };
  return {
    edges: [
      ...[...stock.keys()]
        .filter((to) => stock[to]! >= 0)
        .map((to) => edgeOf(view, stock[to]!, to, support?.[to] ?? null)),
      ...seconds.map(({ from, to }, i) => edgeOf(view, from, to, supportOfSecond?.[i] ?? null)),
    ],
    lost: lostOf(view),
    passages: passagesOf(view),
    roots: rootsOf(view),
  };
}

/** Below it there is nothing to draw from. */
const FEWEST_UNITS = 3;

/** Exemplars weighed for each text in the rounds: one that is seventh with all units never wins with some. */
const MOST_IN_ROUNDS = 6;

/** Passes over the forest: texts without a date get the earliest that their place in it allows, which may turn an edge of the next one. */
const PASSES = 3;

function grow(model: Model, pairs: Pairs, evidence: Evidence, settings: Values): number[] {
  const once = model.texts.units.map(() => 1);
  let parents: Parents = new Int32Array(0);
  for (let pass = 0; pass < PASSES; pass++) {
    parents = forestOf(listOf(model, pairs, evidence, settings).at(once));
    evidence.countCopies(parents);
    if (!evidence.date(parents) && pass > 0) break;
  }
  const stock = new Stock(model, parents, evidence, settings['lines.least-share']);
  // A lost version has no copies yet that could be counted against a telling's.
  evidence.countCopies([]);
  addLost(stock, {
    price: settings['lines.lost'],
    unit: settings['lines.lost-unit'],
    means: unitMeans(model),
    centre: settings['lines.centre'],
    direction: settings['lines.direction'],
  });
  const found = packed(stock);
  evidence.countCopies(parents);
  return found;
}

function listOf(
  model: Model,
  pairs: Pairs,
  evidence: Evidence,
  settings: Values,
  most = settings['lines.candidates'],
): PriceList {
  const arcs = arcsOf(model, pairs, (from, to) => evidence.bits(from, to), most);
  return new PriceList(model, arcs, evidence, settings);
}

interface View {
  readonly input: LinesInput;
  readonly model: Model;
  readonly stock: readonly number[];
  readonly sources: Sources;
  readonly name: (text: number) => LineNode;
}

const nameOf = ({ texts }: Model, text: number): LineNode =>
  text < texts.tellings ? text : `lost:${text - texts.tellings + 1}`;

function edgeOf(
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

const lostOf = ({ stock, model, name }: View): Lines['lost'] =>
  [...stock.keys()].slice(model.texts.tellings).map((text) => ({
    id: String(name(text)),
    children: [...stock.keys()].filter((t) => stock[t] === text).map(name),
  }));

const passagesOf = ({ sources, model, name }: View): LinePassage[] =>
  sources.slice(0, model.texts.tellings).flatMap((units, telling) =>
    [...units].map(([unit, from]) => ({
      telling,
      unit: model.texts.units[unit]!.unit,
      from: from < 0 ? null : name(from),
    })),
  );

function rootsOf({ stock, sources, model, name }: View): LineRoot[] {
  const heads = Array.from({ length: model.texts.tellings }, (_, text) => headsOf(text, stock, sources));
  return [...stock.keys()]
    .filter((text) => stock[text]! < 0)
    .map((head) => ({ at: name(head), tellings: [...heads.keys()].filter((t) => heads[t]!.includes(head)) }));
}
