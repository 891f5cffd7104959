import { expect, test } from 'vitest';
import type { Family, FamilyPair } from '../../src/descent/family.ts';
import { verdictOf } from '../../src/descent/verdict.ts';

/** The verdict on the first and the last of three tellings below edges such as `0=1 1>2`: `=` a revision, `>` a copy. */
function verdict(notation: string): string {
  const edges = notation.split(' ').map((edge) => {
    const [, from, sign, to] = /(\d)(.)(\d)/.exec(edge)!;
    return { from: Number(from), to: Number(to), kind: sign === '=' ? 'revision' : 'copy', evidence: [] };
  });
  const family = { collation: { tellings: [0, 1, 2] }, edges, lost: [] } as never as Family;
  const traces = { a: 0, b: 2, taken: [0.8, 0.8], verbatim: [0.5, 0.5], unforced: 5, pairs: [] };
  return verdictOf(family, { traces, bond: 'taken', sameOutlet: false } as never as FamilyPair).verdict;
}

test.each([
  ['0>1 1>2', 'copy'],
  ['0>2', 'copy'],
  ['0=1 1>2', 'common-source'],
  ['0=1 0>2', 'copy'],
  ['0=1', 'common-source'],
  ['1>0 1>2', 'common-source'],
])('%s', (edges, expected) => {
  expect(verdict(edges)).toBe(expected);
});
