import type { UnitCollation } from '../../collate/unit-collation.ts';
import type { Values } from '../../defaults.ts';
import type { LineDirection } from './direction.ts';
import { Evidence } from './evidence.ts';
import { Growth } from './growing.ts';
import { secondSourcesOf } from './seconds.ts';
import { edgeOf, lostOf, nameOf, passagesOf, rootsOf, type View } from './shown.ts';
import { sourcesOf } from './sources.ts';
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
  const growth = new Growth(model, evidence, settings);
  const stock = growth.grow();
  const rounds = collation.units.length < FEWEST_UNITS ? 0 : settings['lines.rounds'];
  const support = rounds ? supportOf(growth.pricesInRounds(stock), stock, model, rounds) : null;
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
