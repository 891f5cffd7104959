import { describe, expect, test } from 'vitest';
import { copiesBetween } from '../../src/stemma/copies-between.ts';
import { stemmaOf, tableOf, ties } from './tables.ts';

const alike = [36, 40, 44, 40, 36, 44, 40, 40, 36, 44];

describe('how many lost copies an edge hides', () => {
  test.each<[string, number[], number, number[]]>([
    ['none where all are as long', [40, 40], 0.1, [0, 0]],
    ['one where it is twice as long', [80, 40], 0.1, [1, 0]],
    ['two where it is three times as long', [120, 80], 0.1, [2, 1]],
    ['none where no lost node was found', [80, 120], 0, [0, 0]],
    ['none where it is twice as long by a few changes', [4, 2, ...alike.map(() => 2)], 0.1, [0, 0]],
    ['none where copyists differ as much anyway', [80, 4, 160, 12, 20, 68, 4, 116, 8, 132], 0.1, [0, 0]],
  ])('%s', (_, lengths, expected, counts) => {
    expect(copiesBetween([...lengths, ...(lengths.length > 4 ? [] : alike)], expected, 0.7).slice(0, 2)).toEqual(
      counts,
    );
  });

  test('the surer it must be, the fewer', () => {
    const lengths = [68, ...alike];
    expect([0, 0.999].map((sure) => copiesBetween(lengths, 0.1, sure)[0])).toEqual([1, 0]);
  });

  test('no edge, one edge, edges without any change', () => {
    expect([[], [3], [0, 0, 0]].map((lengths) => copiesBetween(lengths, 0.2, 0.7))).toEqual([[], [0], [0, 0, 0]]);
  });
});

/** A star of copies around a lost node; each line is what one witness changes alone. `S` is as far from it as two of the others. */
function star(far: number): string {
  const names = [...'ABCDEFGHS'];
  const rows = names.flatMap((name) =>
    Array.from({ length: name === 'S' ? far : 20 }, (_, k) => [
      names.map((other) => (other === name ? 'x' : 'y') + k).join(' '),
      names.map(() => 'same').join(' '),
    ]).flat(),
  );
  return tableOf([names.join(' '), ...rows].join(' | '));
}

test('a copy twice as far from a lost node as all others stands below another lost one, with half of the changes each', () => {
  const stemma = stemmaOf(star(44));
  const below = stemma.edges.find(({ to }) => to === 'S');
  const above = stemma.edges.find(({ to }) => to === below?.from);
  expect([below?.from, above?.from]).toEqual(['lost-2', 'lost-1']);
  expect([below?.changes, above?.changes]).toEqual([22, 22]);
  expect(above?.support).toBe(below?.support);
  expect(stemma.lost[1]).toEqual({
    id: 'lost-2',
    says: 'no witness: assumed between lost-1 and S, which are as far apart as several copies in a row elsewhere',
  });
});

test('as far as the others: nothing between', () => {
  const stemma = stemmaOf(star(20));
  expect(stemma.lost.map(({ id }) => id)).toEqual(['lost-1']);
  expect(ties(stemma)).toHaveLength(9);
});
