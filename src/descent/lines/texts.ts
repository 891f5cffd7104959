import type { UnitCollation } from '../../collate/unit-collation.ts';
import { rarity } from '../../data/lexicon/index.ts';
import { kinOf } from './kin.ts';

/** No word of a text stands in this place of the unit. */
export const GAP = -1;
/** The variant of a unit that a text does not have. */
export const ABSENT = 0;

/** One unit of the collation, or those of its wordings that are kin; equal wordings are one variant. */
export interface UnitVariants {
  /** Position of the unit in the collation. */
  readonly unit: number;
  /** Words by place (`GAP`: none) of each variant; the first, `ABSENT`, is empty. */
  readonly rows: Int32Array[];
  /** Which variant each text has. */
  readonly of: number[];
  /** What it takes to write each variant from nothing, in bits. */
  readonly bits: number[];
  /** The variants by their words. */
  readonly known: Map<string, number>;
  /** The variants of tellings come first; those behind are of lost versions only. */
  readonly told: number;
}

/** The tellings, and behind them lost versions that were worked out, as what lines of descent are read from. */
export interface Texts {
  readonly tellings: number;
  readonly units: readonly UnitVariants[];
  /** Units of each text, in its order. */
  readonly orders: Int32Array[];
  /** What it takes to write each word, in bits. */
  readonly wordBits: Float64Array;
}

/** A telling by its wording of every unit (null: it has none), and where its units begin. */
interface Read {
  readonly rows: readonly (Int32Array | null)[];
  readonly starts: readonly (readonly [unit: number, from: number])[];
}

/** A lost version: of every unit the variant that it has, or words that nobody else has; and the units in its order. */
export interface Draft {
  readonly wordings: readonly (number | Int32Array)[];
  readonly order: Int32Array;
}

const USUAL_WORD = 4;
const RAREST_WORD = 16;

/** @param kin share of a wording that another one of the same unit has in common with it, see `kinOf` */
export function textsOf(collation: UnitCollation, kin: number): Texts {
  const wordBits = wordBitsOf(collation);
  const readings = readingsOf(collation);
  const units = collation.units.flatMap((_, unit) => variantsOf(readings, unit, wordBits, kin));
  return { tellings: readings.length, units, orders: ordersOf(readings, units), wordBits };
}

/** The units of each telling, in its order. */
function ordersOf(readings: readonly Read[], units: readonly UnitVariants[]): Int32Array[] {
  const at = readings.map(() => new Map<number, number>());
  units.forEach(({ unit, of }, number) => {
    of.forEach((variant, telling) => {
      if (variant !== ABSENT) at[telling]!.set(unit, number);
    });
  });
  return readings.map(({ starts }, telling) => Int32Array.from(starts, ([unit]) => at[telling]!.get(unit)!));
}

/** Adds a lost version behind all texts. */
export function addText(texts: Texts, draft: Draft): number {
  texts.units.forEach((unit, at) => {
    unit.of.push(variantFor(unit, draft.wordings[at]!, texts.wordBits));
  });
  return texts.orders.push(draft.order) - 1;
}

/** Takes the last text away. */
export function dropText(texts: Texts): void {
  for (const unit of texts.units) unit.of.pop();
  texts.orders.pop();
}

function variantFor({ rows, bits, known }: UnitVariants, row: number | Int32Array, wordBits: Float64Array): number {
  if (typeof row === 'number') return row;
  const key = row.join();
  const found = known.get(key);
  if (found !== undefined) return found;
  bits.push(bitsOf(row, wordBits));
  known.set(key, rows.length);
  return rows.push(row) - 1;
}

/** A word that every story has takes few bits, a name or a number many: the rarity in news, stretched over the range of a unigram code. */
function wordBitsOf({ cells, words }: UnitCollation): Float64Array {
  const highest = words.reduce((most, list) => list.reduce((m, word) => Math.max(m, word), most), -1);
  const bits = new Float64Array(highest + 1);
  words.forEach((list, t) => {
    list.forEach((word, at) => {
      bits[word] ||= USUAL_WORD + (RAREST_WORD - USUAL_WORD) * rarity(cells[t]![at]!.word.norm);
    });
  });
  return bits;
}

function readingsOf({ tellings, words, units }: UnitCollation): Read[] {
  const starts = tellings.map((): [unit: number, from: number][] => []);
  const rows = tellings.map((): (Int32Array | null)[] => units.map(() => null));
  units.forEach(({ members, columns }, unit) => {
    members.forEach(({ telling, from }, m) => {
      const known = rows[telling]![unit];
      const row = known ?? new Int32Array(columns.length).fill(GAP);
      if (!known) starts[telling]!.push([unit, from]);
      rows[telling]![unit] = row;
      columns.forEach((cells, place) => {
        if (cells[m]! >= 0) row[place] = words[telling]![cells[m]!]!;
      });
    });
  });
  return starts.map((list, t) => ({
    rows: rows[t]!,
    starts: list.sort((x, y) => x[1] - y[1] || x[0] - y[0]),
  }));
}

/** A unit by its wordings; as several where some of them are no kin to the others. */
function variantsOf(readings: readonly Read[], unit: number, wordBits: Float64Array, kin: number): UnitVariants[] {
  const rows: Int32Array[] = [];
  const known = new Map<string, number>();
  const of = readings.map((reading) => {
    const row = reading.rows[unit]!;
    if (!row) return -1;
    const key = row.join();
    if (!known.has(key)) known.set(key, rows.push(row) - 1);
    return known.get(key)!;
  });
  const groups = kinOf(rows, wordBits, kin);
  const count = groups.reduce((most, group) => Math.max(most, group + 1), 0);
  return Array.from({ length: count }, (_, group) => {
    const own = [...rows.keys()].filter((row) => groups[row] === group);
    const number = new Map(own.map((row, i) => [row, i + 1]));
    return unitOf(
      unit,
      own.map((row) => rows[row]!),
      of.map((row) => number.get(row) ?? ABSENT),
      wordBits,
    );
  });
}

function unitOf(unit: number, wordings: readonly Int32Array[], of: number[], wordBits: Float64Array): UnitVariants {
  const filled = [...wordings[0]!.keys()].filter((place) => wordings.some((row) => row[place] !== GAP));
  const rows = [new Int32Array(0), ...wordings.map((row) => Int32Array.from(filled, (place) => row[place]!))];
  return {
    unit,
    rows,
    of,
    bits: rows.map((row) => bitsOf(row, wordBits)),
    known: new Map(rows.flatMap((row, at) => (at ? [[row.join(), at] as const] : []))),
    told: rows.length,
  };
}

/** What it takes to write a row from nothing. */
export const bitsOf = (row: Int32Array, wordBits: Float64Array): number =>
  row.reduce((sum, word) => sum + (word === GAP ? 0 : wordBits[word]!), 0);
