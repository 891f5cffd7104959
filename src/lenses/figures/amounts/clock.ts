import { CLOCK_SIDES } from '../../../data/date-words.ts';
import { pattern } from '../../../text/pattern.ts';
import { readNumber, TO } from '../number.ts';
import type { Reading } from '../quantity.ts';
import { HALF_A_DAY } from '../values.ts';
import { type AmountReader, either, numberAnd, numberAndSign, oneOf } from './reader.ts';

const CLOCK = pattern(
  String.raw`(?<![\p{L}\p{N}.,:$€£])(?:at\s)?(?:(?<hour>[01]?\d|2[0-3])(?:[:.](?<minute>[0-5]\d))?\s?(?<half>[ap]m\b|[ap]\.m\.?)|(?<hour24>[01]?\d|2[0-3]):(?<minute24>[0-5]\d)(?!\d|:)|(?<military>[01]\d[0-5]\d|2[0-3][0-5]\d)(?=\s(?:gmt|bst|utc|cet|est|edt|pst|hours|local))|(?<word>noon|midday|midnight))(?:\s(?:gmt|bst|utc|cet|est|edt|et|pt))?`,
  'g',
);
/** Words beside the digits of a clock time. */
const CLOCK_MARKS = 'am pm m gmt bst utc cet est edt pst hours local'.split(' ');
const HOUR = `(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)`;
const HALVES = /\b(?:half|quarter|five|ten|twenty)\s(?:past|to|after|before)\s/i;
const CLOCK_WORDS = pattern(
  String.raw`(?<![\p{L}\p{N}])(?:at\s)?(?<part>half|quarter|a\squarter|five|ten|twenty|twenty-five)\s(?<side>past|to|after|before)\s(?<hour>${HOUR}|noon|midnight)(?![\p{L}\p{N}-]|\s\p{Ll}+s(?!\p{L}))(?<of>\sin\sthe\s(?:morning|afternoon|evening))?`,
  'g',
);
const TIME = (n: 1 | 2): string =>
  String.raw`(?<hour${n}>[01]?\d(?!\d)|2[0-3]|${HOUR})(?:[:.](?<minute${n}>[0-5]\d))?\s?(?<half${n}>[ap]m(?![a-z])|[ap]\.m\.)?`;
/** "9am to 5pm", "between three and five in the afternoon". */
const CLOCK_RANGE = pattern(
  String.raw`(?<![\p{L}\p{N}.,:$€£-])${TIME(1)}${TO}${TIME(2)}(?<clock>\so[’']clock)?(?<of>\s(?:in\sthe\s(?:morning|afternoon|evening)|at\snight))?(?![\p{L}\p{N}:%]|[.,]\d)`,
  'g',
);
const HOUR_WORDS = pattern(
  String.raw`(?<![\p{L}\p{N}])(?:at\s)?(?:(?<digits>\d{1,2})|(?<hour>${HOUR}))(?:\so[’']clock(?<of>\s(?:in\sthe\s(?:morning|afternoon|evening)|at\snight))?|(?<of2>\s(?:in\sthe\s(?:morning|afternoon|evening)|at\snight)))`,
  'g',
);

/** "Half past four", "twenty to ten in the evening". */
function clockWords(m: RegExpMatchArray): Reading | null {
  const g = m.groups!;
  const part = g['part']!.toLowerCase();
  const minutes = part === 'half' ? 30 : /quarter/.test(part) ? 15 : readNumber(part)!.value;
  if (part === 'half' && g['side']!.toLowerCase() !== 'past') return null;
  const named: Readonly<Record<string, number>> = { noon: 12, midnight: 24 };
  const hour = named[g['hour']!.toLowerCase()] ?? readNumber(g['hour']!)!.value;
  return halfOpen(
    timeOf((hour * 60 + CLOCK_SIDES[g['side']!.toLowerCase()]! * minutes) % 1440, g['of']),
    g['of'] ?? named[g['hour']!],
  );
}

/** "Three in the morning", "9 at night", "nine o’clock". */
function hourWords(m: RegExpMatchArray): Reading | null {
  const { digits, hour: word } = m.groups!;
  const of = m.groups!['of'] ?? m.groups!['of2'];
  const hour = digits ? Number(digits) : readNumber(word!)!.value;
  return hour >= 1 && hour <= 12 ? halfOpen(timeOf((hour % 12) * 60, of), of) : null;
}

/** A time that tells no half of the day is known but for twelve hours: that is its precision. */
const halfOpen = (time: Reading, half: unknown): Reading => (half === undefined ? { ...time, step: HALF_A_DAY } : time);

/** Two times with what tells that they are times: a half of the day, "o’clock", or minutes on both. */
function clockRange(m: RegExpMatchArray): Reading | null {
  const g = m.groups!;
  const last = g['half2'] ?? (g['of'] ? (/morning/.test(g['of']) ? 'am' : 'pm') : undefined);
  if (!last && !g['clock'] && !(g['minute1'] && g['minute2'])) return null;
  const hours = [g['hour1']!, g['hour2']!].map((hour) => (/^\d/.test(hour) ? Number(hour) : readNumber(hour)!.value));
  const first = g['half1'] ?? (hours[0]! % 12 <= hours[1]! % 12 ? last : undefined);
  const [from, to] = [first, last].map((half, i) => {
    const hour = half ? (hours[i]! % 12) + (half.startsWith('p') ? 12 : 0) : hours[i]!;
    return timeOf(hour * 60 + Number(g[`minute${i + 1}`] ?? 0));
  });
  const high = to!.high < from!.low ? to!.high + 1440 : to!.high;
  return { ...from!, value: `${from!.value}–${to!.value}`, high };
}

function timeOf(minutes: number, of = ''): Reading {
  const total = /afternoon|evening|night/.test(of) ? (minutes % 720) + 720 : minutes;
  const value = `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
  return { value, unit: 'time', family: 'time', low: total, high: total, step: 1 };
}

function clock(m: RegExpMatchArray): Reading | null {
  const g = m.groups!;
  let [hour, minute] = [Number(g['hour'] ?? g['hour24'] ?? 0), Number(g['minute'] ?? g['minute24'] ?? 0)];
  if (g['word']) hour = g['word'].toLowerCase() === 'midnight' ? 0 : 12;
  if (g['military']) [hour, minute] = [Number(g['military'].slice(0, 2)), Number(g['military'].slice(2))];
  if (g['half']) hour = (hour % 12) + (/^p/i.test(g['half']) ? 12 : 0);
  return timeOf(hour * 60 + minute);
}

/** Times of day, and ranges of two. */
export const CLOCK_TIMES: readonly AmountReader[] = [
  {
    source: CLOCK_RANGE,
    needs: either(
      numberAndSign(/\d:\d/),
      numberAnd('am', 'pm', 'm', 'clock', 'morning', 'afternoon', 'evening', 'night'),
    ),
    read: clockRange,
    skipNull: true,
  },
  {
    source: CLOCK,
    needs: either(numberAndSign(/\d:\d/), numberAnd(...CLOCK_MARKS), oneOf('noon', 'midday', 'midnight')),
    read: clock,
  },
  { source: CLOCK_WORDS, needs: numberAndSign(HALVES), read: clockWords },
  { source: HOUR_WORDS, needs: numberAnd('morning', 'afternoon', 'evening', 'night', 'clock'), read: hourWords },
];
