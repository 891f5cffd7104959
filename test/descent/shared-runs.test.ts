import { expect, test } from 'vitest';
import { sharedRuns } from '../../src/descent/shared-runs.ts';
import { reading } from '../support/read.ts';

const runsOf = (a: string, b: string) => {
  const [left, right] = [reading(a, 'A'), reading(b, 'B')];
  return sharedRuns(left, right).map((r) => {
    expect(left.text.slice(r.a.start, r.a.end).toLowerCase()).toBe(right.text.slice(r.b.start, r.b.end).toLowerCase());
    return left.text.slice(r.a.start, r.a.end);
  });
};

test('the longest run counts once', () => {
  expect(
    runsOf(
      'The dyke gave way shortly after midnight near Orsk.',
      'Police said the dyke gave way shortly after midnight.',
    ),
  ).toEqual(['The dyke gave way shortly after midnight']);
});

test('three words are no run', () => {
  expect(runsOf('The dyke gave way in Orsk.', 'Then dyke gave way at last.')).toEqual([]);
});

test('quoted words are left out: two reporters heard them', () => {
  expect(
    runsOf('“We will build the dyke again,” she said.', '“We will build the dyke again,” said Una Braddan.'),
  ).toEqual([]);
});

test('a run ends with its sentence', () => {
  expect(
    runsOf(
      'The dyke gave way. It was dark and cold that night.',
      'Nobody slept when the dyke gave way. It was dark and cold that night.',
    ),
  ).toEqual(['The dyke gave way', 'It was dark and cold that night']);
});

test('names weigh nothing, chosen words do', () => {
  const weight = (a: string) => sharedRuns(reading(a, 'A'), reading(a, 'B')).reduce((sum, r) => sum + r.weight, 0);
  expect(weight('Una Braddan Mags Corlett')).toBe(0);
  expect(weight('a ploughman stumbled over rusted wreckage')).toBeGreaterThan(weight('he said it was on the way'));
});
