import { anyOf } from '../../../text/any-of.ts';
import { type Clues, wordsOf } from '../clues.ts';
import { BARE_NUMBER, NUMBER, NUMBER_THEN, readNumber, type StatedNumber, TO, tidy } from '../number.ts';
import type { Reading } from '../quantity.ts';

/** One form of amounts: its pattern, and what the pattern's match is read as. */
export interface AmountReader {
  /** Matched against the sentence in lower case. */
  readonly source: RegExp;
  /** Matched against the sentence as it is written. */
  readonly cased?: boolean;
  /** What a sentence must hold for it to match. */
  readonly needs: (clues: Clues, text: string) => boolean;
  readonly read: (m: RegExpMatchArray) => Reading | null;
  /** What it reads as nothing is left to those after it. */
  readonly skipNull?: boolean;
}

type Needs = AmountReader['needs'];

/** A number and one of these words. */
export const numberAnd = (...phrases: readonly string[]): Needs => {
  const wanted = wordsOf(phrases);
  return ({ numbers, words }) => numbers && anyOf(words, wanted);
};
export const oneOf = (...phrases: readonly string[]): Needs => {
  const wanted = wordsOf(phrases);
  return ({ words }) => anyOf(words, wanted);
};
export const either =
  (...needs: readonly Needs[]): Needs =>
  (clues, text) =>
    needs.some((need) => need(clues, text));
export const numberAndSign =
  (signs: RegExp): Needs =>
  ({ numbers }, text) =>
    numbers && signs.test(text);

const literal = (s: string): string => s.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
/** The words as alternatives of a pattern, longest first. */
export const alternatives = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join('|');
/** Where a word ends. */
export const END = String.raw`(?![\p{L}\p{N}])`;

/** A number, or a range of two, in a unit of `factor` base units. A range's value is its plain name "10–15". */
export function measured(
  m: RegExpMatchArray,
  unit: string,
  family: Reading['family'],
  factor: number,
  offset = 0,
): Reading | null {
  const first = readNumber(m.groups!['a']!);
  const last = m.groups!['b'] ? readNumber(m.groups!['b']) : null;
  if (!first) return null;
  return { ...extent(first, last, factor, offset), unit, family };
}

function extent(first: StatedNumber, last: StatedNumber | null, factor: number, offset: number) {
  const base = (n: number): number => tidy(n * factor + offset);
  // In "5 to 6 million" and "$5-6m" the scale of the second stands for both.
  const scale =
    last && last.value >= 1000 && first.value < 1000 && first.value * 1000 > last.value / 1e6
      ? 10 ** (3 * Math.floor(Math.log10(last.value) / 3))
      : 1;
  const low = first.low * (last && first.low * scale <= last.value ? scale : 1);
  const { scaled } = first;
  if (!last) return { value: first.value, low: base(low), high: base(first.high), step: first.step * factor, scaled };
  return { value: `${low}–${last.value}`, low: base(low), high: base(last.value), step: last.step * factor };
}

/** A number or a range of two that begins and ends words, as the source of a pattern with the groups `a` and `b`; "half an" hour too. */
export const RANGE = String.raw`(?<a>${NUMBER}|(?<![\p{L}\p{N}-])half\san?(?=\s(?!million|billion|dozen|hundred|thousand|trillion)))(?:${TO}(?<b>${BARE_NUMBER}))?`;
/** The same where a sign or a short unit is joined to it: "12km", "5%". */
export const JOINED = `(?<a>${NUMBER_THEN})(?:${TO}(?<b>${BARE_NUMBER}))?`;
