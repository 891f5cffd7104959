import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inventTradition } from '../../bench/invented-traditions.ts';
import { settle } from '../../src/defaults.ts';
import { charactersOf, UNKNOWN } from '../../src/stemma/characters.ts';
import { costsOfPairs } from '../../src/stemma/pair-costs.ts';
import { spanningTree } from '../../src/stemma/spanning.ts';
import { step } from '../../src/stemma/step.ts';
import { readCollationTable } from '../../src/stemma/table.ts';

const options = fc.record({
  seed: fc.nat(1000),
  witnesses: fc.integer({ min: 2, max: 12 }),
  words: fc.constant(80),
  lost: fc.constantFrom(0, 0.5),
  contaminated: fc.constant(0.3),
  changes: fc.constantFrom(0.02, 0.3),
  cuts: fc.constant(0.1),
  variants: fc.constant(3),
  lacunae: fc.constantFrom(0, 0.9),
});

test('what a pair costs is the step from one to the other, scaled up to all characters', () => {
  fc.assert(
    fc.property(options, (invented) => {
      const characters = charactersOf(readCollationTable(inventTradition(invented).table).table!, settle());
      const costs = costsOfPairs(characters);
      const n = characters.states.length;
      characters.states.forEach((from, a) => {
        characters.states.forEach((to, b) => {
          const known = from.filter((state, c) => state !== UNKNOWN && to[c] !== UNKNOWN).length;
          const cost = a === b ? 0 : step(characters, from, to) * ((characters.count + 1) / (known + 1));
          expect(costs[a * n + b]).toBeCloseTo(cost, 6);
        });
      });
    }),
    { numRuns: 60 },
  );
});

test('each is taken from the one that costs least, either way', () => {
  const costs = Float64Array.from([0, 5, 9, 1, 0, 2, 9, 9, 0]);
  expect(spanningTree(costs, 3, 0)).toEqual([
    [0, 1],
    [1, 2],
  ]);
});
