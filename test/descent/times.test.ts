import { expect, test } from 'vitest';
import { timesOf } from '../../src/descent/times.ts';

const DAY = 1440;

test('by the clock, in UTC, where all that state a time have one', () => {
  expect(timesOf(['1970-01-02T00:30:00Z', '1970-01-02T00:30', undefined, '1970-01-02T02:30:15.5+02:00'])).toEqual([
    DAY + 30,
    DAY + 30,
    null,
    DAY + 30,
  ]);
  expect(timesOf(['1970-01-02T00:30-0530', '19700102T0030Z'])).toEqual([DAY + 360, DAY + 30]);
});

test('by the day where one states no more', () => {
  expect(timesOf(['1970-01-03T23:59Z', '1970-01-03', 'yesterday'])).toEqual([2 * DAY, 2 * DAY, null]);
});
