import { expect, test } from 'vitest';
import { compare } from '../../../src/index.ts';
import type { AlignmentFinding, DescentEdge, DescentPassage, Report } from '../../../src/model/report.ts';
import { edgePassages } from '../../../src/web/model/edge-passages.ts';
import { edge } from '../../support/descent.ts';

const SENTENCES = ['Snow fell on Ostrel.', 'A pier broke off.', 'Nobody was hurt.'];
const BASE = compare(['a', 'b', 'c', 'd'].map((id) => ({ id, text: SENTENCES.join('\n\n') })));
const place = (siglum: string, n: number) => {
  const start = BASE.tellings[0]!.text.indexOf(SENTENCES[n]!);
  return { siglum, start, end: start + SENTENCES[n]!.length };
};

/** Passages ("B0 A": B has sentence 0 from A), units ("0 same ABC"), and the places of a line as "B0 A0". */
function along(line: DescentEdge, passages: string[], units: string[] = []): string[] {
  const report: Report = {
    ...BASE,
    alignment: units.map((unit, i): AlignmentFinding => {
      const [n, relation, sigla] = unit.split(' ') as [string, AlignmentFinding['relation'], string];
      const members = [...sigla].map((s) => place(s, Number(n)));
      return { id: `u${i}`, relation, members, moved: false, score: 1 };
    }),
    descent: {
      ...BASE.descent,
      lost: [{ id: 'x', says: 'lost' }],
      passages: passages.map((p): DescentPassage => {
        const [siglum, n, from] = [p[0]!, Number(p[1]), p[3]!];
        return {
          ...place(siglum, n),
          from: from === '-' ? null : from,
          at: /[A-Z]/.test(from) ? place(from, n) : null,
        };
      }),
    },
  };
  const name = (p: { siglum: string; start: number }): string =>
    `${p.siglum}${SENTENCES.findIndex((_, n) => place('A', n).start === p.start)}`;
  return edgePassages(line, report).map((places) => places.map(name).join(' '));
}

test('from a telling: each passage, then the same in its exemplar', () => {
  expect(along(edge('A', 'B'), ['B0 A', 'B1 -', 'B2 A', 'C0 A'])).toEqual(['B0 A0', 'B2 A2']);
});

test('from a lost source: each passage, then the same in those that have it from there too', () => {
  const units = ['0 same ABCD', '1 reworded BC', '2 echo BC'];
  const passages = ['B0 x', 'B1 x', 'B2 x', 'C0 x', 'C1 x', 'C2 x', 'D0 A'];
  expect(along(edge('x', 'B'), passages, units)).toEqual(['B0 C0', 'B1 C1', 'B2']);
});

test('to a lost source: what its copies have that stands in the exemplar', () => {
  const units = ['0 same ABC', '1 same BC'];
  expect(along(edge('A', 'x'), ['B0 x', 'B1 x', 'C0 x', 'C1 x'], units)).toEqual(['B0 A0', 'C0 A0']);
});
