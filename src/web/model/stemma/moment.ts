/** When a telling was published, as far as it says so. */
export interface Moment {
  /** Milliseconds since 1970, UTC; of a day without a time its beginning. */
  readonly at: number;
  readonly dayOnly: boolean;
}

const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|[+-]\d{2}:?\d{2})?)?$/;

/** Reads a date, or date and time, of ISO 8601; without an offset it counts as UTC. Null for anything else. */
export function momentOf(published: string | null): Moment | null {
  const [, day, time, offset = 'Z'] = ISO.exec(published?.trim() ?? '') ?? [];
  if (!day) return null;
  const zone = offset.replace(/^(.\d{2})(\d{2})$/, '$1:$2');
  const at = Date.parse(time ? `${day}T${time}${zone}` : `${day}T00:00Z`);
  return Number.isNaN(at) ? null : { at, dayOnly: !time };
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** "2 Mar 2029", the same for every reader. */
export function dayOf(at: number): string {
  const date = new Date(at);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** "06:14" (UTC). */
export const clockOf = (at: number): string => new Date(at).toISOString().slice(11, 16);

/** "2 Mar 2029 06:14 +01:00": with the clock and the offset that the telling itself gives; no date of ISO 8601 stays as it is. */
export function dateAsGiven(published: string | null): string | null {
  const [, day, time, offset = ''] = ISO.exec(published?.trim() ?? '') ?? [];
  const at = day ? Date.parse(`${day}T00:00Z`) : Number.NaN;
  if (Number.isNaN(at)) return published;
  return [dayOf(at), time?.slice(0, 5), time && offset.replace('Z', 'UTC')].filter((part) => part).join(' ');
}
