import type { DirectionKind } from '../../model/report.ts';
import type { LinesInput } from './lines.ts';
import type { Model } from './terms.ts';
import { ABSENT } from './texts.ts';

/** What speaks for the direction of an edge between two tellings. */
export interface LineDirection {
  readonly kind: DirectionKind;
  readonly says: string;
  /** Positions of units in the collation. */
  readonly units: readonly number[];
}

/** Evidence that `from` came before `to`, strongest first. */
export function directionOf(model: Model, input: LinesInput, from: number, to: number): LineDirection[] {
  const name = (t: number) => input.collation.tellings[t]!.siglum;
  const found: LineDirection[] = [];
  if (input.stated?.some((s) => s.from === from && s.to === to))
    found.push({ kind: 'stated', says: `${name(to)} credits ${name(from)}`, units: [] });
  const [first, second] = [input.times?.[from] ?? null, input.times?.[to] ?? null];
  if (first !== null && second !== null && first < second)
    found.push({ kind: 'time', says: `${name(from)} is dated before ${name(to)}`, units: [] });
  const [out, more] = [unitsOnlyIn(model, from, to), unitsOnlyIn(model, to, from)];
  if (out.length > more.length)
    found.push({
      kind: 'asymmetry',
      says: `${name(to)} is without ${passages(out.length)} of ${name(from)} and has ${more.length || 'none'} that ${name(from)} is without: leaving out is easier than adding`,
      units: out.map((unit) => model.texts.units[unit]!.unit),
    });
  return found;
}

const passages = (n: number): string => (n === 1 ? 'one passage' : `${n} passages`);

const unitsOnlyIn = ({ texts }: Model, a: number, b: number): number[] =>
  Array.from(texts.orders[a]!).filter((unit) => texts.units[unit]!.of[b] === ABSENT);
