import { dayOf } from '../group/days.ts';

const MINUTES_A_DAY = 1440;
const CLOCK = /[T ](\d\d):?(\d\d)(?::?\d\d(?:[.,]\d+)?)?\s*(Z|[+-]\d\d(?::?\d\d)?)?\s*$/i;

interface Stated {
  readonly minutes: number;
  readonly hasClock: boolean;
}

/**
 * Minutes since 1970 of each ISO 8601 date or date-time, null where none is stated: by the clock where every stated one has it (without a zone it
 * counts as UTC), else by the day alone, since a day and a time of that day do not say which came first.
 */
export function timesOf(published: readonly (string | undefined)[]): (number | null)[] {
  const stated = published.map(statedTime);
  const byClock = stated.every((time) => time === null || time.hasClock);
  return stated.map((time) => {
    if (!time) return null;
    return byClock ? time.minutes : Math.floor(time.minutes / MINUTES_A_DAY) * MINUTES_A_DAY;
  });
}

function statedTime(published: string | undefined): Stated | null {
  const day = dayOf(published);
  if (day === undefined) return null;
  const clock = CLOCK.exec(published!);
  if (!clock) return { minutes: day * MINUTES_A_DAY, hasClock: false };
  const [, hours, minutes, zone] = clock;
  return { minutes: day * MINUTES_A_DAY + Number(hours) * 60 + Number(minutes) - offsetOf(zone), hasClock: true };
}

/** Minutes that a zone is ahead of UTC. */
function offsetOf(zone: string | undefined): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone ?? '') ?? [];
  if (!hours) return 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0));
}
