import { expect, test } from 'vitest';
import { saysPair } from '../../../src/exporters/pair-words.ts';
import { compare } from '../../../src/index.ts';
import type { DescentVerdict, EdgeKind, Report } from '../../../src/model/report.ts';
import { confidence } from '../../../src/web/model/family.ts';
import { headline } from '../../../src/web/model/headline.ts';
import { edge } from '../../support/descent.ts';

/** A report with these tellings, pairs ("AB copy") and edges ("A>B reworded", "A>B cut?" for one that cannot be told); lower case letters are lost sources. */
function family(sigla: string, pairs: string[], edges: string[] = []): Report {
  const report = compare([...sigla].map((id) => ({ id, text: `Text ${id}.` })));
  const lost = [...new Set(edges.map((e) => e[0]!).filter((s) => /[a-z]/.test(s)))];
  return {
    ...report,
    origins: { count: null, least: 3, most: 8, origins: [] },
    descent: {
      ...report.descent,
      pairs: pairs.map((p) => {
        const [names, verdict] = p.split(' ');
        return { a: names![0]!, b: names![1]!, verdict: verdict as DescentVerdict, confidence: 0.8, reasons: [] };
      }),
      edges: edges.map((e) =>
        edge(e[0]!, e[2]!, {
          kind: e.slice(4).replace('?', '') as EdgeKind,
          verdict: e.endsWith('?') ? 'cannot-tell' : 'held',
        }),
      ),
      lost: lost.map((id) => ({ id, says: 'lost' })),
    },
  };
}

test.each([
  ['none', family('', []), 'No telling was read'],
  ['one', family('A', []), 'One telling, nothing to compare it with'],
  ['copy', family('AB', ['AB copy'], ['B>A cut']), 'A is derived from B'],
  ['copy, direction open', family('AB', ['AB copy']), 'One of A and B is derived from the other'],
  ['revision', family('AB', ['AB revision'], ['A>B revision']), 'B is a later state of A'],
  [
    'common source',
    family('AB', ['AB common-source'], ['x>A lost-source', 'x>B lost-source']),
    'A and B draw on a common source',
  ],
  ['unrelated', family('AB', ['AB unrelated']), 'A and B tell different stories'],
  ['cannot tell', family('AB', ['AB cannot-tell']), 'How A and B are related cannot be told'],
  [
    'two copies and one apart',
    family('ABC', ['AB copy', 'AC independent', 'BC independent'], ['A>B verbatim']),
    'B is derived from A; C tells the story independently',
  ],
  [
    'merged',
    family('ABC', ['AB copy', 'BC copy', 'AC independent'], ['A>B merged', 'C>B merged']),
    'B is merged from A and C',
  ],
  [
    'all apart',
    family('ABC', ['AB independent', 'AC independent', 'BC independent']),
    'All 3 tell the story independently of each other',
  ],
  [
    'one lost source behind all',
    family('ABC', [], ['x>A lost-source', 'x>B lost-source', 'x>C lost-source']),
    'All 3 draw on a source that is not among the tellings',
  ],
  [
    'one of another story',
    family('ABC', ['AB copy', 'AC unrelated', 'BC unrelated'], ['A>B verbatim']),
    'B is derived from A; C tells another story',
  ],
  [
    'copies of one exemplar, however they came from it',
    family('ABCD', ['AB copy', 'AC copy', 'AD copy'], ['A>B verbatim', 'A>C spun', 'A>D reworded']),
    'B, C and D are derived from A',
  ],
  [
    'by way of another language',
    family('ABC', ['AB copy', 'AC copy'], ['A>B translated', 'A>C cut']),
    'B is derived, by way of another language, from A; C is derived from A',
  ],
  [
    'two sources of any kind are a merger',
    family('ABC', ['AC copy', 'BC copy', 'AB independent'], ['A>C reworded', 'B>C cut']),
    'C is merged from A and B',
  ],
  [
    'a line that cannot be told is not said as a fact',
    family('ABC', ['AB copy', 'AC copy'], ['A>B cut', 'A>C reworded?']),
    'B is derived from A; C shares text with A, who has it from whom cannot be told',
  ],
  [
    'a pair with a line that cannot be told',
    family('AB', ['AB copy'], ['A>B reworded?']),
    'One of A and B is derived from the other',
  ],
  [
    'a lost source that comes from a telling is a copy of it',
    family('ABC', ['AB copy', 'AC copy', 'BC copy'], ['A>x cut', 'x>B lost-source', 'x>C lost-source']),
    'B and C draw on a copy of A that is not among the tellings',
  ],
  [
    'a lost source for which that cannot be told',
    family('ABC', ['AB copy', 'AC copy', 'BC copy'], ['A>x cut?', 'x>B lost-source', 'x>C lost-source']),
    'B and C draw on a source that is not among the tellings',
  ],
  [
    'a lost source of two tellings is a copy of neither',
    family('ABCD', [], ['A>x merged', 'B>x merged', 'x>C lost-source', 'x>D lost-source']),
    'C and D draw on a source that is not among the tellings',
  ],
  [
    'ten tellings are counted, not named',
    family('ABCDEFGHIJ', [], ['A>B cut', 'A>C cut']),
    '2 of 10 tellings have text from another source; 3 to 8 independent origins',
  ],
])('%s', (_, report, says) => {
  expect(headline(report)).toBe(says);
});

test.each([
  ['a line', ['A>B cut'], 'AB', 'B is derived from A'],
  ['a line up', ['B>A cut'], 'AB', 'A is derived from B'],
  ['by way of a telling', ['A>C cut', 'C>B cut'], 'AB', 'B is derived from A by way of C'],
  ['by way of two', ['A>C cut', 'C>D cut', 'D>B cut'], 'AB', 'B is derived from A by way of C and D'],
  [
    'by way of a lost copy',
    ['B>x cut', 'x>A lost-source'],
    'AB',
    'A is derived from B by way of a copy that is not among the tellings',
  ],
  ['the shortest way', ['A>C cut', 'C>B cut', 'A>B merged'], 'AB', 'B is derived from A'],
  ['a way with a line that cannot be told', ['A>C cut?', 'C>B cut'], 'AB', 'One of A and B is derived from the other'],
  ['two copies of one', ['C>A cut', 'C>B cut'], 'AB', 'One of A and B is derived from the other'],
  ['a circle', ['C>B cut', 'B>C cut'], 'AB', 'One of A and B is derived from the other'],
] as const)('a pair: %s', (_, edges, pair, says) => {
  const report = family('ABCD', [`${pair} copy`], [...edges]);
  expect(saysPair(report.descent.pairs[0]!, report)).toBe(says);
});

test('the confidence of several pairs is a range', () => {
  const pair = { a: 'A', b: 'B', verdict: 'copy' as const, reasons: [] };
  expect(confidence([])).toBe('');
  expect(confidence([{ ...pair, confidence: 0.541 }])).toBe('54 %');
  expect(
    confidence([
      { ...pair, confidence: 0.6 },
      { ...pair, confidence: 0.54 },
    ]),
  ).toBe('54 to 60 %');
});

test('ten tellings with known origins', () => {
  const report = family('ABCDEFGHIJ', []);
  const origins = (count: number | null, least: number, most: number) => ({ count, least, most, origins: [] });
  expect(headline({ ...report, origins: origins(3, 3, 3) })).toBe('10 tellings go back to 3 independent origins');
  expect(headline({ ...report, origins: origins(1, 1, 1) })).toBe('10 tellings go back to 1 independent origin');
  expect(headline({ ...report, origins: origins(null, 2, 5) })).toBe(
    '10 tellings: no line of descent was found; 2 to 5 independent origins',
  );
});
