import type { Bend } from '../../data/hedges.ts';
import type { UnitFamily } from '../../data/units.ts';
import type { Span } from '../../model/span.ts';
import type { Sentence } from '../../model/token.ts';
import type { Clues } from './clues.ts';
import type { StatedDay } from './days.ts';

/** Parts of a date as stated; a part that the words leave open is absent. */
export interface DateParts {
  readonly year?: number;
  /** 1 to 12. */
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: string;
  /** Before a weekday ("last Tuesday"); `past` where "the past year" is named like "last year" but ends today. */
  readonly which?: 'last' | 'this' | 'next' | 'past';
  /** A plain name that no calendar part holds: "last week", "1990s", "yesterday". */
  readonly name?: string;
}

/** A number, amount, length of time or date with its words: what the figures lens compares. */
export interface Quantity {
  /** Hedge, number and unit or counted noun. */
  readonly span: Span;
  /** A number, or for a date or a range its plain name. */
  readonly value: number | string;
  readonly unit: string;
  readonly hedge: string | null;
  /** The noun phrase that is counted or measured. */
  readonly of: Span | null;
  readonly family: UnitFamily;
  /** Lowest and highest value in the family's base unit; equal but for ranges and vague words. */
  readonly low: number;
  readonly high: number;
  /** Distance between two neighbouring values at the precision of the wording, in the base unit. */
  readonly step: number;
  readonly bend: Bend | null;
  readonly date: DateParts | null;
  /** The stated day of publication of its telling, from which "yesterday" counts; null for all but dates. */
  readonly published: StatedDay | null;
  /** Written with a word for its scale ("1.2m"): less exact than the same number written out. */
  readonly scaled: boolean;
  readonly sentence: Sentence;
  /** What is told of the counted things ("dead", "arrested"); null when nothing known is. */
  readonly event: string | null;
  /** `part` of something just counted ("including two children"); `former`: a value that no longer holds ("up from 12"). */
  readonly aside: 'part' | 'former' | null;
  /** Stem of the counted noun; null where none stands. */
  readonly head: string | null;
  readonly counts: 'people' | 'things' | null;
  /** Stems of the content words of its clause and of its sentence. */
  readonly near: ReadonlySet<string>;
  readonly context: ReadonlySet<string>;
}

/** What a recognizer makes of a match, before hedge and surroundings are read. */
export interface Found {
  readonly start: number;
  readonly end: number;
  /** Null: the words hold a number that is no figure; the run is taken so that nothing else claims it. */
  readonly reading: Reading | null;
}
export interface Reading {
  readonly value: number | string;
  readonly unit: string;
  readonly family: UnitFamily;
  readonly low: number;
  readonly high: number;
  readonly step: number;
  readonly bend?: Bend;
  readonly date?: DateParts;
  readonly scaled?: boolean;
  readonly of?: Span;
  readonly head?: string;
}

/** One way to find quantities in a text. The first recognizer of the list that takes a run keeps it. */
export interface Recognizer {
  readonly name: string;
  /** Offsets count in `text`, which is one sentence. */
  find(text: string, clues: Clues): Iterable<Found>;
}
