const ISO = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?)\s?(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?$/i;
const YEAR_FIRST = /^(\d{4})([/.]?)(\d\d)\2(\d\d)$/;
/** RFC 5322, 3.3 and 4.3, as RSS takes it from RFC 822: the day of the week, the seconds and the zone may be missing. */
const MAIL =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})[\s-]+([a-z]{3,9})\.?[\s-]+(\d{4}|\d\d)(?:\s+(\d{1,2}):(\d\d)(?::(\d\d))?\s*([a-z]{1,4}|[+-]\d{4}|[+-]\d\d:\d\d)?)?$/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** RFC 5322, 4.3. A zone of any other name says nothing that can be counted on. */
const ZONES: Readonly<Record<string, string>> = {
  z: 'Z',
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
};

/**
 * A date as stated, in ISO 8601: from ISO (with a space for the `T`, or with neither mark nor zone), from year-month-day with
 * other marks or none, from the form of mail and RSS, or from a point in time. A form that may be read in two ways
 * (`03/04/2024`) and a bare number of seconds are no statement, and give nothing.
 */
export function statedDate(value: unknown): string | undefined {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : pointInTime(value);
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  return fromIso(text) ?? fromYearFirst(text) ?? fromMail(text);
}

/** A column of days comes as midnight in UTC; the hour is stated where it is another. */
function pointInTime(date: Date): string {
  const iso = date.toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.replace('.000Z', 'Z');
}

function fromIso(text: string): string | undefined {
  const [, day, time, zone] = ISO.exec(text) ?? [];
  if (!day || !isDay(day)) return undefined;
  return time ? `${day}T${time.replace(',', '.')}${zoneOf(zone)}` : day;
}

function fromYearFirst(text: string): string | undefined {
  const [, year, , month, day] = YEAR_FIRST.exec(text) ?? [];
  const date = `${year}-${month}-${day}`;
  return isDay(date) ? date : undefined;
}

function fromMail(text: string): string | undefined {
  const [, day, name, stated, hour, minute, second, zone] = MAIL.exec(text) ?? [];
  const month = name ? MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1 : 0;
  if (!day || !stated || month === 0) return undefined;
  // RFC 5322, 4.3: two digits below 50 are of this century.
  const year = stated.length === 4 ? stated : `${Number(stated) < 50 ? 20 : 19}${stated}`;
  const date = `${year}-${two(month)}-${two(day)}`;
  if (!isDay(date)) return undefined;
  return hour ? `${date}T${two(hour)}:${minute}:${second ?? '00'}${zoneOf(zone)}` : date;
}

const two = (part: string | number): string => String(part).padStart(2, '0');

function zoneOf(zone = ''): string {
  const [, sign, hours, minutes = '00'] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  return sign ? `${sign}${hours}:${minutes}` : (ZONES[zone.toLowerCase()] ?? '');
}

/** Whether the calendar has such a day. */
function isDay(date: string): boolean {
  const [year, month, day] = date.split('-').map(Number);
  if (!year || !month || !day || month > 12) return false;
  return (
    day <=
    [31, year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][
      month - 1
    ]!
  );
}
