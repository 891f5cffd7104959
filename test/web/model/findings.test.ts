import { expect, test } from 'vitest';
import { compare } from '../../../src/index.ts';
import type { ContrastKind, FigureVerdict, QuotationVerdict, Report } from '../../../src/model/report.ts';
import { allFindings, weightiest } from '../../../src/web/model/findings.ts';
import { fromQuotation } from '../../../src/web/model/quotation-findings.ts';

let taken = 0;
/** Four characters that no other finding has. */
const place = (siglum: string) => ({ siglum, start: taken, end: (taken += 4) });
const quotation = (id: string, verdict: QuotationVerdict, ...names: string[]): Report['quotations'][number] => ({
  id,
  kind: 'speech',
  verdict,
  speaker: { ...place('A'), name: names[0] ?? 'Ida Holt' },
  ...(names.length > 1 ? { speakers: names.map((name) => ({ ...place('A'), name })) } : {}),
  versions: [{ ...place('A'), text: 'Snow' }],
  changes: [],
});
const figure = (id: string, verdict: FigureVerdict): Report['figures'][number] => ({
  id,
  verdict,
  readings: [{ ...place('A'), value: 3, unit: 'dead', of: null, hedge: null }],
});
const term = (id: string, kind: 'name' | 'wording'): Report['terms'][number] => ({
  id,
  kind,
  readings: [{ text: 'Snow', places: [place('A')] }],
});
const contrast = (id: string, kind: ContrastKind): Report['contrasts'][number] => ({
  id,
  kind,
  says: 'one says no',
  confidence: 0.9,
  readings: [{ text: 'Snow', places: [place('A')] }],
});
const report: Report = {
  ...compare([
    { id: 'a', text: 'Snow fell.' },
    { id: 'b', text: 'Snow lay.' },
  ]),
  quotations: [
    quotation('q1', 'trimmed'),
    quotation('q2', 'altered'),
    quotation('q3', 'verbatim', 'Ida Holt', 'Piet Alder'),
    quotation('q4', 'single'),
  ],
  figures: [figure('f1', 'agree'), figure('f2', 'updated'), figure('f3', 'differ'), figure('f4', 'rounded')],
  contrasts: [
    contrast('c1', 'wording'),
    contrast('c2', 'attribution'),
    contrast('c3', 'conflict'),
    contrast('c4', 'hedge'),
  ],
  terms: [term('t1', 'wording'), term('t2', 'name')],
};

test('the weightiest differences come first, what agrees is left out', () => {
  expect(weightiest(report).map((g) => `${g.title}: ${g.ids}`)).toEqual([
    '1. Quotation given to another speaker: q3',
    '2. Contradiction: c3',
    '3. Figures differ: f3',
    'Quotation altered: q2',
    'Figure updated: f2',
    'Another name: t2',
    'Given to another source, or to none: c2',
    'Hedged in one only: c4',
    'Quotation trimmed: q1',
    'Figure rounded or counted otherwise: f4',
  ]);
});

test('labels are neutral and say what it is', () => {
  const labels = new Map(allFindings(report).map((f) => [f.id, `${f.label} | ${f.about}`]));
  expect(['q2', 'q3', 'q4', 'f2', 't1', 't2'].map((id) => labels.get(id))).toEqual([
    'Quotation altered | Ida Holt',
    'Quotation word for word, speakers differ | Ida Holt / Piet Alder',
    'Quotation in one telling | Ida Holt',
    'Figures updated | ',
    'Wording | ',
    'Name given otherwise | ',
  ]);
});

test('a version with the words of the first one has its changes too', () => {
  const versions = [
    { siglum: 'A', start: 10, end: 19, text: 'Go at once' },
    { siglum: 'B', start: 0, end: 6, text: 'Go now' },
    { siglum: 'C', start: 30, end: 39, text: 'Go at once' },
  ];
  const changes = [
    { op: 'replace' as const, a: { siglum: 'A', start: 13, end: 19 }, b: { siglum: 'B', start: 3, end: 6 } },
  ];
  const [finding] = allFindings({ ...report, quotations: [{ ...quotation('q', 'altered'), versions, changes }] });
  expect(finding!.changed.map((p) => `${p.siglum}${p.start}-${p.end}`)).toEqual(['A13-19', 'B3-6', 'C33-39']);
});

test('a quotation given to two speakers says who gives it to whom', () => {
  const [a, b, c] = [place('A'), place('B'), place('C')];
  const q = {
    ...quotation('q', 'verbatim'),
    speakers: [
      { ...a, name: 'Ida Holt' },
      { ...c, name: 'Piet Alder' },
    ],
    versions: [a, b, c].map((p) => ({ ...p, text: 'Snow' })),
  };
  const said = { id: 's', siglum: 'B', content: [b], speaker: 'Ida Holt' } as unknown as Report['attributions'][number];
  const finding = fromQuotation(q, [{ ...said, siglum: 'A', speaker: 'Nobody' }, said]);
  expect(finding.readings.map((r) => `${r.places[0]!.siglum} ${r.note ?? ''}`)).toEqual([
    'A – Ida Holt',
    'B – Ida Holt',
    'C – Piet Alder',
  ]);
  expect(fromQuotation(q).readings.map((r) => r.note ?? '')).toEqual(['– Ida Holt', '', '– Piet Alder']);
});
