import { expect, test } from 'vitest';
import { compare } from '../../../src/index.ts';
import type { DescentEdge, DescentPair, Report } from '../../../src/model/report.ts';
import { statements } from '../../../src/web/model/family.ts';
import { whysOf } from '../../../src/web/model/why.ts';
import { edge } from '../../support/descent.ts';

const because = (says: string): Pick<DescentEdge, 'direction'> => ({
  direction: [{ kind: 'stated', says, evidence: [] }],
});

function whys(sigla: string, edges: DescentEdge[], lost: Report['descent']['lost'] = []): string[][] {
  const report = compare([...sigla].map((id) => ({ id, text: `Text ${id}.` })));
  const pairs = [...sigla].flatMap((a, i) =>
    [...sigla].slice(i + 1).map(
      (b): DescentPair => ({
        a,
        b,
        verdict: 'independent',
        confidence: 0.8,
        reasons: [{ says: 'Little is worded alike.', evidence: [] }],
      }),
    ),
  );
  const family = { ...report, descent: { ...report.descent, pairs, edges, lost } };
  return statements(family).map((s) => whysOf(s, family).map(({ id, says }) => `${id} ${says}`));
}

test('what speaks first for the direction of each line, each once', () => {
  const edges = [
    edge('A', 'B', because('B credits A')),
    edge('A', 'C', because('C credits A')),
    edge('A', 'D', because('C credits A')),
  ];
  expect(whys('ABCD', edges)).toEqual([['edge-A-B B credits A', 'edge-A-C C credits A']]);
});

test('a merger: how much from whom, most first', () => {
  const edges = [edge('A', 'C', { kind: 'merged', share: 0.31 }), edge('B', 'C', { kind: 'merged', share: 0.6 })];
  expect(whys('ABC', edges)).toEqual([['edge-B-C C has 60 % of its words from B and 31 % from A']]);
});

test('a lost source: why it must have been there, without its name', () => {
  const lost = [{ id: 'lost:1', says: 'A source that is not among the tellings: A, B share wording' }];
  expect(whys('ABC', [edge('lost:1', 'A'), edge('lost:1', 'B')], lost)).toEqual([
    ['edge-lost-1-A A, B share wording'],
    ['reason-A-C-1 A and C: Little is worded alike.', 'reason-B-C-1 B and C: Little is worded alike.'],
  ]);
});

test('a line that cannot be told, or of which nothing is said, rests on its pair', () => {
  const open = edge('A', 'B', { verdict: 'cannot-tell', ...because('B credits A') });
  expect(whys('AB', [open])).toEqual([['reason-A-B-1 A and B: Little is worded alike.']]);
  expect(whys('AB', [edge('A', 'B')])).toEqual([['reason-A-B-1 A and B: Little is worded alike.']]);
});
