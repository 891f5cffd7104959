import { CARDINALS, SCALES, SHORT_SCALES, VAGUE } from '../../data/number-words.ts';

const any = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');
const WORD = `(?:${any(Object.keys(CARDINALS))})`;
const SCALE = `(?:${any(Object.keys(SCALES))})`;
const SHORT = `(?:${any(Object.keys(SHORT_SCALES))})`;
const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+|\d+,\d{1,2}(?=\s(?:${SCALE}|%|per\s?cent)))`;
const FIGURES = String.raw`${DIGITS}(?:[½¼¾]|\s(?:1\/[2-4]|3\/4)(?!\d)|-?${SHORT}(?![\p{L}\p{N}])|\s(?:mln|mn|bln|bn|tn|trn)(?!\p{L})|[-\s]${SCALE}s?(?!\p{L}))?|[½¼¾]`;
const WORDS = String.raw`${WORD}(?:[-\s](?:and[-\s])?(?:${WORD}|${SCALE})(?!\p{L}))*(?:[-\s]and[-\s]a[-\s](?:half|quarter)(?:[-\s]${SCALE})?)?`;
const ARTICLE = String.raw`half[-\s]an?[-\s]${SCALE}|(?:a|three)[-\s]quarters?[-\s]of[-\s]a[-\s]${SCALE}|an?[-\s]${SCALE}(?:[-\s]and[-\s]a[-\s]half)?(?:[-\s]${SCALE})?`;
const LOOSE = any(Object.keys(VAGUE)).replaceAll(' ', String.raw`\s`);

/** Between the two ends of a range; the dashes stand for an "and" (see `RANGE_AND`). */
export const TO = String.raw`(?:\s?[-–—]\s?|\s(?:to|or|–––)\s)`;
const START = String.raw`(?<![\p{L}\p{N}.,$€£]|\d[-–/:])`;
/** A number in digits or words, as the source of a regular expression (flags `iu`), without limits at its ends. */
export const BARE_NUMBER = `(?:${FIGURES}|${ARTICLE}|${WORDS})`;
/** The same where it begins a word of its own; a unit may be joined to it ("12km"). */
export const NUMBER_THEN = `${START}(?:${FIGURES}|${ARTICLE}|${WORDS}|${LOOSE})`;
/** The same where it also ends a word. */
export const NUMBER = String.raw`${NUMBER_THEN}(?![\p{L}\p{N}]|[.,:/]\d)`;

export interface StatedNumber {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Distance to the next number that wording of this precision could state. */
  readonly step: number;
  /** Told with a word or letter for its scale: "1.2m", "two million". */
  readonly scaled: boolean;
  /** Written in words without a scale: "two", "eleven". */
  readonly plainWord: boolean;
}

const HALVES: Readonly<Record<string, number>> = {
  '½': 0.5,
  '¼': 0.25,
  '¾': 0.75,
  '1/2': 0.5,
  '1/4': 0.25,
  '3/4': 0.75,
  '1/3': 1 / 3,
};

/** Reads what `NUMBER` matched: "1.2bn" is 1 200 000 000, "half a million" 500 000, "dozens" 24 to 200. */
export function readNumber(matched: string): StatedNumber | null {
  const text = matched.toLowerCase().replace(/\s+/g, ' ').trim();
  const vague = VAGUE[text];
  if (vague) return { value: vague[0], low: vague[0], high: vague[1], step: vague[0], scaled: true, plainWord: false };
  return /[\d½¼¾]/.test(text) ? readFigures(text) : readWords(text);
}

function readFigures(text: string): StatedNumber | null {
  const m = /^([\d.,]*)(?: ?([½¼¾]|\d\/\d))?[- ]?([a-z]+)?$/.exec(text);
  if (!m) return null;
  // "6,5 million" has a decimal comma; elsewhere commas part thousands.
  const digits = /^\d+,\d{1,2}$/.test(m[1]!) ? m[1]!.replace(',', '.') : m[1]!.replaceAll(',', '');
  const scaleWord = m[3] ?? '';
  const scale = scaleWord ? (SHORT_SCALES[scaleWord] ?? SCALES[scaleWord.replace(/s$/, '')]) : 1;
  if (scale === undefined) return null;
  const value = tidy((Number(digits || 0) + (m[2] ? HALVES[m[2]]! : 0)) * scale);
  const decimals = /\.(\d+)/.exec(digits)?.[1]?.length ?? 0;
  const zeros = decimals || m[2] ? 0 : (/[1-9](0+)$/.exec(digits)?.[1]?.length ?? 0);
  const step = m[2] ? scale / 2 : scale * 10 ** (zeros - decimals);
  return { value, low: value, high: value, step, scaled: scale > 1, plainWord: false };
}

function readWords(text: string): StatedNumber | null {
  const words = text.split(/[- ]/);
  const start = opening(words);
  let [total, part] = [0, start.value];
  let smallest = Number.POSITIVE_INFINITY;
  for (const word of words.slice(start.words)) {
    const cardinal = CARDINALS[word];
    const scale = SCALES[word];
    if (cardinal !== undefined) part += cardinal;
    else if (scale !== undefined) {
      smallest = Math.min(smallest, scale);
      if (scale > 100) [total, part] = [total + (part || 1) * scale, 0];
      else part = (part || 1) * scale;
    } else if (word === 'half' || word === 'quarter') {
      const share = word === 'half' ? 0.5 : 0.25;
      if (Number.isFinite(smallest) && part === 0) total += share * smallest;
      else part += share;
    } else if (word !== 'and' && word !== 'a') return null;
  }
  const value = tidy(total + part);
  const scaled = Number.isFinite(smallest);
  const step = smallest === 12 ? 12 : value % 1 ? 0.5 : scaled ? roundness(value) : 1;
  return { value, low: value, high: value, step, scaled, plainWord: !scaled };
}

/** The largest power of ten that divides a whole number. */
function roundness(value: number): number {
  let power = 1;
  while (value && value % (power * 10) === 0) power *= 10;
  return power;
}

/** What an article at the beginning stands for: "a" million is 1, "half a" million one half. */
function opening(words: readonly string[]): { value: number; words: number } {
  if (words[0] === 'half') return { value: 0.5, words: 2 };
  if (words[1]?.startsWith('quarter'))
    return { value: words[0] === 'three' ? 0.75 : 0.25, words: words[2] === 'of' ? 4 : 2 };
  if (words[0] === 'a' || words[0] === 'an') return { value: 1, words: 1 };
  return { value: 0, words: 0 };
}

/** Takes off what binary fractions leave behind (1.1 × 1e6 is not 1100000.0000000002). */
export const tidy = (value: number): number => Number(value.toPrecision(12));
