import { expect, test } from 'vitest';
import type { AttributionFinding, Report } from '../../../src/model/report.ts';
import { fromAttribution } from '../../../src/web/model/findings.ts';
import { saidBySpeaker, saidIn } from '../../../src/web/model/said.ts';

/** `A3 Name`: the third statement of telling A, by that speaker. */
function said(line: string): AttributionFinding {
  const [, siglum, number, name] = /^([A-Z])(\d) ?(.*)$/.exec(line)!;
  const start = Number(number) * 10;
  return {
    id: `${siglum}${number}`,
    siglum: siglum!,
    type: 'direct',
    source: null,
    cue: { start: start + 5, end: start + 7 },
    content: [
      { start, end: start + 4 },
      { start: start + 7, end: start + 9 },
    ],
    speaker: name || null,
    confidence: name ? 'sure' : 'cannot-tell',
  };
}
const reportOf = (...lines: string[]) => ({ attributions: lines.map(said) }) as unknown as Report;

test('speakers whom more tellings let speak come first, then who says more; nobody named is last', () => {
  const report = reportOf('A1', 'A2 council', 'A3 Ida Holt', 'A4', 'A5 Ida Holt', 'B1 Council', 'B2 Oren Vale', 'B3');
  expect(saidBySpeaker(report).map(({ name, statements }) => `${name}: ${statements.map((s) => s.id)}`)).toEqual([
    'council: A2,B1',
    'Ida Holt: A3,A5',
    'Oren Vale: B2',
    'null: A1,A4,B3',
  ]);
});

test('a report from before has none', () => {
  expect(saidIn({} as Report)).toEqual([]);
  expect(saidBySpeaker({} as Report)).toEqual([]);
});

test('a statement says how it is told, and its places are those of the content', () => {
  expect(fromAttribution(said('A1 Ida Holt'))).toEqual({
    id: 'A1',
    kind: 'said',
    label: 'Said in A, quoted',
    about: 'Ida Holt',
    brief: 'Quoted',
    tone: 'calm',
    readings: [
      {
        places: [
          { siglum: 'A', start: 10, end: 14 },
          { siglum: 'A', start: 17, end: 19 },
        ],
        show: { siglum: 'A', start: 10, end: 19 },
      },
    ],
    places: [
      { siglum: 'A', start: 10, end: 14 },
      { siglum: 'A', start: 17, end: 19 },
    ],
    changed: [],
  });
  const doubtful = { ...said('A1 Ida Holt'), type: 'indirect', confidence: 'likely' } as const;
  expect([fromAttribution(doubtful).label, fromAttribution(doubtful).about, fromAttribution(doubtful).brief]).toEqual([
    'Said in A, in indirect speech',
    'Ida Holt, as the words around tell',
    'In indirect speech, not under this name',
  ]);
  expect(fromAttribution(said('A1')).about).toBe('speaker not told');
});
