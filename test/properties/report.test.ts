import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare } from '../../src/index.ts';
import type { Report } from '../../src/model/report.ts';
import { validReport } from '../support/report.ts';
import { family } from '../support/stories.ts';

const RUNS = { numRuns: 25, seed: 7, endOnFailure: true };
const ids = (report: Report) =>
  [report.alignment, report.unique, report.terms, report.quotations, report.figures, report.record].map((list) =>
    list.map((f) => f.id).sort(),
  );

describe('any family of tellings', () => {
  test('the report is valid by its schema and survives JSON', () => {
    fc.assert(
      fc.property(family, (records) => {
        const report = compare(records);
        validReport(report);
        expect(JSON.parse(JSON.stringify(report))).toEqual(report);
      }),
      RUNS,
    );
  });

  test('the order of input changes nothing', () => {
    fc.assert(
      fc.property(family, (records) => {
        expect(JSON.stringify(compare([...records].reverse()))).toBe(JSON.stringify(compare(records)));
      }),
      RUNS,
    );
  });

  test('renamed tellings keep the ids of their findings', () => {
    fc.assert(
      fc.property(family, (records) => {
        // Names in the opposite order: every siglum goes to another telling.
        const renamed = records.map((r, i) => ({ ...r, id: `other-${9 - i}.txt` }));
        expect(ids(compare(renamed))).toEqual(ids(compare(records)));
      }),
      RUNS,
    );
  });

  test('every place lies inside its telling and holds more than white space', () => {
    fc.assert(
      fc.property(family, (records) => {
        const report = compare(records);
        for (const place of placesIn(report)) {
          const telling = report.tellings.find((t) => t.siglum === place.siglum)!;
          expect(telling.text.slice(place.start, place.end).trim()).not.toBe('');
          expect(place.end).toBeLessThanOrEqual(telling.text.length);
        }
      }),
      RUNS,
    );
  });

  test('a telling compared with itself shows no difference', () => {
    fc.assert(
      fc.property(family, ([first]) => {
        const report = compare([first!, { ...first!, id: 'the-same.txt' }]);
        expect(report.unique).toEqual([]);
        expect(report.terms).toEqual([]);
        expect(report.alignment.filter((u) => u.relation === 'reworded' || u.moved)).toEqual([]);
        expect(report.quotations.filter((q) => !['verbatim', 'single'].includes(q.verdict))).toEqual([]);
        expect(report.quotations.flatMap((q) => q.changes)).toEqual([]);
        expect(report.figures.filter((f) => !['agree'].includes(f.verdict))).toEqual([]);
        expect(report.record.filter((r) => r.agreement !== 'agree')).toEqual([]);
      }),
      RUNS,
    );
  });
});

/** Every object in the report that has a siglum, a start and an end. */
function placesIn(value: unknown): { siglum: string; start: number; end: number }[] {
  if (Array.isArray(value)) return value.flatMap(placesIn);
  if (value === null || typeof value !== 'object') return [];
  const own = value as { siglum?: unknown; start?: unknown; end?: unknown };
  const place = typeof own.siglum === 'string' && typeof own.start === 'number' && typeof own.end === 'number';
  return [
    ...(place ? [own as { siglum: string; start: number; end: number }] : []),
    ...Object.values(value).flatMap(placesIn),
  ];
}
