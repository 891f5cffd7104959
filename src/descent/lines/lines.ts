import type { Values } from '../../defaults.ts';
import type { DirectionKind } from '../../model/report.ts';
import type { UnitCollation } from '../../model/unit-collation.ts';
import { arcsOf, type Prior } from './arcs.ts';
import { forestOf } from './forest.ts';
import { addLost, type Stock } from './lost.ts';
import { headBits, PriceList } from './prices.ts';
import { secondSourcesOf } from './seconds.ts';
import { supportOf } from './support.ts';
import { Model } from './terms.ts';
import { weightsOf } from './weights.ts';

export interface LinesInput {
  readonly collation: UnitCollation;
  /** When each telling was published; null or left out where it is not known. */
  readonly times?: readonly (number | null)[];
  /** Credits: `to` says that it has its text from `from`. */
  readonly stated?: readonly { readonly from: number; readonly to: number }[];
  /** Further evidence for (above 0) or against (below 0) an edge, in bits. */
  readonly priors?: readonly { readonly from: number; readonly to: number; readonly bits: number }[];
  /** Pairs of which neither can be the exemplar of the other. */
  readonly apart?: (a: number, b: number) => boolean;
  readonly settings: Values;
}

export interface LineEdge {
  /** A telling by its position, or the id of a lost version. */
  readonly from: number | string;
  readonly to: number | string;
  readonly share: number | null;
  readonly support: number | null;
  readonly held: boolean;
  readonly units: readonly number[];
  readonly direction: readonly { readonly kind: DirectionKind; readonly says: string }[];
  readonly second: boolean;
}

export interface Lines {
  readonly edges: readonly LineEdge[];
  readonly lost: readonly { readonly id: string; readonly children: readonly (number | string)[] }[];
  readonly roots: readonly { readonly at: number | string; readonly tellings: readonly number[] }[];
}

export function linesOf(input: LinesInput): Lines {
  const { collation, settings } = input;
  const model = new Model(collation, weightsOf(settings));
  const prior = priorOf(input);
  const choice = { prior, most: settings['lines.candidates'], leastShare: settings['lines.least-share'] };
  const once = model.texts.units.map(() => 1);
  const first = new PriceList(model, arcsOf(model, choice), prior, settings).at(once);
  const stock = addLost(model, forestOf(first), {
    price: settings['lines.lost'],
    prior,
    leastShare: choice.leastShare,
    head: (text) => headBits(model)[text]!.bits.reduce((sum, b) => sum + b, 0),
  });
  const support = settings['lines.rounds']
    ? supportOf(new PriceList(model, arcsOf(model, choice), prior, settings), stock, model, settings['lines.rounds'])
    : null;
  const seconds = secondSourcesOf(model, stock, prior, settings);
  const name = (text: number) => (text < model.texts.tellings ? text : `lost:${text - model.texts.tellings + 1}`);
  const edges: LineEdge[] = [];
  stock.forEach((from, to) => {
    const s = support ? support[to]! : null;
    if (from >= 0)
      edges.push({ from: name(from), to: name(to), share: null, support: s, held: s === null || s >= settings['lines.support'], units: [], direction: [], second: false });
  });
  for (const s of seconds)
    edges.push({ from: s.from, to: s.to, share: null, support: null, held: true, units: s.units, direction: [], second: true });
  return { edges, lost: lostOf(stock, model, name), roots: rootsOf(stock, model, name) };
}

function lostOf(stock: Stock, model: Model, name: (text: number) => number | string) {
  const lost = [];
  for (let text = model.texts.tellings; text < model.count; text++)
    lost.push({ id: String(name(text)), children: [...stock.keys()].filter((t) => stock[t] === text).map(name) });
  return lost;
}

function rootsOf(stock: Stock, model: Model, name: (text: number) => number | string) {
  const headOf = (text: number): number => (stock[text]! < 0 ? text : headOf(stock[text]!));
  const trees = new Map<number, number[]>();
  for (let t = 0; t < model.texts.tellings; t++) trees.set(headOf(t), [...(trees.get(headOf(t)) ?? []), t]);
  return [...trees].map(([head, tellings]) => ({ at: name(head), tellings }));
}

function priorOf({ collation, times, stated, priors, apart, settings }: LinesInput): Prior {
  const known = new Map<string, number>();
  const add = (from: number, to: number, bits: number) =>
    known.set(`${from} ${to}`, (known.get(`${from} ${to}`) ?? 0) - bits);
  for (const { from, to } of stated ?? []) add(from, to, settings['lines.stated']);
  for (const { from, to, bits } of priors ?? []) add(from, to, bits);
  const tellings = collation.tellings.length;
  return (from, to) => {
    if (from >= tellings || to >= tellings) return 0;
    if (apart?.(from, to)) return Number.POSITIVE_INFINITY;
    const [first, second] = [times?.[from] ?? null, times?.[to] ?? null];
    const early = first !== null && second !== null && second < first ? settings['lines.time'] : 0;
    return early + (known.get(`${from} ${to}`) ?? 0);
  };
}
