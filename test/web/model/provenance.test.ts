import { expect, test } from 'vitest';
import { compare } from '../../../src/index.ts';
import type { AlignmentFinding, DescentEdge, Report } from '../../../src/model/report.ts';
import { labelOf, lostNames, saysEdge } from '../../../src/web/model/descent-words.ts';
import { Desk } from '../../../src/web/model/desk.ts';
import { provenance } from '../../../src/web/model/provenance.ts';
import { sharedText } from '../../../src/web/model/shared-text.ts';
import { edge } from '../../support/descent.ts';

const SENTENCES = ['Snow fell on Ostrel.', 'A pier broke off.', 'Nobody was hurt.', 'Ships lay still.'];

/** Tellings by the numbers of their sentences ("012"), every sentence as long as it is. */
function report(...tellings: string[]): Report {
  const base = compare(
    tellings.map((has, i) => ({ id: `${i}`, text: [...has].map((n) => SENTENCES[Number(n)]).join('\n\n') })),
  );
  return { ...base, alignment: [], unique: [], descent: { ...base.descent, edges: [], passages: [], lost: [] } };
}
const place = ({ tellings }: Report, siglum: string, n: number) => {
  const start = tellings.find((t) => t.siglum === siglum)!.text.indexOf(SENTENCES[n]!);
  return { siglum, start, end: start + SENTENCES[n]!.length };
};
const unit = (of: Report, relation: AlignmentFinding['relation'], n: number, sigla: string): AlignmentFinding => ({
  id: `u${n}`,
  relation,
  members: [...sigla].map((s) => place(of, s, n)),
  moved: false,
  score: 1,
});

test('shared text is a share of the row, of kept and reworded sentences, not of echoes', () => {
  const empty = report('0123', '012');
  const full: Report = {
    ...empty,
    alignment: [unit(empty, 'same', 0, 'AB'), unit(empty, 'reworded', 1, 'AB'), unit(empty, 'echo', 2, 'AB')],
    unique: [{ ...place(empty, 'A', 3), id: 'x' }],
  };
  const length = (...n: number[]) => n.reduce((sum, i) => sum + SENTENCES[i]!.length, 0);
  const { share } = sharedText(full, ['A', 'B']);
  expect(share('A', 'B')).toBeCloseTo(length(0, 1) / length(0, 1, 2, 3), 10);
  expect(share('B', 'A')).toBeCloseTo(length(0, 1) / length(0, 1, 2), 10);
  expect(share('A', 'A')).toBe(0);
});

test('the strip runs passages from one source together, and is empty where all is a telling’s own', () => {
  const empty = report('0123', '0123');
  const from = (n: number, source: string | null) => ({
    ...place(empty, 'B', n),
    from: source,
    at: source === 'A' ? place(empty, 'A', n) : null,
  });
  const passages = [
    from(0, 'A'),
    from(1, 'A'),
    from(2, null),
    from(3, 'lost-1'),
    { ...place(empty, 'A', 0), from: null, at: null },
  ];
  const full = { ...empty, descent: { ...empty.descent, passages } };
  const parts = provenance(full);
  expect(parts.get('B')!.map((p) => `${p.from} ${p.passages.length}`)).toEqual(['A 2', 'null 1', 'lost-1 1']);
  expect(parts.get('A')).toEqual([]);
});

test('an edge opens its passages with their exemplars, then its other evidence; words that differ are found', () => {
  const empty = report('01', '01');
  const passages = [{ ...place(empty, 'B', 0), from: 'A', at: place(empty, 'A', 0) }];
  const line: DescentEdge = edge('A', 'B', {
    share: 0.834,
    support: 0.916,
    direction: [{ kind: 'time', says: 'earlier', evidence: [place(empty, 'B', 0), place(empty, 'B', 1)] }],
  });
  const desk = new Desk({ ...empty, descent: { ...empty.descent, passages, edges: [line] } });
  const finding = desk.finding('edge-A-B')!;
  expect(finding.label).toBe('B from A');
  expect(finding.about).toBe('reworded, 83 % of its words, support 92 %');
  expect(finding.places).toEqual([place(empty, 'B', 0), place(empty, 'A', 0), place(empty, 'B', 1)]);
  expect(desk.changed(finding)).toEqual([]);
});

test.each([
  [{ share: 0.83 }, 'reworded 83 %', 'reworded, 83 % of its words'],
  [
    { kind: 'verbatim' as const, share: 1, support: 0.9 },
    'word for word 100 %',
    'word for word, 100 % of its words, support 90 %',
  ],
  [
    { verdict: 'cannot-tell' as const, share: 0.4 },
    'cannot tell',
    'cannot be told for sure, reworded, 40 % of its words',
  ],
  [{ kind: 'lost-source' as const }, '', 'a source that is not among the tellings'],
])('%o in words', (more, label, says) => {
  expect(labelOf(edge('A', 'B', more))).toBe(label);
  expect(saysEdge(edge('A', 'B', more))).toBe(says);
});

test('lost sources have Greek letters where there are several', () => {
  const empty = report('0', '0');
  const lost = (...ids: string[]) =>
    [...lostNames({ ...empty, descent: { ...empty.descent, lost: ids.map((id) => ({ id, says: '' })) } })].join(' ');
  expect(lost('x')).toBe('x,lost');
  expect(lost('x', 'y')).toBe('x,lost α y,lost β');
});
