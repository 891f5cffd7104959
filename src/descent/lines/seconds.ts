import type { Values } from '../../defaults.ts';
import type { Evidence } from './evidence.ts';
import { Branches } from './homes.ts';
import { sourcesOf } from './sources.ts';
import type { Model } from './terms.ts';
import { ABSENT } from './texts.ts';

/** Runs of neighbouring units that a telling has from another one than its exemplar. */
export interface SecondSource {
  readonly from: number;
  readonly to: number;
  readonly units: readonly number[];
  /** Bits that each of the units saves, and all of them, runs counted. */
  readonly saved: readonly number[];
  readonly bits: number;
}

const MOST = 3;

/**
 * Second sources: runs of units that the exemplar has not (or words otherwise), and another telling has in the same words. It does not hang on the
 * telling, nor has it these units from there.
 */
export function secondSourcesOf(
  model: Model,
  stock: readonly number[],
  evidence: Evidence,
  settings: Values,
): SecondSource[] {
  const search = new Search(model, stock, evidence, settings);
  return Array.from({ length: model.texts.tellings }, (_, to) => search.of(to)).flat();
}

class Search {
  /** From which text each text has each unit, as far as it is found. */
  private readonly sources: Map<number, number>[];
  private readonly branches: Branches;

  constructor(
    private readonly model: Model,
    private readonly stock: readonly number[],
    private readonly evidence: Evidence,
    private readonly settings: Values,
  ) {
    this.sources = sourcesOf(model, stock, []).map((units) => new Map(units));
    this.branches = new Branches(model, stock);
  }

  of(to: number): SecondSource[] {
    const found: SecondSource[] = [];
    if (this.stock[to]! < 0) return found;
    const below = hangingOn(this.stock, to);
    const open = new Set(this.model.texts.orders[to]!);
    while (found.length < MOST) {
      const best = this.best(to, below, open);
      if (!best) break;
      found.push(best);
      for (const unit of best.units) {
        open.delete(unit);
        this.sources[to]!.set(unit, best.from);
      }
    }
    return found;
  }

  private best(to: number, below: ReadonlySet<number>, open: ReadonlySet<number>): SecondSource | null {
    let best: SecondSource | null = null;
    for (let from = 0; from < this.model.texts.tellings; from++) {
      if (from === this.stock[to] || below.has(from)) continue;
      const against = this.evidence.bits(from, to);
      if (against > this.settings['lines.time'] / 2) continue;
      const { units, saved, bits } = this.taken(from, to, open);
      if (units.length && bits > (best?.bits ?? this.settings['lines.second'])) best = { from, to, units, saved, bits };
    }
    return best;
  }

  private taken(from: number, to: number, open: ReadonlySet<number>) {
    const units: number[] = [];
    const saved: number[] = [];
    let bits = 0;
    let run: { unit: number; gain: number }[] = [];
    const close = () => {
      const sum = run.reduce((all, { gain }) => all + gain, 0);
      if (run.length >= 2 || sum >= this.settings['lines.second-alone']) {
        units.push(...run.map(({ unit }) => unit));
        saved.push(...run.map(({ gain }) => gain));
        bits += sum - this.settings['lines.elsewhere'];
      }
      run = [];
    };
    for (const unit of this.model.texts.orders[to]!) {
      const gain = open.has(unit) ? this.gain(unit, from, to) : 0;
      if (gain > 0 && !this.comesFrom(from, unit, to) && this.maySpread(unit, from, to)) run.push({ unit, gain });
      else if (run.length) close();
    }
    close();
    return { units, saved, bits };
  }

  /** Bits saved where a unit comes from `from` and not from the exemplar; a wording that the exemplar has too has to be much nearer. */
  private gain(unit: number, from: number, to: number): number {
    const { of, bits } = this.model.texts.units[unit]!;
    const [a, b, p] = [of[to]!, of[from]!, of[this.stock[to]!]!];
    if (b === ABSENT) return 0;
    const then = this.model.between(unit, b, a);
    return p === ABSENT ? bits[a]! - then : this.model.between(unit, p, a) - then - this.settings['lines.elsewhere'];
  }

  /**
   * Whether a unit may have come to `to` from `from`: dates tell; without them it did not come from where fewer have it. A unit that both have from
   * one text may have come either way.
   */
  private maySpread(unit: number, from: number, to: number): boolean {
    if (this.evidence.dated(from, to)) return true;
    const { branches } = this;
    if (branches.top(unit, from) === branches.top(unit, to)) return true;
    return branches.holders(unit, from) >= branches.holders(unit, to);
  }

  private comesFrom(text: number, unit: number, other: number): boolean {
    let at: number | undefined = text;
    while (at !== undefined && at >= 0 && at !== other) at = this.sources[at]!.get(unit);
    return at === other;
  }
}

function hangingOn(stock: readonly number[], text: number): Set<number> {
  const below = new Set([text]);
  for (let grew = true; grew; ) {
    grew = false;
    stock.forEach((from, to) => {
      if (!below.has(from) || below.has(to)) return;
      below.add(to);
      grew = true;
    });
  }
  return below;
}
