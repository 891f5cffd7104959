import { DENOMINATORS } from '../../../data/number-words.ts';
import { pattern } from '../../../text/pattern.ts';
import { BARE_NUMBER, NUMBER, readNumber, tidy } from '../number.ts';
import type { Reading } from '../quantity.ts';
import { type AmountReader, END, either, JOINED, measured, numberAnd, numberAndSign, oneOf, RANGE } from './reader.ts';

const POINTS = pattern(
  String.raw`(?:${RANGE}|(?<part>(?:a\s|one\s)?(?:quarter|half)(?:\sof)?(?:\sa)?))[-\s]?(?:(?<basis>basis)\spoints?|percentage\spoints?|percentage-points?|points?)${END}`,
  'g',
);
const PERCENT = pattern(String.raw`${JOINED}[-\s]?(?:%|per\scent|percent|pct)`, 'y');
const BOTTOM = Object.keys(DENOMINATORS).join('|');
const FRACTION = pattern(
  String.raw`(?<![\p{L}\p{N}-])(?<top>one|two|three|four|five|seven|nine|an?)?[-\s]?(?<bottom>${BOTTOM})(?=\s(?:of\s|the\s|its|their|a\s(?!million|billion|dozen|hundred|thousand)|as\s)|-of)`,
  'g',
);
/** "Rose by a fifth", "about a third,": a fraction of what was named before. */
const FRACTION_BY = pattern(
  String.raw`(?<=\b(?:by|about|nearly|almost|over|than|around|roughly|some|to)\s)(?<top>one|two|three|four|an?)[-\s](?<bottom>${BOTTOM})(?=[,.;:]|$|\s(?:since|in|on|this|last|from|and|more|less|higher|lower|after|over|to)\s)`,
  'g',
);
const OUT_OF = pattern(
  String.raw`(?<a>${NUMBER})[-\s](?:in|out\sof)[-\s](?:every\s)?(?<whole>${BARE_NUMBER})${END}`,
  'y',
);

const partOfPoint = (value: number): Reading => ({
  value,
  unit: 'points',
  family: 'points',
  low: value,
  high: value,
  step: 0.25,
});

/** Percentage points (also told as basis points, a hundredth of one); points alone may be anybody's. */
function points(m: RegExpMatchArray): Reading | null {
  const part = m.groups!['part'];
  if (part) return partOfPoint(/quarter/.test(part) ? 0.25 : 0.5);
  if (m.groups!['basis']) return measured(m, 'basis points', 'points', 0.01);
  return /percent/i.test(m[0]) || /\./.test(m.groups!['a']!) ? measured(m, 'points', 'points', 1) : null;
}

function fraction(m: RegExpMatchArray): Reading | null {
  const top = m.groups!['top']?.toLowerCase();
  const bottom = m.groups!['bottom']!.toLowerCase();
  if (!top && bottom !== 'half') return null;
  if (/\b(?:in|and|and a|first|second|other|back)\s$/i.test(m.input!.slice(0, m.index))) return null;
  const value = tidy(
    (100 * ((top && top !== 'a' && top !== 'an' ? readNumber(top)?.value : 1) ?? 1)) / DENOMINATORS[bottom]!,
  );
  return { value: Math.round(value * 10) / 10, unit: '%', family: 'share', low: value, high: value, step: 5 };
}

function outOf(m: RegExpMatchArray): Reading | null {
  const [part, whole] = [readNumber(m.groups!['a']!), readNumber(m.groups!['whole']!)];
  if (!part || !whole || part.value >= whole.value || whole.value > 1000 || /\d{4}/.test(m.groups!['whole']!))
    return null;
  const value = tidy((100 * part.value) / whole.value);
  return {
    value: Math.round(value * 10) / 10,
    unit: '%',
    family: 'share',
    low: value,
    high: value,
    step: 100 / whole.value,
  };
}

/** Shares told by a sign or a word. */
export const PERCENTAGES: readonly AmountReader[] = [
  { source: POINTS, needs: oneOf('point', 'points'), read: points, skipNull: true },
  {
    source: PERCENT,
    needs: either(numberAnd('percent', 'cent', 'pct'), numberAndSign(/%/)),
    read: (m) => measured(m, '%', 'share', 1),
  },
];

/** Shares told as parts of a whole. */
export const FRACTIONS: readonly AmountReader[] = [
  { source: FRACTION, needs: oneOf(...Object.keys(DENOMINATORS)), read: fraction },
  { source: FRACTION_BY, needs: oneOf(...Object.keys(DENOMINATORS)), read: fraction },
  { source: OUT_OF, needs: numberAnd('in', 'of'), read: outOf },
];
