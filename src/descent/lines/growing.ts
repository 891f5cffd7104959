import type { Values } from '../../defaults.ts';
import { arcOf, arcsOf, arcsOut, type LineArc, Pairs } from './arcs.ts';
import type { Evidence } from './evidence.ts';
import { forestOf, type Parents } from './forest.ts';
import { addLost } from './lost.ts';
import { PriceList, unitMeans } from './prices.ts';
import { packed, Stock } from './stock.ts';
import type { Model } from './terms.ts';

/** Passes over the forest: texts without a date get the earliest that their place in it allows, which may turn an edge of the next one. */
const PASSES = 3;

/** Times that trees are offered a way to hang on another one. */
const OFFERS = 3;

/** The forest that a family grew by, lost versions included, and what its edges were weighed by. */
export class Growth {
  private readonly pairs: Pairs;
  /** Arcs that lead from tree to tree. */
  private readonly bridges: LineArc[] = [];

  constructor(
    private readonly model: Model,
    private readonly evidence: Evidence,
    private readonly settings: Values,
  ) {
    const [least, plain] = [settings['lines.least-share'], settings['lines.plain-share']];
    this.pairs = new Pairs(model, { least, plain });
  }

  /** The exemplar of each text; -1 at the head of a tree. */
  grow(): number[] {
    const { model, evidence, settings } = this;
    let parents: Parents = new Int32Array(0);
    for (let pass = 0; pass < PASSES; pass++) {
      parents = this.forest();
      evidence.countCopies(parents);
      if (!evidence.date(parents) && pass > 0) break;
    }
    // A lost version has no copies yet that could be counted against a telling's.
    evidence.countCopies([]);
    const stock = new Stock(model, parents, evidence, settings['lines.least-share']);
    addLost(stock, {
      price: settings['lines.lost'],
      unit: settings['lines.lost-unit'],
      means: unitMeans(model),
      centre: settings['lines.centre'],
      direction: settings['lines.direction'],
    });
    return packed(stock);
  }

  /** Prices of the edges into each text that are the `most` cheapest, and of some others. */
  prices(most: number, others: readonly LineArc[]): PriceList {
    const { model, evidence, settings, pairs } = this;
    const arcs = arcsOf(model, pairs, this.prior, most);
    return new PriceList(model, [...arcs, ...others], evidence, settings);
  }

  /** Prices for the rounds of the bootstrap: an edge that is seventh with all units never wins with some. */
  pricesInRounds(parents: readonly number[]): PriceList {
    const edges = parents.flatMap((from, to) => (from < 0 ? [] : [this.arc(from, to)]));
    return this.prices(MOST_IN_ROUNDS, edges);
  }

  private forest(): Parents {
    const { model } = this;
    const once = model.texts.units.map(() => 1);
    for (let offer = 0; ; offer++) {
      const bridges = this.bridges.map(({ from, to }) => this.arc(from, to));
      const parents = forestOf(this.prices(this.settings['lines.candidates'], bridges).at(once));
      const out = offer < OFFERS ? arcsOut(model, this.pairs, this.prior, parents) : [];
      if (!out.length) return parents;
      this.bridges.push(...out);
    }
  }

  private arc(from: number, to: number): LineArc {
    return arcOf(this.model, from, to, this.prior(from, to));
  }

  private readonly prior = (from: number, to: number): number => this.evidence.bits(from, to);
}

const MOST_IN_ROUNDS = 6;
