import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agglomerate, type Pair } from '../../src/group/agglomerate.ts';

/** `0-1 .9` is a pair of items 0 and 1 with a weight of .9. */
const pairsOf = (notation: string): Pair[] =>
  [...notation.matchAll(/(\d)-(\d) ([\d.]+)/g)].map(([, a, b, weight]) => [Number(a), Number(b), Number(weight)]);

test.each([
  // items, pairs, clusters at .5
  ['', '0 1 2'],
  ['0-1 .9', '01 2'],
  ['0-1 .5', '01 2'],
  ['0-1 .49', '0 1 2'],
  // A bridge: the missing pair counts nothing, so the average of {0,1} and 2 is .4.
  ['0-1 .9  1-2 .8', '01 2'],
  ['0-1 .9  1-2 .8  0-2 .2', '012'],
  // Of equal pairs the one with the lowest items goes first.
  ['1-2 .8  0-1 .8', '01 2'],
])('of three items with %j at least .5: %s', (pairs, expected) => {
  expect(
    agglomerate(3, pairsOf(pairs), 0.5)
      .map((c) => c.join(''))
      .join(' '),
  ).toBe(expected);
});

test('a chain of near neighbours is cut into pairs', () => {
  const chain = pairsOf('0-1 .90  1-2 .80  2-3 .89  3-4 .70  4-5 .88');
  expect(agglomerate(6, chain, 0.5)).toEqual([
    [0, 1],
    [2, 3],
    [4, 5],
  ]);
});

/** Average link as the textbooks have it: all sums anew after each join. */
function slowly(size: number, pairs: readonly Pair[], least: number): number[][] {
  const weight = new Map(pairs.flatMap(([a, b, w]) => [[`${a} ${b}`, w] as const, [`${b} ${a}`, w] as const]));
  const clusters = Array.from({ length: size }, (_, i) => [i]);
  for (;;) {
    let best = { average: 0, i: -1, j: -1 };
    for (let j = 0; j < clusters.length; j++)
      for (let i = 0; i < j; i++) {
        let sum = 0;
        for (const a of clusters[i]!) for (const b of clusters[j]!) sum += weight.get(`${a} ${b}`) ?? 0;
        const average = sum / (clusters[i]!.length * clusters[j]!.length);
        if (average > best.average) best = { average, i, j };
      }
    if (best.average < least) return clusters.map((c) => c.sort((a, b) => a - b)).sort((a, b) => a[0]! - b[0]!);
    clusters[best.i]!.push(...clusters.splice(best.j, 1)[0]!);
  }
}

/** Weights are different powers of irrational steps, so that no two averages are equal. */
const graphs = fc
  .tuple(
    fc.integer({ min: 2, max: 11 }),
    fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 55, maxLength: 55 }),
    fc.array(fc.boolean(), { minLength: 55, maxLength: 55 }),
  )
  .map(([size, weights, there]) => {
    const pairs: Pair[] = [];
    for (let b = 1, k = 0; b < size; b++)
      for (let a = 0; a < b; a++, k++) if (there[k]) pairs.push([a, b, weights[k]! * (1 + k * 1e-7)]);
    return { size, pairs };
  });

test('the sparse way finds what the slow way finds', () => {
  fc.assert(
    fc.property(graphs, fc.double({ min: 0.05, max: 0.8, noNaN: true }), ({ size, pairs }, least) => {
      expect(agglomerate(size, pairs, least)).toEqual(slowly(size, pairs, least));
    }),
  );
});

test('the order of the pairs, and which item of a pair comes first, changes nothing, ties or not', () => {
  const tied = graphs.map(({ size, pairs }) => ({
    size,
    pairs: pairs.map(([a, b, w]): Pair => [a, b, Math.ceil(w * 3) / 3]),
  }));
  fc.assert(
    fc.property(tied, fc.infiniteStream(fc.integer({ min: 0, max: 1000 })), ({ size, pairs }, dice) => {
      const shuffled = pairs
        .map(([a, b, w], i) => ({ pair: (i % 2 ? [b, a, w] : [a, b, w]) as Pair, at: dice.next().value as number }))
        .sort((x, y) => x.at - y.at)
        .map(({ pair }) => pair);
      expect(agglomerate(size, shuffled, 0.3)).toEqual(agglomerate(size, pairs, 0.3));
    }),
  );
});
