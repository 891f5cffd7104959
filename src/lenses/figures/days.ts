/** Days counted from 1 January 1970 of the Gregorian calendar: plain arithmetic, no clock and no time zone. */

/** Number of a day. Source: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013), `days_from_civil`. */
export function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** First day of the month that lies `months` after the given one. */
export function monthStart(year: number, month: number, months = 0): number {
  const count = year * 12 + (month - 1) + months;
  return dayNumber(Math.floor(count / 12), (count % 12) + 1, 1);
}

/** 0 for Monday to 6 for Sunday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** The day that an ISO 8601 date or date-time begins with, or null. */
export function dayOfIso(stated: string | undefined): StatedDay | null {
  const m = /^(\d{4})-(\d\d)-(\d\d)/.exec(stated ?? '');
  if (!m) return null;
  const [year, month, day] = [Number(m[1]), Number(m[2]), Number(m[3])];
  return { year, month, number: dayNumber(year, month, day) };
}

export interface StatedDay {
  readonly year: number;
  readonly month: number;
  readonly number: number;
}
