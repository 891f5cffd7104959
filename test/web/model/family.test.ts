import { expect, test } from 'vitest';
import { compare } from '../../../src/index.ts';
import type { DescentVerdict, Report } from '../../../src/model/report.ts';
import { confidence, headline } from '../../../src/web/model/family.ts';

/** A report with these tellings, pairs ("AB copy") and edges ("A>B copy"); lower case letters are lost sources. */
function family(sigla: string, pairs: string[], edges: string[] = []): Report {
  const report = compare([...sigla].map((id) => ({ id, text: `Text ${id}.` })));
  const lost = [...new Set(edges.map((e) => e[0]!).filter((s) => /[a-z]/.test(s)))];
  return {
    ...report,
    descent: {
      ...report.descent,
      pairs: pairs.map((p) => {
        const [names, verdict] = p.split(' ');
        return { a: names![0]!, b: names![1]!, verdict: verdict as DescentVerdict, confidence: 0.8, reasons: [] };
      }),
      edges: edges.map((e) => ({ from: e[0]!, to: e[2]!, kind: e.slice(4), evidence: [] })),
      lost: lost.map((id) => ({ id, says: 'lost' })),
    },
  };
}

test.each([
  ['none', family('', []), 'No telling was read'],
  ['one', family('A', []), 'One telling, nothing to compare it with'],
  ['copy', family('AB', ['AB copy'], ['B>A copy']), 'A is derived from B'],
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
    family('ABC', ['AB copy', 'AC independent', 'BC independent'], ['A>B copy']),
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
    family('ABC', ['AB copy', 'AC unrelated', 'BC unrelated'], ['A>B copy']),
    'B is derived from A; C tells another story',
  ],
])('%s', (_, report, says) => {
  expect(headline(report)).toBe(says);
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
