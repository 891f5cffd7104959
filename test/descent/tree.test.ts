import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Candidate, descends, forest } from '../../src/descent/tree.ts';

/** `0>1:.9 0>2:.8`: candidate edges with how well they explain. */
const edges = (notation: string): Candidate[] =>
  notation.split(' ').map((e) => {
    const [, from, to, explains] = /(\d)>(\d):([\d.]+)/.exec(e)!;
    return { from: Number(from), to: Number(to), taken: 1, explains: Number(explains), direction: 1 };
  });
const shown = (found: readonly Candidate[]) => found.map((e) => `${e.from}>${e.to}`).join(' ');

describe('forest', () => {
  const CASES = `
  0>1:.9 0>2:.8 1>2:.7 => 0>1 0>2
  0>1:.9 1>2:.9 0>2:.5 => 0>1 1>2
  0>1:.9 1>0:.8 => 0>1
  0>1:.9 1>2:.8 2>0:.7 => 0>1 1>2
  `;
  for (const line of CASES.trim().split('\n')) {
    const [given, expected] = line.split('=>').map((s) => s.trim()) as [string, string];
    test(line.trim(), () => expect(shown(forest(edges(given)))).toBe(expected));
  }
});

const candidate = fc
  .record({
    from: fc.nat(6),
    to: fc.nat(6),
    taken: fc.constant(1),
    explains: fc.double({ min: 0, max: 1, noNaN: true }),
    direction: fc.constant(1),
  })
  .filter((e) => e.from !== e.to);

test('never two exemplars, never a circle, whatever the order of candidates', () => {
  fc.assert(
    fc.property(fc.uniqueArray(candidate, { maxLength: 25, selector: (e) => `${e.from}>${e.to}` }), (given) => {
      const found = forest(given);
      const parent = new Map(found.map((e) => [e.to, e]));
      expect(parent.size).toBe(found.length);
      for (const e of found)
        expect(descends(e.from, e.to, new Map([...parent].filter(([to]) => to !== e.to)))).toBe(false);
      expect(shown(forest([...given].reverse()))).toBe(shown(found));
    }),
  );
});
