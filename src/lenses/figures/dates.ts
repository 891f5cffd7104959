import {
  AFTER_SUNDAY_PAPER,
  BEFORE_A_MONTH,
  DECADE_WORDS,
  MONTHS,
  NEAR_DAYS,
  SPANS_OF_TIME,
  SUNDAY_PAPERS,
  WEEKDAYS,
  WHICH,
} from '../../data/date-words.ts';
import { anyOf } from '../../text/any-of.ts';
import { pattern } from '../../text/pattern.ts';
import { type Clues, wordsOf } from './clues.ts';
import type { DateParts, Reading, Recognizer } from './quantity.ts';

const literal = (s: string): string => s.replace(/\./g, '\\.');
const MONTH = `(?:${MONTHS.flat()
  .map(literal)
  .sort((a, b) => b.length - a.length)
  .join('|')})(?![\\p{L}])`;
const DAY = String.raw`(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\p{L}\p{N}:]|[.,]\d|\s?%)`;
const YEAR = String.raw`(?:1[5-9]|20)\d\d(?![\p{L}\p{N}%]|,\d{3}|\.\d)`;
const WEEKDAY = `(?:${WEEKDAYS.join('|')})`;
const PART = String.raw`(?:\s(?:morning|afternoon|evening|night))?`;
const START = String.raw`(?<![\p{L}\p{N}.,:/$€£]|\d[-–])`;
const LATE = String.raw`(?:(?:late|early|mid)(?:\s|-)(?:[Oo]n\s)?)?`;

const dated = (source: string, start = START): RegExp => pattern(start + source, 'g');
const AFTER_DASH = String.raw`(?<![\p{L}\p{N}.,:/$€£])`;
const FULL = [
  dated(
    String.raw`(?:(?:[Oo]n\s)?(?<weekday>${WEEKDAY})${PART},?\s)?(?:[Oo]n\s)?(?<month>${MONTH})\s(?<day>${DAY})(?:,?\s(?<year>${YEAR}))?`,
    AFTER_DASH,
  ),
  dated(
    String.raw`(?:(?:[Oo]n\s)?(?<weekday>${WEEKDAY})${PART},?\s)?(?:[Oo]n\s)?(?:the\s)?(?<day>${DAY})(?:\sof)?\s(?<month>${MONTH})(?:,?\s(?<year>${YEAR}))?`,
  ),
  dated(String.raw`(?:[Ii]n\s)?${LATE}(?<month>${MONTH})(?:\sof)?,?\s(?<year>${YEAR})`),
];
const ISO = dated(String.raw`(?<year>(?:19|20)\d\d)-(?<month2>0[1-9]|1[0-2])-(?<day>\d\d)(?!\d)`);
const MONTH_ALONE = dated(String.raw`(?:[Ii]n\s)?(?:(?:late|early|mid)(?:\s|-))?(?<month>${MONTH})`);
const WEEKDAY_ALONE = dated(
  String.raw`(?:[Oo]n\s)?(?:(?:late|early)\s)?(?:[Oo]n\s)?(?:(?<which>last|next|this)\s)?(?<weekday>${WEEKDAY})${PART}(?:['’]s)?`,
);
const RELATIVE = dated(
  String.raw`(?:(?:[Ee]arlier|[Ll]ater|[Ee]arly|[Ll]ate|sometime)\s)?(?:[Tt]he\s(?=past|prev))?(?<which>this|last|next|[Tt]his|[Ll]ast|[Nn]ext|past|[Pp]revious)\s(?<span>${SPANS_OF_TIME.join('|')})(?:['’]s)?(?!\p{L})`,
);
const NEAR = dated(
  `(?<near>${NEAR_DAYS.flatMap((d) => [d, d[0]!.toUpperCase() + d.slice(1)]).join('|')})(?:['’]s)?(?!\\p{L})`,
);
const DECADE = dated(
  String.raw`(?:[Ii]n\s)?(?:the\s)?(?:(?:late|early|mid)(?:\s|-))?(?<decade>(?:1[5-9]|20)\d0s|(?<=[Tt]he\s(?:late\s|early\s|mid-?)?)(?:${Object.keys(DECADE_WORDS).join('|')})(?!\p{L})|(?:\d\d?(?:st|nd|rd|th)|nineteenth|twentieth)[-\s]century)`,
);
const YEAR_ALONE = pattern(
  String.raw`(?<![\p{L}\p{N}.,:/$€£#%]|\d\s?[-–]\s?)(?<year>${YEAR})(?:[-–/](?<last>\d{4}|\d\d)(?!\d))?(?!\s(?:people|men|women|children|miles|km|feet|metres|meters|homes|jobs|troops|\p{Ll}+s\s(?:were|are|have)))`,
  'g',
);

const CAPITAL = pattern(String.raw`^\p{Lu}`);
const AFTER_WORD = pattern(String.raw`[“"‘'\p{L}]\s?$`);
const BEFORE_NAME = pattern(String.raw`^\s\p{Lu}\p{Ll}`);

/** Dates: full and partial, weekdays, years, and days told from the day of writing. */
export const dates: Recognizer = {
  name: 'dates',
  *find(text, clues) {
    for (const { source, needs, read } of READERS)
      if (needs(clues))
        for (const m of text.matchAll(source)) {
          const made = read(m, text);
          if (made) yield { start: m.index, end: m.index + m[0].length, reading: made };
        }
  },
};

interface DateReader {
  readonly source: RegExp;
  /** What a sentence must hold for it to match. */
  readonly needs: (clues: Clues) => boolean;
  readonly read: (m: RegExpMatchArray, text: string) => Reading | null;
}

const MONTH_WORDS = wordsOf(MONTHS.flat());
const WEEKDAY_WORDS = wordsOf(WEEKDAYS);
const DECADES = wordsOf(Object.keys(DECADE_WORDS));
const NEAR_WORDS = wordsOf(NEAR_DAYS);
const RELATIVE_WORDS = wordsOf(Object.keys(WHICH));
const monthInDigits = ({ digits, words }: Clues): boolean => digits && anyOf(words, MONTH_WORDS);

const fourDigits = ({ digits, text }: Clues): boolean => digits && /\d{4}/.test(text);

const READERS: readonly DateReader[] = [
  ...FULL.map((source) => ({ source, needs: monthInDigits, read: fullDate })),
  { source: ISO, needs: fourDigits, read: fullDate },
  {
    source: DECADE,
    needs: ({ digits, words, text }) => (digits && /\d0s/.test(text)) || words.has('century') || anyOf(words, DECADES),
    read: (m) => named(DECADE_WORDS[m.groups!['decade']!] ?? m.groups!['decade']!.replace(/\s/g, '-').toLowerCase()),
  },
  {
    source: RELATIVE,
    needs: ({ words }) => anyOf(words, RELATIVE_WORDS),
    read: (m) => relative(m.groups!['which']!.toLowerCase(), m.groups!['span']!),
  },
  {
    source: WEEKDAY_ALONE,
    needs: ({ words }) => anyOf(words, WEEKDAY_WORDS),
    read: (m, text) => (isDay(text, m) ? weekday(m.groups!) : null),
  },
  {
    source: NEAR,
    needs: ({ words }) => anyOf(words, NEAR_WORDS),
    read: (m, text) => (isDay(text, m) ? named(m.groups!['near']!.toLowerCase()) : null),
  },
  {
    source: MONTH_ALONE,
    needs: ({ words }) => anyOf(words, MONTH_WORDS),
    read: (m, text) => (isMonth(text, m) ? reading({ month: monthOf(m.groups!['month']!) }) : null),
  },
  { source: YEAR_ALONE, needs: fourDigits, read: (m) => years(m.groups!) },
];

const monthOf = (word: string): number => 1 + MONTHS.findIndex((forms) => forms.includes(word));

function fullDate(m: RegExpMatchArray): Reading {
  const groups: Record<string, string | undefined> = m.groups!;
  const month = groups['month2'] ? Number(groups['month2']) : monthOf(groups['month']!);
  return reading({
    month,
    ...(groups['year'] ? { year: Number(groups['year']) } : {}),
    ...(groups['day'] ? { day: Number.parseInt(groups['day'], 10) } : {}),
    ...(groups['weekday'] ? { weekday: groups['weekday'] } : {}),
  });
}

const weekday = ({ weekday, which }: Record<string, string | undefined>): Reading =>
  reading({ weekday: weekday!, ...(which ? { which: which as 'last' | 'this' | 'next' } : {}) });

function years(groups: Record<string, string | undefined>): Reading {
  const year = Number(groups['year']);
  if (!groups['last']) return { ...reading({ year }), value: year, unit: 'year' };
  return named(`${year}–${groups['last'].length === 2 ? String(year).slice(0, 2) : ''}${groups['last']}`);
}

const relative = (which: string, span: string): Reading =>
  reading({ name: `${WHICH[which]!} ${span}`, ...(which === 'past' ? { which } : {}) });

const named = (name: string): Reading => reading({ name });

/** A date as a reading: its value is ISO 8601 as far as the words go ("2019-06-03", "06-03", "2019-06"), else its plain name. */
function reading(date: DateParts): Reading {
  const two = (n: number): string => String(n).padStart(2, '0');
  const parts = [date.year && String(date.year), date.month && two(date.month), date.day && two(date.day)].filter(
    Boolean,
  );
  const alone = date.month && !date.year && !date.day;
  const value = date.name ?? (alone ? MONTHS[date.month - 1]![0]! : parts.length ? parts.join('-') : date.weekday!);
  return { value, unit: 'date', family: 'date', low: 0, high: 0, step: 1, date };
}

const SUNDAY = /^on\sSunday$/;
const PAPER_BEFORE = new RegExp(`\\b[Tt]he\\s(?:\\w+\\s)?(?:${SUNDAY_PAPERS.join('|')})\\s$`);
const NAME_BEFORE = pattern(String.raw`\p{Lu}[\p{L}’'-]*\s$`);
const REPORTED = new RegExp(`^(?:[’']s)?\\s(?:${AFTER_SUNDAY_PAPER.join('|')})\\b`);

/** "The Mail on Sunday", "the Herald on Sunday reported": a newspaper. */
const isPaper = (text: string, start: number, end: number): boolean =>
  PAPER_BEFORE.test(text.slice(0, start)) || (NAME_BEFORE.test(text.slice(0, start)) && REPORTED.test(text.slice(end)));

/** A weekday inside a name is no date: "Black Friday", "Sunday Times", "Sheffield Wednesday", "USA Today". */
function isDay(text: string, m: RegExpMatchArray): boolean {
  const [start, end] = [m.index ?? 0, (m.index ?? 0) + m[0].length];
  const word = m[0].replace(/^(?:[Oo]n|last|next|this|late|early)\s.*/, '');
  if (SUNDAY.test(m[0]) && isPaper(text, start, end)) return false;
  if (!word || !CAPITAL.test(word)) return true;
  if (/^To/.test(word) && (AFTER_WORD.test(text.slice(0, start)) || /^[,.]?[”"’']|^\s[Ss]how/.test(text.slice(end))))
    return false;
  const namedAfter = /^\s(?:Times|Mail|Mirror|Express|Telegraph|Post|Night|Live|Morning|People|Sun|Star|Herald)/.test(
    text.slice(end),
  );
  const namedBefore =
    /(?:\b(?:Black|Good|Ash|Palm|Easter|Bloody|Super|Cyber|Holy|Shrove|Sheffield|USA|Boxing|Giving|Wichita))\s$/.test(
      text.slice(0, start),
    );
  return !namedAfter && !namedBefore;
}

const NEEDS_PROOF = /^(?:May|March|Mar|Jan|April|June|August)$/;
const LEADS_IN = pattern(`\\b(?:${BEFORE_A_MONTH.join('|')})[\\s-]$`, 'i');

/** A month's name alone must follow a word that dates; else it may be a person or a verb. */
function isMonth(text: string, m: RegExpMatchArray): boolean {
  const before = text.slice(0, (m.index ?? 0) + m[0].length - m.groups!['month']!.length);
  const month = m.groups!['month']!;
  const after = text.slice((m.index ?? 0) + m[0].length);
  if (BEFORE_NAME.test(after) && NEEDS_PROOF.test(month)) return false;
  if (LEADS_IN.test(before)) return !/\bto\s$/i.test(before) || !NEEDS_PROOF.test(month);
  return !NEEDS_PROOF.test(month) && month.length > 3;
}
