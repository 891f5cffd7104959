/** Days since 1 January 1970 of an ISO 8601 date or date-time; undefined where there is none. The clock time and zone are left out. */
export function dayOf(published: string | undefined): number | undefined {
  const [, y, m, d] = /^\s*(\d{4})-?(\d\d)-?(\d\d)(?!\d)/.exec(published ?? '') ?? [];
  const [year, month, day] = [Number(y), Number(m), Number(d)];
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return undefined;
  return daysFromCivil(year, month, day);
}

/** Source: Howard Hinnant, chrono-Compatible Low-Level Date Algorithms, `days_from_civil`. */
function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468;
}

/** No date. */
export const UNDATED = -0x80000000;

/** How much of a likeness remains that many days apart: all within `free`, half at `free + half`, falling on; a missing date is neutral. */
export function closeness(a: number, b: number, free: number, half: number): number {
  if (a === UNDATED || b === UNDATED) return 1;
  const beyond = Math.max(0, Math.abs(a - b) - free) / half;
  return 1 / (1 + beyond * beyond);
}

/** The ISO 8601 date of a day number; undefined for `UNDATED`. Source as above, `civil_from_days`. */
export function dateOf(day: number): string | undefined {
  if (day === UNDATED) return undefined;
  const z = day + 719_468;
  const era = Math.floor(z / 146_097);
  const ofEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const month = shifted + (shifted < 10 ? 3 : -9);
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(ofYear - Math.floor((153 * shifted + 2) / 5) + 1)}`;
}
