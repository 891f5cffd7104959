import { expect, test } from 'vitest';
import type { FamilyPair } from '../../src/descent/family.ts';
import { secondSources } from '../../src/descent/second-sources.ts';
import type { Candidate } from '../../src/descent/tree.ts';
import type { Collation } from '../../src/model/collation.ts';
import type { Sentence } from '../../src/model/token.ts';

const sentence = (index: number): Sentence => ({
  start: index * 10,
  end: index * 10 + 9,
  index,
  role: 'paragraph',
  segment: 0,
  tokens: [{ start: index * 10, end: index * 10 + 9, kind: 'word', norm: 'word' }],
});
const BODY = [0, 1, 2, 3].map(sentence);
const collation = {
  tellings: ['A', 'B', 'C', 'D'].map((siglum) => ({ siglum, body: BODY })),
} as unknown as Collation;

/** Shares of two tellings that stand in the other word for word, where it is more than nothing. */
type Verbatim = Readonly<Record<string, readonly [number, number]>>;

/** Pairs as `x-y:01|23`: what of x stands in y's sentences 0 and 1, what of y in x's 2 and 3; all others share nothing. */
function pairsOf(notation: string, verbatim: Verbatim) {
  const pairs = new Map(
    notation.split(' ').map((pair) => {
      const [, a, b, left, right] = /(\d)-(\d):(\d*)\|(\d*)/.exec(pair)!;
      const [inA, inB] = [[...right!].map(Number), [...left!].map(Number)];
      const linked = inB.map((at, i) => ({
        a: { telling: Number(a), sentence: BODY[inA[i] ?? inA[0]!]! },
        b: { telling: Number(b), sentence: BODY[at]! },
      }));
      return [`${a}-${b}`, linked] as const;
    }),
  );
  return (x: number, y: number): FamilyPair => {
    const [a, b] = x < y ? [x, y] : [y, x];
    const found = pairs.get(`${a}-${b}`);
    const share = (side: 'a' | 'b') => new Set(found?.map((pair) => pair[side].sentence)).size / BODY.length;
    return {
      traces: { a, b, pairs: found ?? [], taken: [share('a'), share('b')], verbatim: verbatim[`${a}-${b}`] ?? [0, 0] },
      bond: found ? 'shared' : 'none',
      direction: 0,
    } as never;
  };
}
const settings = { 'descent.second-source': 0.2, 'descent.taken': 0.6 } as never;
const edge = (from: number, to: number): Candidate => ({ from, to, taken: 1, explains: 1, direction: 1 });
const shown = (tree: Candidate[], notation: string, verbatim: Verbatim = {}) =>
  secondSources(collation, tree, pairsOf(notation, verbatim), settings).map((e) => `${e.from}>${e.to}`);

test('a telling made of two others has both above it', () => {
  expect(shown([], '0-2:01|01 1-2:23|23')).toEqual(['0>2', '1>2']);
});

test('a direction that next to nothing speaks for gives way to two sources', () => {
  expect(shown([{ ...edge(2, 0), direction: 0.5 }], '0-2:01|01 1-2:23|23')).toEqual(['0>2', '1>2']);
});

test('what stems from a telling is no source of it', () => {
  expect(shown([edge(2, 0)], '0-2:01|01 1-2:23|23')).toEqual([]);
  expect(shown([edge(2, 3), edge(3, 0)], '0-2:01|01 1-2:23|23')).toEqual([]);
});

test('of two tellings that could each be made of the other, one is', () => {
  const found = shown([], '0-1:01|01 0-3:23|23 1-2:23|23');
  expect(found).toEqual(['1>0', '3>0']);
});

test('a copy of what was made of two hangs on that alone', () => {
  const family = '0-2:01|01 1-2:23|23 0-3:01|01 1-3:23|23 2-3:0123|0123';
  expect(shown([edge(2, 3)], family)).toEqual(['0>2', '1>2']);
});

test('of two that give the same sentences the one whose words stand there gives them', () => {
  const both = '0-3:01|01 1-3:01|01 2-3:23|23 0-1:0123|0123';
  expect(shown([], both, { '0-3': [0.5, 0.5] })).toEqual(['0>3', '2>3']);
  expect(shown([], both, { '1-3': [0.5, 0.5] })).toEqual(['1>3', '2>3']);
});
