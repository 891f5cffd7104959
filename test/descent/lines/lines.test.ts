import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edgesIn, linesIn } from './notation.ts';

test.each([
  ['what was cut did not come back', 'A: 1 2 3 4 5 6 | B: 1 2 4 5 6', {}, 'A>B'],
  [
    'a cut of a cut',
    'A: 1 2 3 4 5 6 7 8 9 10 11 12 13 | B: 1 2a 4 5 6 8 9 10 12 13 | C: 1 2a 4 6 8 10 12',
    {},
    'A>B B>C',
  ],
  [
    'changed words are handed on',
    'A: 1 2 3 4 5 6 | B: 1 2ab 3 4cd 5 6 | C: 1 2ab 3 4cd 6',
    { times: { A: 1, B: 2 } },
    'A>B B>C',
  ],
  ['dates decide between equals', 'A: 1a 2 3 4 5 | B: 1 2 3 4 5', { times: { A: 2, B: 1 } }, 'B>A'],
  ['a credit does too', 'A: 1a 2 3 4 5 | B: 1 2 3 4 5', { stated: [['B', 'A']] as const }, 'B>A'],
  ['no text in common, no edge', 'A: 1 2 3 4 | B: 5 6 7 8', {}, ''],
  ['a passage in common is no exemplar', 'A: 1 2 3 4 5 6 7 8 | B: 8 11 12 13 14 15 16 17', {}, ''],
  [
    'of copies without a change the first was copied',
    'A: 1 2 3 4 5 | B: 1 2 3 4 5 | C: 1 2b 3 4 5',
    { times: { A: 1, B: 2, C: 3 } },
    'A>B A>C',
  ],
])('%s', (_, notation, extra, edges) => {
  expect(edgesIn(notation, extra)).toBe(edges);
});

test('two neighbouring sentences of another line are a second source', () => {
  const lines = 'A: 1 2 3 4 5 6 7 8 | B: 1 2 3 4 23 24 5 6 7 | M: 21 22 23 24 25 26 27 28';
  expect(edgesIn(lines, { times: { A: 1, M: 2, B: 3 } })).toBe('A>B M>B+');
  const { passages, roots } = linesIn(lines, { times: { A: 1, M: 2, B: 3 } });
  expect(passages.filter((p) => p.telling === 1).map((p) => p.from)).toEqual([0, 0, 0, 0, 2, 2, 0, 0, 0]);
  expect(roots).toEqual([
    { at: 0, tellings: [0, 1] },
    { at: 2, tellings: [1, 2] },
  ]);
});

test('what came from another tree makes nobody the head of its own', () => {
  const lines =
    'A: 1 2 3 4 5 6 7 8 9 10 | B: 1 2 3 23 24 25 4 5 6 7 8 9 10 | M: 21 22 23 24 25 26 27 28 29 30 | N: 21 22a 23 24 25 26b 27 28 29 30';
  expect(edgesIn(lines, { times: { M: 1, N: 2 } })).toBe('A>B M>B+ M>N');
});

test('what a copy took from a second source its own copies have from it', () => {
  const lines = 'A: 1 2 3 4 5 6 7 8 | B: 1 2 3 4 23 24 5 6 7 | C: 1 2 3a 4 23 24 5 6 | M: 21 22 23 24 25 26 27 28';
  expect(edgesIn(lines, { times: { A: 1, M: 2, B: 3, C: 4 } })).toBe('A>B B>C M>B+');
});

test('of two lines that share a passage, the one in which more have it is its home where dates do not tell', () => {
  const home = 'A: 21 22 23 24 25 26 27 28a | B: 21 22 23 24 25 26 27b 28a | H: 21 22 25 26 27 28';
  const other = 'X: 1 2 3 4 5 6 7 8 | Y: 1 2 3 4 23 24 5 6 7 8a';
  expect(edgesIn(`${home} | ${other}`, { times: { H: 1, A: 2, B: 3, X: 1 } })).toBe('A>B A>Y+ H>A X>Y');
});

test('copies that agree against the one that they would hang on had a source that is lost', () => {
  const found = linesIn(
    'A: 1abcd 2abcd 3abcd 4 5 6 7 8 9 | B: 1 2 3 4abcd 5abcd 6abcd 7 8 9 | C: 1 2 3 4 5 6 7abcd 8abcd 9abcd | D: 1 2efgh 3efgh 4 5 6efgh 7 8 9',
  );
  expect(found.lost).toEqual([{ id: 'lost:1', children: [0, 1, 2, 3] }]);
  expect(found.roots).toEqual([{ at: 'lost:1', tellings: [0, 1, 2, 3] }]);
});

test('copies that share what their exemplar has not had a source between', () => {
  const found = linesIn(
    'A: 1 2 3 4 5 6 7 8 | B: 1abc 2abc 3 4 5 6 7efgh 8efgh | C: 1abc 2abc 3efgh 4efgh 5 6 7 8 | D: 1 2 3 4 5 6 7 8d',
    { times: { A: 1, B: 3, C: 4, D: 2 } },
  );
  expect(found.lost).toEqual([{ id: 'lost:1', children: [1, 2] }]);
  expect(found.edges.find((e) => e.to === 'lost:1')?.from).toBe(0);
});

test('one unit, however much it differs, shows no lost version', () => {
  const found = linesIn('A: 1 2 3 4 5 6 7 8 | B: 1abcde 2 3 4 5 6 7efgh 8efgh | C: 1abcde 2 3efgh 4efgh 5 6 7 8', {
    times: { A: 1, B: 2, C: 2 },
  });
  expect(found.lost).toEqual([]);
  expect(found.roots.map(({ at }) => at)).toEqual([0]);
});

test('what a copy added, and its copies have from it, shows no lost version', () => {
  const found = linesIn(
    'A: 1 2 3 4 5 6 7 8 9 10 | B: 1 21 2 22 3 23 4 24 5 25 6 26 7 8 9 10a | C: 1 21 2 3d 22 3 23 4 24 5 25 6 26 7 8 9 10a',
    { times: { A: 1, B: 2, C: 3 } },
  );
  expect(found.lost).toEqual([]);
  expect(found.edges.map((e) => [e.from, e.to])).toEqual([
    [0, 1],
    [1, 2],
  ]);
});

test('of exemplars that explain a copy about as well the one that others have copied is taken', () => {
  const family = 'B: 1 2 3 4 10 11 12 20 | H: 1 2 3 4 5 6 7 8 9 10 11 12 | X: 1 2 3 4 10 11 12';
  const others = ' | C: 1 2a 3 4 5 6 7 8 9 10 11 12 | D: 1 2 3 4 5 6 7b 8 9 10 11 12 | E: 1 2 3 4 5 6 7 8 9 10 11 12c';
  const times = { H: 1, B: 2, C: 2, D: 2, E: 2, X: 3 };
  expect(edgesIn(family, { times })).toBe('B>X H>B');
  expect(edgesIn(family + others, { times })).toBe('H>B H>C H>D H>E H>X');
});

test('many copies that are all alike still hang on what they were copied from', () => {
  const alike = (sigla: string, text: string) => [...sigla].map((siglum) => `${siglum}: ${text}`);
  const copies = [...alike('CDEFGHIJKLMN', '1 2 3 4ab 5 6ab 7'), ...alike('OPQRSTUVWXYZ', '1 2cd 3 4 5cd 6 7 8')];
  const found = linesIn(['A: 1 2 3 4 5 6 7 8', 'B: 1 2 3c 4 5 6 7 8', ...copies].join(' | '));
  expect(found.roots).toHaveLength(1);
  expect(found.edges).toHaveLength(25);
});

test('an edge that all units bear out is held in every round; one between texts alike in both ways is not', () => {
  const clear = linesIn('A: 1 2 3 4 5 6 7 8 | B: 1a 2a 3a 4a 5a 6a | C: 1ab 2ab 3ab 4ab', {
    times: { A: 1, B: 2, C: 3 },
    rounds: 50,
  });
  expect(clear.edges.map((e) => [e.from, e.to, e.support, e.held])).toEqual([
    [0, 1, 1, true],
    [1, 2, 1, true],
  ]);
  const open = linesIn('A: 1a 2 3 4 5 6 7 8 9 | B: 1 2a 3 4 5 6 7 8 9', { rounds: 50 });
  expect(open.edges.map((e) => e.held)).toEqual([false]);
});

test('a second source of many units is held in nearly every round, one of two in fewer', () => {
  const lines = (passage: string) =>
    `A: 1 2 3 4 5 6 7 8 9 10 11 12 | B: 1 2 3 4 ${passage} 5 6 7 8 9 10 11 12 | M: 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40`;
  const times = { A: 1, M: 2, B: 3 };
  const secondOf = (passage: string) =>
    linesIn(lines(passage), { times, rounds: 50 }).edges.find((edge) => edge.second)!;
  expect(secondOf('22 23 24 25')).toMatchObject({ from: 2, to: 1, held: true });
  expect(secondOf('22 23').support).toBeLessThan(1);
  expect(secondOf('22 23').support).toBeGreaterThan(0.7);
});

test('shares and units are those of the words that come by the edge', () => {
  const [edge] = linesIn('A: 1 2 3 4 5 6 | B: 1 2 3 9', { times: { A: 1, B: 2 } }).edges;
  expect(edge).toMatchObject({ from: 0, to: 1, share: 0.75, units: [0, 1, 2], second: false });
});

test('the order of the tellings changes nothing', () => {
  const family =
    'A: 1 2 3 4 5 6 7 8|B: 1a 2 3 4 5 6 7|C: 1a 2bc 3 4 5 6|D: 1 2 3d 4 5e 6 8|E: 1 2 3d 4 5e 8|F: 21 22 23 24 25|G: 21 22a 24 25';
  const times = { A: 1, B: 2, C: 3, D: 4, E: 5, F: 6, G: 7 };
  const wanted = edgesIn(family, { times });
  expect(wanted).toBe('A>B A>D B>C D>E F>G');
  fc.assert(
    fc.property(fc.shuffledSubarray(family.split('|'), { minLength: 7 }), (lines) => {
      expect(edgesIn(lines.join('|'), { times })).toBe(wanted);
    }),
    { seed: 20261122, numRuns: 20 },
  );
});

test('one telling alone, and none, have no edges', () => {
  expect(linesIn('A: 1 2 3')).toMatchObject({ edges: [], lost: [], roots: [{ at: 0, tellings: [0] }] });
});
