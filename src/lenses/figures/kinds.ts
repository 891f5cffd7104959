import { GENERAL_NOUNS, SPAN_NOUNS } from '../../data/counted-nouns.ts';
import { related } from '../../data/lexicon/index.ts';
import { FUNCTION_WORDS } from '../../data/phrase-ends.ts';
import type { SentencePair } from '../../model/collation.ts';
import { stem } from '../../text/stem.ts';
import type { Located } from './measure.ts';
import type { Quantity } from './quantity.ts';

const GENERAL: ReadonlySet<string> = new Set(GENERAL_NOUNS.map(stem));
const SPANS: ReadonlySet<string> = new Set(SPAN_NOUNS.map(stem));

/** What every contradiction needs, cheap to ask: sentences that say the same for a date or time, one noun or one unit for the rest. */
export function mayConflict(p: Quantity, q: Quantity, pair: SentencePair | undefined): boolean {
  if (p.family === 'date' || p.family === 'time') return pair !== undefined && pair.relation !== 'echo';
  if (p.family !== 'count') return p.unit === q.unit || p.value === q.value;
  return p.head === q.head || isGeneral(p) || isGeneral(q) || nouns(p, q) >= 0.6;
}

/** Names a value in its sentence. */
export const valueKey = ({ telling, quantity: q }: Located): string =>
  `${telling} ${q.sentence.index} ${q.family} ${q.low} ${q.high}`;
/** "Two percent" against "two percentage points": equal numbers of two measures. */
export const pointsAndPercent = (p: Quantity, q: Quantity): boolean =>
  p.value === q.value &&
  ((p.family === 'points' && q.family === 'share') || (p.family === 'share' && q.family === 'points'));
/** Names the pair of two sentences, whichever comes first. */
export const pairKey = (t: number, s: number, u: number, r: number): string =>
  t <= u ? `${t}.${s} ${u}.${r}` : `${u}.${r} ${t}.${s}`;
/** Counts people without saying which: "12 people", "12 were killed". */
export const isGeneral = (q: Quantity): boolean => q.head === null || GENERAL.has(q.head);
/** A number of people, named in general, to whom something happened in the events told; another year's dead are none. */
export const isToll = (q: Quantity): boolean =>
  q.event !== null &&
  TOLLS.has(q.event) &&
  q.counts === 'people' &&
  isGeneral(q) &&
  q.aside === null &&
  q.low === q.high &&
  q.low > 1 &&
  !ofOtherTime(q);
const TOLLS: ReadonlySet<string> = new Set(['dead', 'injured', 'missing', 'arrested', 'evacuated', 'rescued']);
const OTHER_TIME = /\b(?:1[89]|20)\d\d\b|\b(?:last year|years? ago|similar|previous|decade|history|since)\b/;
/** Whether the sentence tells of an earlier year or event too. */
export const ofOtherTime = (q: Quantity): boolean => OTHER_TIME.test(q.sentence.tokens.map((t) => t.norm).join(' '));
/** "Dozens", "several hundred". */
export const isVague = (q: Quantity): boolean => q.low < q.high && typeof q.value === 'number';
/** How near two counted nouns are in meaning, 0 to 1. */
export const nouns = (p: Quantity, q: Quantity): number => related(p.unit, q.unit);
/** A month without day or year: any of many years. */
export const isMonth = ({ date }: Quantity): boolean =>
  date?.month !== undefined && date.day === undefined && date.year === undefined;
/** A length of time joined to a thing ("an 11-day siege") that the other sentence does not tell of. */
export const measuresOther = (p: Quantity, q: Quantity): boolean =>
  p.family === 'duration' && p.head !== null && !SPANS.has(p.head) && p.head !== q.head && !q.context.has(p.head);
/** Digits that a number has when trailing zeros are left out. */
export const significant = ({ value }: Quantity): number =>
  String(value)
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;
/** Four digits that say something ("11,408"), or the score of a match that is no former one: two tellings of one story mean the same by it. */
export const isUnlikelyTwice = (q: Quantity): boolean =>
  q.family === 'score' ? !ofOtherTime(q) : typeof q.value === 'number' && significant(q) >= 4;

/**
 * Whether the same stands right before two months: "repaired in April", "had been repaired in August" of one section of track. Of weekdays it says
 * less: what was said on Monday may be said again on Tuesday.
 */
export function datesOne(p: Quantity, q: Quantity): boolean {
  if (p.date?.month === undefined || q.date?.month === undefined) return false;
  const [x, y] = [dated(p), dated(q)];
  return x.length === DATED && x.every((word, i) => word === y[i]);
}

/** Words that say what is dated: what happened, and to what. */
const DATED = 2;

const dated = ({ sentence, span }: Quantity): string[] =>
  sentence.tokens
    .filter((t) => t.end <= span.start && t.kind === 'word' && !FUNCTION_WORDS.has(t.norm))
    .slice(-DATED)
    .map((t) => stem(t.norm));
