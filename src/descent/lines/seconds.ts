import type { Values } from '../../defaults.ts';
import type { Prior } from './arcs.ts';
import type { Stock } from './lost.ts';
import type { Model } from './terms.ts';
import { ABSENT } from './texts.ts';

/** Runs of neighbouring units that a telling has from another one than its exemplar. */
export interface SecondSource {
  readonly from: number;
  readonly to: number;
  readonly units: readonly number[];
  /** Bits that it saves. */
  readonly bits: number;
}

const MOST = 3;

/**
 * Second sources: runs of units that the exemplar has not (or in other words), and another telling has in the same. It stands outside of what
 * hangs on the telling, and its own exemplar has them too or it wrote them first.
 */
export function secondSourcesOf(model: Model, stock: Stock, prior: Prior, settings: Values): SecondSource[] {
  const found: SecondSource[] = [];
  for (let to = 0; to < model.texts.tellings; to++) {
    if (stock[to]! < 0) continue;
    const below = hangingOn(stock, to);
    const open = new Set<number>(model.texts.orders[to]!);
    for (let more = 0; more < MOST; more++) {
      const best = bestFor(model, stock, to, below, open, prior, settings);
      if (!best) break;
      found.push(best);
      for (const unit of best.units) open.delete(unit);
    }
  }
  return found;
}

function bestFor(
  model: Model,
  stock: Stock,
  to: number,
  below: ReadonlySet<number>,
  open: ReadonlySet<number>,
  prior: Prior,
  settings: Values,
): SecondSource | null {
  let best: SecondSource | null = null;
  for (let from = 0; from < model.texts.tellings; from++) {
    if (from === stock[to] || below.has(from)) continue;
    const before = prior(from, to);
    if (before === Number.POSITIVE_INFINITY) continue;
    const { units, bits } = takenFrom(model, from, to, stock[to]!, open, settings);
    const saved = bits - Math.max(0, before);
    if (units.length && saved > (best?.bits ?? settings['lines.second'])) best = { from, to, units, bits: saved };
  }
  return best;
}

function takenFrom(model: Model, from: number, to: number, first: number, open: ReadonlySet<number>, settings: Values) {
  const taken: number[] = [];
  let bits = 0;
  let run: number[] = [];
  let saved = 0;
  const close = () => {
    if (run.length >= 2 || saved >= settings['lines.second-alone']) {
      taken.push(...run);
      bits += saved - settings['lines.elsewhere'];
    }
    [run, saved] = [[], 0];
  };
  for (const unit of model.texts.orders[to]!) {
    const gain = open.has(unit) ? gainOf(model, unit, from, to, first) : 0;
    if (gain > 0) {
      run.push(unit);
      saved += gain;
    } else close();
  }
  close();
  return { units: taken, bits };
}

/** Bits saved where a unit comes from `from` and not from the first source. */
function gainOf(model: Model, unit: number, from: number, to: number, first: number): number {
  const { of, bits } = model.texts.units[unit]!;
  const [a, b, p] = [of[to]!, of[from]!, of[first]!];
  if (b === ABSENT) return 0;
  const now = p === ABSENT ? bits[a]! : model.between(unit, p, a);
  return now - model.between(unit, b, a);
}

function hangingOn(stock: Stock, text: number): Set<number> {
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
