import { WEEKDAYS } from '../../data/date-words.ts';
import { dayNumber, monthStart, type StatedDay, weekdayOf } from './days.ts';
import type { DateParts } from './quantity.ts';

/** The days that a wording of a date may mean: from one to another, both inside, of one weekday where one is told. */
export interface Window {
  readonly from: number;
  readonly to: number;
  /** 0 for Monday to 6 for Sunday. */
  readonly weekday?: number;
  /** Counted from the day of publication, which may be a day off. */
  readonly relative?: true;
}

/**
 * The days that a date may mean, or null where that needs a day of publication that is not stated. `own`: that of its telling;
 * `other`: that of the telling it is compared with, which may only lend a date its year.
 */
export function windowOf(date: DateParts, own: StatedDay | null, other: StatedDay | null): Window | null {
  if (date.name) return date.which === 'past' ? null : namedWindow(date.name, own);
  if (date.year !== undefined) return yearWindow(date.year, date);
  const near = own ?? other;
  if (date.month !== undefined) return near && yearWindow(nearestYear(date.month, date.day ?? 15, near), date);
  return date.weekday && own ? weekdayWindow(date, own) : null;
}

function yearWindow(year: number, { month, day }: DateParts): Window {
  if (month === undefined) return { from: dayNumber(year, 1, 1), to: dayNumber(year, 12, 31) };
  if (day === undefined) return { from: monthStart(year, month), to: monthStart(year, month, 1) - 1 };
  return { from: dayNumber(year, month, day), to: dayNumber(year, month, day) };
}

/** The year that puts a day nearest to the day of publication. */
function nearestYear(month: number, day: number, { year, number }: StatedDay): number {
  const apart = (y: number): number => Math.abs(dayNumber(y, month, day) - number);
  return [year - 1, year, year + 1].reduce((best, y) => (apart(y) < apart(best) ? y : best));
}

/** "Monday" lies within a week of the telling; "last Monday" before it, "next Monday" after it. */
function weekdayWindow({ weekday, which }: DateParts, { number }: StatedDay): Window {
  const day = WEEKDAYS.indexOf(weekday as (typeof WEEKDAYS)[number]);
  const from = which === 'next' ? number + 1 : which === 'last' ? number - 8 : number - 7;
  return { from, to: which === 'next' ? number + 13 : which === 'last' ? number - 1 : number + 7, weekday: day };
}

const NEAR: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 };
const STEP: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

function namedWindow(name: string, own: StatedDay | null): Window | null {
  const decade = /^(\d{3}0)s$/.exec(name);
  if (decade) return { from: dayNumber(Number(decade[1]), 1, 1), to: dayNumber(Number(decade[1]) + 9, 12, 31) };
  const century = /^(\d\d)(?:st|nd|rd|th)-century$/.exec(name);
  if (century)
    return { from: dayNumber(100 * Number(century[1]) - 100, 1, 1), to: dayNumber(100 * Number(century[1]), 12, 31) };
  if (!own) return null;
  const near = NEAR[name];
  if (near !== undefined) return { from: own.number + near, to: own.number + near, relative: true };
  const [which, span] = name.split(' ');
  const step = STEP[which!];
  return step === undefined ? null : spanWindow(span!, step, own);
}

/** "Last week", "this month", "next year"; a week may begin on Sunday or on Monday. */
function spanWindow(span: string, step: number, { year, month, number }: StatedDay): Window | null {
  if (span === 'year') return { from: dayNumber(year + step, 1, 1), to: dayNumber(year + step, 12, 31) };
  if (span === 'month') return { from: monthStart(year, month, step), to: monthStart(year, month, step + 1) - 1 };
  if (span !== 'week') return null;
  const monday = number - weekdayOf(number) + 7 * step;
  return { from: monday - 1, to: monday + 6, relative: true };
}

/** How two windows lie: `equal` where both are the same day or the same days, `rounded` where one holds the other or they overlap. */
export function compareWindows(a: Window, b: Window): 'equal' | 'rounded' | 'conflict' | 'unlike' {
  const [from, to] = [Math.max(a.from, b.from), Math.min(a.to, b.to)];
  const slack = a.relative || b.relative ? 1 : 0;
  if (from > to) return from - to <= slack ? 'unlike' : 'conflict';
  for (const { weekday } of [a, b])
    if (weekday !== undefined && to - from < 6 && !daysOf(from, to).some((d) => weekdayOf(d) === weekday))
      return 'conflict';
  const exact = (w: Window): boolean => w.from === w.to || w.weekday !== undefined;
  return (exact(a) && exact(b)) || (a.from === b.from && a.to === b.to) ? 'equal' : 'rounded';
}

const daysOf = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);
