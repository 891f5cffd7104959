import { describe, expect, test } from 'vitest';
import type { Report, WireFinding } from '../src/model/report.ts';
import type { Place } from '../src/model/span.ts';
import { verify } from '../src/verify/verify.ts';
import { WITHOUT_WIRE, withoutWire } from '../src/without-wire.ts';
import { AGENCY, compared, OWN, paper, REPORT } from './origins/families.ts';
import { validReport } from './support/report.ts';

/** A is the agency's telling; B has a sentence of it, one that it edited, and one of its own. Ten characters a sentence. */
const place = (siglum: string, sentence: number, from = 0, to = 10): Place => ({
  siglum,
  start: 10 * sentence + from,
  end: 10 * sentence + to,
});
const wire = (siglum: string, verdict: WireFinding['verdict'], shares: readonly number[]): WireFinding => ({
  id: `wire-${siglum}`,
  siglum,
  agency: 'Ornwire',
  credit: null,
  share: null,
  sentences: shares.map((share, i) => ({ ...place(siglum, i), share, at: null })),
  verdict,
  says: '',
});
const blank = compared([paper('a.txt', '', OWN), paper('b.txt', '', REPORT)]);
const made = (more: Partial<Report>): Report => ({
  ...blank,
  ...{
    alignment: [],
    unique: [],
    terms: [],
    quotations: [],
    figures: [],
    record: [],
    attributions: [],
    contrasts: [],
    genealogy: [],
  },
  notices: [],
  wire: [wire('A', 'is-wire', [1, 1, 1]), wire('B', 'house-wording', [1, 0.9, 0.4])],
  ...more,
});

const unit = (id: string, ...members: Place[]) => ({ id, relation: 'same' as const, members, moved: false, score: 1 });
const term = (id: string, a: Place, b: Place, in_?: string) => ({
  id,
  ...(in_ ? { unit: in_ } : {}),
  kind: 'wording' as const,
  readings: [
    { text: 'a', places: [a] },
    { text: 'b', places: [b] },
  ],
});
const figure = (id: string, verdict: 'agree' | 'differ', ...values: (Place & { value: number })[]) => ({
  id,
  verdict,
  readings: values.map((v) => ({ ...v, unit: 'people', of: null, hedge: null })),
});

describe('without the wire', () => {
  test('what is in agency sentences alone goes, what has a place elsewhere stays whole', () => {
    const both = unit('u1', place('A', 0), place('B', 0));
    const mixed = unit('u2', place('A', 2), place('B', 2));
    const left = withoutWire(made({ alignment: [both, mixed] }));
    expect(left.alignment).toEqual([mixed]);
  });

  test('a place across two sentences is agency copy where both are', () => {
    const over = (from: number) => unit(`u${from}`, { siglum: 'B', start: from, end: from + 10 }, place('A', 0));
    const left = withoutWire(made({ alignment: [over(5), over(15)] }));
    expect(left.alignment.map((u) => u.id)).toEqual(['u15']);
  });

  test('a place in furniture is nobody’s copy, but all of the agency’s own telling is', () => {
    const headline = unit('u1', place('A', 9), place('B', 9));
    const own = unit('u2', place('A', 9), place('B', 0));
    expect(withoutWire(made({ alignment: [headline, own] })).alignment).toEqual([headline]);
  });

  test('single sentences', () => {
    const unique = [place('A', 2), place('B', 0), place('B', 2)].map((p, i) => ({ id: `q${i}`, ...p }));
    expect(withoutWire(made({ unique })).unique.map((u) => u.id)).toEqual(['q2']);
  });

  test('a reading that no agency telling has is the house’s, and the unit that it names stays', () => {
    const alignment = [unit('u1', place('A', 0), place('B', 0)), unit('u2', place('A', 1), place('B', 1))];
    const terms = [term('t1', place('A', 1, 2, 4), place('B', 1, 2, 4), 'u2')];
    const left = withoutWire(made({ alignment, terms }));
    expect(left.terms).toEqual(terms);
    expect(left.alignment.map((u) => u.id)).toEqual(['u2']);
  });

  test('two states of the agency differ: both are the wire', () => {
    const states = [wire('A', 'is-wire', [1, 1]), wire('B', 'is-wire', [1, 1])];
    const terms = [term('t1', place('A', 1), place('B', 1))];
    expect(withoutWire(made({ wire: states, terms })).terms).toEqual([]);
  });

  test('figures by their values', () => {
    const at = (p: Place, value: number) => ({ ...p, value });
    const agree = figure('f1', 'agree', at(place('A', 0), 19), at(place('B', 0), 19));
    const differ = figure('f2', 'differ', at(place('A', 1), 19), at(place('B', 1), 91));
    const genealogy = ['f1', 'f2'].map((finding) => ({
      id: `g-${finding}`,
      finding,
      kind: 'figure' as const,
      readings: [],
      changes: [],
      kept: [],
      says: '',
    }));
    const left = withoutWire(made({ figures: [agree, differ], genealogy }));
    expect(left.figures).toEqual([differ]);
    expect(left.genealogy.map((g) => g.finding)).toEqual(['f2']);
  });

  test('a notice says what is left out; the store is as it was; once is enough', () => {
    const report = made({
      alignment: [unit('u1', place('A', 0), place('B', 0)), unit('u2', place('A', 2), place('B', 2))],
    });
    const before = JSON.stringify(report);
    const left = withoutWire(report);
    expect(left.notices).toEqual([
      {
        level: 'info',
        code: WITHOUT_WIRE,
        says: 'Without agency copy (in A and B): left out are 1 of 2 in alignment. Origins, descent and wire tell of all of the text.',
      },
    ]);
    expect(JSON.stringify(report)).toBe(before);
    expect(withoutWire(left)).toBe(left);
    expect([left.descent, left.origins, left.wire]).toEqual([report.descent, report.origins, report.wire]);
  });

  test('no agency copy, nothing left out', () => {
    const report = made({ wire: [], alignment: [unit('u1', place('A', 0), place('B', 0))] });
    expect(withoutWire(report).alignment).toEqual(report.alignment);
    expect(withoutWire(report).notices[0]!.says).toBe('Without agency copy: none was found, so nothing is left out.');
  });
});

test('a whole report without the wire is one that verify finds sound', () => {
  const echo = paper('town-echo.txt', 'By Ornwire News Agency', [
    ...REPORT.slice(0, 3).map((s) => s.replace('Nineteen', 'Ninety')),
    ...OWN,
  ]);
  const report = compared([AGENCY, echo, paper('quay-times.txt', 'By Una Holt', REPORT.slice(0, 4))]);
  const left = withoutWire(report);
  validReport(left);
  expect(verify(JSON.parse(JSON.stringify(left))).checks.flatMap((c) => c.faults)).toEqual([]);
  const texts = (r: Report) =>
    r.unique.map((u) => r.tellings.find((t) => t.siglum === u.siglum)!.text.slice(u.start, u.end));
  expect(texts(report)).toEqual([REPORT[4], ...OWN].filter((s) => texts(report).includes(s!)));
  expect(texts(left)).toEqual(OWN);
});
