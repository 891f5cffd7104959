import { describe, expect, test } from 'vitest';
import { genealogyOf } from '../../src/genealogy/genealogy.ts';
import { genealogySays } from '../../src/genealogy/says.ts';
import type { Collation } from '../../src/model/collation.ts';
import type { DescentFinding, FigureFinding, QuotationFinding, TermFinding } from '../../src/model/report.ts';
import { descentOf } from '../origins/notation.ts';
import { reading } from '../support/read.ts';

const context = {
  settings: {} as never,
  id: (kind: string, places: readonly { siglum: string; start: number }[]) =>
    `${kind}-${places.map((p) => p.siglum + p.start).join('')}`,
  notice: () => {},
};

/** Tellings that each hold their reading and nothing else; a telling may have two (`B=17/71`). */
function family(readings: string) {
  const told = readings.split(' ').map((r) => r.split('=') as [string, string]);
  const tellings = told.map(([siglum, text]) => reading(text === '-' ? 'none' : text.replace('/', ' '), siglum));
  const places = told
    .filter(([, text]) => text !== '-')
    .flatMap(([siglum, text]) =>
      text.split('/').map((value) => {
        const start = text.replace('/', ' ').indexOf(value);
        return { value, place: { siglum, start, end: start + value.length } };
      }),
    );
  return { collation: { tellings, pairs: [], units: [], unique: [] } as Collation, places };
}

const figureOf = (
  places: ReturnType<typeof family>['places'],
  verdict: FigureFinding['verdict'] = 'differ',
): FigureFinding => ({
  id: 'figure-1',
  verdict,
  readings: places.map(({ value, place }) => ({
    ...place,
    value: Number(value),
    unit: 'people',
    of: null,
    hedge: null,
  })),
});
const none = { figures: [], terms: [], quotations: [] };

function follow(readings: string, descent: DescentFinding, verdict?: FigureFinding['verdict']) {
  const { collation, places } = family(readings);
  return genealogyOf(collation, { ...none, figures: [figureOf(places, verdict)] }, descent, context);
}

/** `tellings with their readings ; lines => from>to:before>after(heirs) … kept …`, `-` where there is no finding. */
const CASES = `
A=71 B=17 ; A>B => A>B:71>17() kept A
A=71 B=17 C=17 D=17 E=71 ; A>B B>C C>D A>E => A>B:71>17(CD) kept AE
A=71 B=17 C=71 ; A>B B>C => A>B:71>17() B>C:17>71() kept AC
A=71 B=17 C=12 ; A>B B>C => A>B:71>17() B>C:17>12() kept A
C=71 B=17 A=12 ; C>B B>A => C>B:71>17() B>A:17>12() kept C
A=71 B=71 ; A>B => -
A=71 B=17 ; A?>B => -
A=71 B=17 ; => -
A=71 C=17 D=17 ; A>C B>C C>D => A>C:71>17(D) kept A
A=71 B=17 C=17 ; A>C B>C => -
A=71 B=17 C=12 ; A>C B>C => A>C:71>12() kept A
A=71 B=17/71 C=17 ; A>B B>C => -
A=71 B=- C=17 ; A>B B>C => -
A=17 B=71 C=71 ; x>A x>B x>C => -
A=17 B=71 C=71 D=71 ; x>A x>B x>C x>D => x>A:71>17() kept BCD
A=17 B=71 C=71 D=17 E=71 ; x>A x>B x>C x>E A>D => x>A:71>17(D) kept BCE
A=17 B=71 ; x>A x>B => -
A=17 B=71 C=71 D=17 ; x>A x>B x>C x>D => -
A=71 B=17 C=17 ; x>A A>B A>C => A>B:71>17() A>C:71>17() kept
A=71 B=17 D=17 ; A>B => A>B:71>17() kept A
A=71 B=17 C=71 ; A>x x>B x>C => A>B:71>17() kept AC
A=71 B=17 C=12 ; A>x x>B x>C => A>B:71>17() A>C:71>12() kept A
A=71 B=17 C=- ; A>x x>B x>C => A>B:71>17() kept A
A=71 B=17 C=17 ; A>x x>B x>C => A>B:71>17() A>C:71>17() kept A
A=71 B=17 C=71 D=71 ; x>y x>D y>B y>C => -
A=17 B=12 C=71 D=71 ; x>y x>A x>B y>C y>D => -
`;

describe('a figure is followed through the lines', () => {
  for (const line of CASES.trim().split('\n')) {
    test(line, () => {
      const [readings, rest] = line.split(' ; ') as [string, string];
      const [lines, expected] = rest.split('=> ').map((s) => s.trim()) as [string, string];
      const sigla = [
        ...new Set(`${readings.replace(/=\S+/g, '')}${lines.replace(/[^A-Z]/g, '')}`.replaceAll(' ', '')),
      ].sort();
      const found = follow(readings, descentOf(sigla.join(''), lines));
      const shown = found.map(({ changes, readings: all, kept }) => {
        const text = (i: number) => all[i]!.text;
        const each = changes.map(
          (c) => `${c.from.replace('lost:', '')}>${c.to}:${text(c.before)}>${text(c.after)}(${c.inherited.join('')})`,
        );
        return `${each.join(' ')} kept ${kept.join('')}`.trim();
      });
      expect(shown.join() || '-').toBe(expected);
    });
  }

  test('a passage that is its own, or from another exemplar, did not change on this line', () => {
    const passage = (from: string | null) => [
      { siglum: 'B', start: 0, end: 9, from, at: null },
      { siglum: 'B', start: 20, end: 29, from: 'A', at: null },
    ];
    const lines = descentOf('ABC', 'A>B C>B');
    const readings = 'A=71 B=17 C=12';
    const changed = (from: string | null) =>
      follow(readings, { ...lines, passages: passage(from) }).flatMap((g) => g.changes.map((c) => c.from));
    expect(changed('A')).toEqual(['A']);
    expect(changed('C')).toEqual(['C']);
    expect(changed(null)).toEqual([]);
  });

  test.each(['agree', 'single', 'other-measure', 'cannot-tell'] as const)('%s is no change', (verdict) => {
    expect(follow('A=71 B=17', descentOf('AB', 'A>B'), verdict)).toEqual([]);
  });

  test('what is counted makes no other figure, what is measured in does', () => {
    const { collation, places } = family('A=60 B=60');
    const of = (...units: string[]) => {
      const figure = figureOf(places);
      const figures = [{ ...figure, readings: figure.readings.map((r, i) => ({ ...r, unit: units[i]! })) }];
      return genealogyOf(collation, { ...none, figures }, descentOf('AB', 'A>B'), context).length;
    };
    expect([of('people', 'hurt'), of('feet', 'metres'), of('EUR', 'USD')]).toEqual([0, 1, 1]);
  });
});

describe('what is said', () => {
  const says = (readings: string, sigla: string, lines: string) =>
    follow(readings, descentOf(sigla, lines)).map((g) => g.says);
  test.each([
    [
      'A=71 B=17 C=17 D=17',
      'ABCD',
      'A>B B>C C>D',
      'B, which has its text from A, has “17” where A has “71”; C and D have it from B. A has the reading of the first source.',
    ],
    [
      'A=17 B=71 C=71 D=71',
      'ABCD',
      'x>A x>B x>C x>D',
      'A, from a source that is not among the tellings, has “17” where B, C and D, from the same source, have “71”. B, C and D have the reading of the first source.',
    ],
    [
      'A=71 B=17',
      'AB',
      'x>A A>B',
      'B, which has its text from A, has “17” where A has “71”. Which reading the first source had cannot be told.',
    ],
    [
      'A=71 B=17 C=17',
      'ABC',
      'A>B',
      'B, which has its text from A, has “17” where A has “71”. A has the reading of the first source. C, on no line with these, has “17”.',
    ],
  ])('%s', (readings, sigla, lines, expected) => {
    expect(says(readings, sigla, lines)).toEqual([expected]);
  });

  test('what two have alike from one is told once', () => {
    const kept = 'A has the reading of the first source.';
    expect(says('A=71 B=17 C=17', 'ABC', 'A>B A>C')).toEqual([
      `B and C, which have their text from A, have “17” where A has “71”. ${kept}`,
    ]);
    expect(says('A=71 B=17 C=17', 'ABC', 'A>x x>B x>C')).toEqual([
      `B and C, which have their text from A by way of a source that is not among the tellings, have “17” where A has “71”. ${kept}`,
    ]);
  });

  test('a later state of one outlet is called so', () => {
    const lines = descentOf('AB', 'A>B');
    const revision = { ...lines, edges: lines.edges.map((e) => ({ ...e, kind: 'revision' as const })) };
    expect(follow('A=71 B=17', revision)[0]!.says).toMatch(/^B, a later state of A, has “17” where A has “71”\./);
  });

  test('what was handed on comes first in a summary', () => {
    const handed = follow('A=71 B=17 C=17', descentOf('ABC', 'A>B B>C'))[0]!;
    const alone = follow('A=71 B=17', descentOf('AB', 'A>B'))[0]!;
    expect(genealogySays([alone, handed, alone], 2)).toEqual([handed.says, alone.says, 'and 1 more']);
  });
});

describe('names and quotations', () => {
  const { collation, places } = family('A=Brenn B=Brand');
  const [a, b] = places.map((p) => p.place);
  const lines = descentOf('AB', 'A>B');
  const term = (kind: TermFinding['kind'], x: string, y: string): TermFinding => ({
    id: 'term-1',
    kind,
    readings: [
      { text: x, places: [a!] },
      { text: y, places: [b!] },
    ],
  });
  test.each([
    ['name', 'Ida Brenn', 'Ida Brand', 1],
    ['name', 'Ida Brenn', 'Brenn', 0],
    ['title', 'harbour master', 'master', 1],
    ['who', 'Ida Brenn', 'Jon Aske', 1],
    ['status', 'disputed', 'occupied', 1],
    ['wording', 'stopped', 'halted', 0],
    ['spelling', 'harbour', 'harbor', 0],
  ] as const)('%s: %s, %s', (kind, x, y, count) => {
    const found = genealogyOf(collation, { ...none, terms: [term(kind, x, y)] }, lines, context);
    expect(found.map((g) => g.kind)).toEqual(count ? ['name'] : []);
  });

  const quotation = (verdict: QuotationFinding['verdict'], x: string, y: string): QuotationFinding => ({
    id: 'quotation-1',
    kind: 'speech',
    speaker: null,
    versions: [
      { ...a!, text: x },
      { ...b!, text: y },
    ],
    verdict,
    changes: [],
  });
  test.each([
    ['altered', 'We saw the smoke.', 'We saw the fire.', 1],
    ['trimmed', 'We saw the smoke at noon.', 'We saw the smoke', 1],
    ['altered', 'We saw the smoke.', 'we saw the smoke', 0],
    ['verbatim', 'We saw the smoke.', 'We saw the fire.', 0],
    ['cannot-tell', 'We saw the smoke.', 'We saw the fire.', 0],
  ] as const)('%s: %s, %s', (verdict, x, y, count) => {
    const found = genealogyOf(collation, { ...none, quotations: [quotation(verdict, x, y)] }, lines, context);
    expect(found.map((g) => g.finding)).toEqual(count ? ['quotation-1'] : []);
  });
});
