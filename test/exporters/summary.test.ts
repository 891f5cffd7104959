import { describe, expect, test } from 'vitest';
import { PLAIN, type Style } from '../../src/exporters/style.ts';
import { clean, cutTo, displayWidth, wrap } from '../../src/exporters/summary/layout.ts';
import { summarise, summariseDescent } from '../../src/exporters/summary.ts';
import type { Report, ReportTelling } from '../../src/model/report.ts';
import type { Place } from '../../src/model/span.ts';
import { sha256Hex } from '../../src/text/hash.ts';
import { siglum } from '../../src/text/siglum.ts';
import { edge } from '../support/descent.ts';
import { validReport } from '../support/report.ts';

/** A telling of which the first line is the headline and every other line a paragraph. */
function telling(i: number, id: string, text: string, more: Partial<ReportTelling> = {}): ReportTelling {
  const segments: ReportTelling['segments'][number][] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    if (line)
      segments.push({
        role: (['headline', 'lede'] as const)[segments.length] ?? 'paragraph',
        start: at,
        end: at + line.length,
      });
    at += line.length + 1;
  }
  const [title, byline, agency, outlet, published, modified, language, url] = Array<null>(8).fill(null);
  const sha256 = sha256Hex(text);
  const raw = { sha256, mediaType: 'text/plain' };
  return {
    siglum: siglum(i),
    id,
    uri: id,
    title,
    byline,
    agency,
    outlet,
    published,
    modified,
    language,
    url,
    from: {},
    text,
    sha256,
    raw,
    segments,
    ...more,
  } as ReportTelling;
}

const TEXTS = [
  'Ferry late\nThe ferry ran 12 minutes late, Harbour Master Ilse Quay said.\n“We will rebuild the old pier this year,” she said.\nNobody was hurt.\nThe café was shut.',
  'Ferry delayed\nThe ferry ran 20 minutes late, harbour chief Ilse Quay said.\n“We will restore the old pier,” she said.\nGulls watched.',
  'Ferry late\nThe ferry ran 12 minutes late.',
];
const id = (kind: string, n: number) => `${kind}-${String(n).padStart(12, '0')}`;

/** The place of some words in one of the texts above. */
function at(i: number, words: string): Place {
  const start = TEXTS[i]!.indexOf(words);
  if (start < 0) throw new RangeError(words);
  return { siglum: siglum(i), start, end: start + words.length };
}

function report(tellings: readonly ReportTelling[], more: Partial<Report>): Report {
  const made: Report = {
    schema: 'variorum/report/1',
    program: { version: '1.2.3', settings: {} },
    tellings,
    alignment: [],
    unique: [],
    terms: [],
    quotations: [],
    figures: [],
    record: [],
    attributions: [],
    contrasts: [],
    descent: { verdict: null, confidence: 0, pairs: [], edges: [], passages: [], lost: [], signs: [] },
    origins: { count: null, least: 1, most: 1, origins: [] },
    wire: [],
    genealogy: [],
    notices: [],
    ...more,
  };
  validReport(made);
  return made;
}

const two = report(
  [
    telling(0, 'first.txt', TEXTS[0]!),
    telling(1, 'second.txt', TEXTS[1]!, { title: 'Ferry delayed', outlet: 'The Quay', published: '2031-02-03' }),
  ],
  {
    alignment: [
      {
        id: id('unit', 1),
        relation: 'reworded',
        members: [
          at(0, 'The ferry ran 12 minutes late, Harbour Master Ilse Quay said.'),
          at(1, 'The ferry ran 20 minutes late, harbour chief Ilse Quay said.'),
        ],
        moved: false,
        score: 0.8,
      },
      {
        id: id('unit', 2),
        relation: 'reworded',
        members: [
          at(0, '“We will rebuild the old pier this year,” she said.'),
          at(1, '“We will restore the old pier,” she said.'),
        ],
        moved: true,
        score: 0.7,
      },
      {
        id: id('unit', 3),
        relation: 'echo',
        members: [at(0, 'Nobody was hurt.'), at(1, 'Gulls watched.')],
        moved: false,
        score: 0.2,
      },
    ],
    unique: [at(0, 'The café was shut.'), at(0, 'Nobody was hurt.'), at(1, 'Gulls watched.')].map((place, n) => ({
      id: id('unique', n),
      ...place,
    })),
    terms: [
      {
        id: id('terms', 1),
        kind: 'wording',
        readings: [
          { text: 'late', places: [at(0, 'late')] },
          { text: 'delayed', places: [at(1, 'delayed')] },
        ],
      },
      {
        id: id('terms', 2),
        kind: 'title',
        readings: [
          { text: 'Harbour Master', places: [at(0, 'Harbour Master')] },
          { text: 'harbour chief', places: [at(1, 'harbour chief')] },
        ],
      },
    ],
    quotations: [
      {
        id: id('quotation', 1),
        kind: 'speech',
        speaker: { ...at(0, 'Ilse Quay'), name: 'Ilse Quay' },
        versions: [at(0, 'We will rebuild the old pier this year'), at(1, 'We will restore the old pier')].map(
          (p, i) => ({ ...p, text: TEXTS[i]!.slice(p.start, p.end) }),
        ),
        verdict: 'altered',
        changes: [
          { op: 'replace', a: at(0, 'rebuild'), b: at(1, 'restore') },
          { op: 'delete', a: at(0, ' this year'), b: null },
        ],
      },
    ],
    figures: [
      {
        id: id('figure', 1),
        verdict: 'differ',
        readings: [
          { ...at(0, '12'), value: 12, unit: 'minute', of: at(0, 'minutes'), hedge: null },
          { ...at(0, '12 minutes'), value: 12, unit: 'minute', of: null, hedge: 'about' },
          { ...at(1, '20'), value: 20, unit: 'minute', of: at(1, 'minutes'), hedge: null },
        ],
      },
    ],
    record: [
      {
        id: id('record', 1),
        kind: 'commitment',
        status: 'mixed',
        actor: 'Ilse Quay',
        says: 'We will rebuild',
        agreement: 'differ',
        evidence: [
          { ...at(0, 'We will rebuild'), status: 'planned' },
          { ...at(1, 'We will restore'), status: 'under-way' },
        ],
      },
    ],
    contrasts: [
      {
        id: id('contrast-conflict', 1),
        kind: 'conflict',
        says: 'denied in one, stated in the other',
        confidence: 0.9,
        readings: [
          { text: 'Nobody was hurt', places: [at(0, 'Nobody was hurt')] },
          { text: 'Gulls watched', places: [at(1, 'Gulls watched')] },
        ],
      },
      {
        id: id('contrast-hedge', 1),
        kind: 'hedge',
        says: 'told as possible in one, without that in the other',
        confidence: 0.8,
        readings: [
          { text: 'will rebuild', places: [at(0, 'will rebuild')] },
          { text: 'will restore', places: [at(1, 'will restore')] },
        ],
      },
      {
        id: id('contrast-detail', 1),
        kind: 'detail',
        says: 'one says more',
        confidence: 0.8,
        readings: [
          { text: 'this year', places: [at(0, 'this year')] },
          { text: 'she said', places: [at(1, 'she said')] },
        ],
      },
    ],
    descent: {
      verdict: 'copy',
      confidence: 0.87,
      pairs: [
        {
          a: 'A',
          b: 'B',
          verdict: 'copy',
          confidence: 0.87,
          reasons: [{ says: 'A rare phrase stands in both.', evidence: [at(0, 'old pier'), at(1, 'old pier')] }],
        },
      ],
      edges: [edge('A', 'B')],
      passages: [],
      lost: [],
      signs: [
        {
          siglum: 'B',
          kind: 'abridged',
          confidence: 0.6,
          says: 'Shorter by a third.',
          evidence: [{ ...at(0, '“We will rebuild the old pier this year,” she said.'), says: 'in part' }],
        },
      ],
    },
    notices: [
      { level: 'warning', code: 'guessed-encoding', says: 'second.txt: was read as windows-1252' },
      { level: 'info', code: 'other', says: 'a \u001b[31mred\nherring', siglum: 'B' },
    ],
  },
);

describe('the summary', () => {
  test('counts who says what, a speaker of two tellings once', () => {
    const said = (n: number, i: number, words: string, speaker: string | null): Report['attributions'][number] => ({
      ...{ id: id('attribution', n), siglum: siglum(i), type: 'indirect', source: null, cue: null },
      ...{ content: [{ start: at(i, words).start, end: at(i, words).end }], speaker, confidence: 'likely' },
    });
    const tellings = [telling(0, 'a.txt', TEXTS[0]!), telling(1, 'b.txt', TEXTS[1]!)];
    const attributions = [
      said(1, 0, 'The ferry ran', 'Ilse Quay'),
      said(2, 0, 'We will', 'council'),
      said(3, 0, 'Nobody', null),
      said(4, 1, 'Gulls', 'Council'),
    ];
    const text = summarise(report(tellings, { attributions }), { width: 100, style: PLAIN });
    expect(text).toContain(
      '\nWho said what\n  3 statements by 2 speakers in A, 1 statement by 1 speaker in B; 1 speaker in both\n',
    );
    expect(summarise(report(tellings, {}), { width: 80, style: PLAIN })).not.toContain('Who said what');
  });

  test('of two tellings, plain', () => {
    expect(summarise(two, { width: 80, style: PLAIN })).toBe(`2 tellings
  A first.txt
  B second.txt: “Ferry delayed”, The Quay, 2031-02-03

First of 6 differences
  1. Figures differ
     differ: A:¶1 “12 minutes” · B:¶1 “20 minutes”
  2. Contradiction
     denied in one, stated in the other: A:¶3 “Nobody was hurt” · B:¶3 “Gulls
       watched”
  3. Quotation altered
     Ilse Quay A:¶1
       A:¶2 “We will [-rebuild-] the old pier [-this year-]”
       B:¶2 “We will {+restore+} the old pier”

B is derived from A (copy, confidence 87 %)
  - A rare phrase stands in both. A:¶2, B:¶2

Shared
  2 aligned sentences (0 the same, 2 reworded); 1 more only an echo; 1 in
    another order
  that is 76 % of A, 87 % of B

Contradictions (1)
  denied in one, stated in the other: A:¶3 “Nobody was hurt” · B:¶3 “Gulls
    watched”

Sureness, source and scope (1)
  told as possible in one, without that in the other: A:¶2 “will rebuild” · B:¶2
    “will restore”

Quotations altered (1)
  Ilse Quay A:¶1
    A:¶2 “We will [-rebuild-] the old pier [-this year-]”
    B:¶2 “We will {+restore+} the old pier”

Figures (1)
  differ: A:¶1 “12 minutes” · B:¶1 “20 minutes”

On record (1)
  commitment, Ilse Quay: A:¶2 planned “We will rebuild” · B:¶2 under-way “We
    will restore”

Names and titles (1)
  A:¶1 “Harbour Master” · B:¶1 “harbour chief”

Wording (1)
  A:headline “late” · B:headline “delayed”

In A only (2 sentences)
  A:¶3 Nobody was hurt.
  A:¶4 The café was shut.

In B only (1 sentence)
  B:¶3 Gulls watched.

Signs
  B abridged (confidence 60 %): Shorter by a third.
    A:¶2 ‘“We will rebuild the old pier this year,” she said.’ in part

Notices
  warning: second.txt: was read as windows-1252
  note: B: a [31mred herring
`);
  });

  test('keeps to the width that it is given', () => {
    for (const width of [40, 60, 80, 120]) {
      const lines = summarise(two, { width, style: PLAIN }).split('\n');
      expect(lines.filter((line) => displayWidth(line) > width)).toEqual([]);
    }
  });

  test('in colour has the same words', () => {
    const paint = (code: number) => (text: string) => `\u001b[${code}m${text}\u001b[39m`;
    const names = ['heading', 'strong', 'faint', 'place', 'gone', 'come', 'warning', 'error'] as const;
    const style = Object.fromEntries(names.map((name, i) => [name, paint(31 + i)])) as unknown as Style;
    const bare = summarise(two, { width: 200, style }).replace(/\u001b\[\d+m/g, '');
    const plain = summarise(two, { width: 200, style: PLAIN }).replace(/\[-|-\]|\{\+|\+\}/g, '');
    expect(bare).toBe(plain);
  });

  test('of three tellings gives each pair a line, and one place for readings that agree', () => {
    const three = report([telling(0, 'a', TEXTS[0]!), telling(1, 'b', TEXTS[1]!), telling(2, 'c', TEXTS[2]!)], {
      figures: [
        {
          id: id('figure', 1),
          verdict: 'updated',
          readings: ([0, 1, 2] as const).map((i) => {
            const words = i === 1 ? '20' : '12';
            return { ...at(i, words), value: Number(words), unit: 'minute', of: null, hedge: null };
          }),
        },
      ],
      descent: {
        verdict: null,
        confidence: 0,
        pairs: [
          { a: 'A', b: 'B', verdict: 'independent', confidence: 0.5, reasons: [] },
          {
            a: 'A',
            b: 'C',
            verdict: 'common-source',
            confidence: 0.9,
            reasons: [
              { says: `One ${'and on '.repeat(40)}`, evidence: [at(0, 'ferry')] },
              { says: 'Two.', evidence: [] },
            ],
          },
          { a: 'B', b: 'C', verdict: 'cannot-tell', confidence: 0.2, reasons: [] },
        ],
        edges: [edge('lost:1', 'A'), edge('lost:1', 'C')],
        passages: [],
        lost: [{ id: 'lost:1', says: 'A source that is not here.' }],
        signs: [],
      },
    });
    expect(summarise(three, { width: 80, style: PLAIN })).toBe(`3 tellings
  A a
  B b
  C c

Differences
  1. Figure updated
     updated: A:¶1, C:¶1 “12” · B:¶1 “20”

How they are related
  A and B tell one story independently (independent, confidence 50 %)
  A and C draw on a common source (common-source, confidence 90 %)
    - One and on and on and on and on and on and on and on and on and on and on
      and on and on and on and on and on and on and on and on and on and … A:¶1
    and 1 more
  How B and C are related cannot be told (cannot-tell, confidence 20 %)
  lost source lost:1, behind A, C: A source that is not here.

Shared
  0 aligned sentences (0 the same, 0 reworded)
  that is 0 % of A, 0 % of B, 0 % of C

Figures (1)
  updated: A:¶1, C:¶1 “12” · B:¶1 “20”
`);
  });

  test('of one telling says only what was read', () => {
    const one = report([telling(0, 'a', TEXTS[2]!)], {
      notices: [{ level: 'warning', code: 'one-telling', says: 'Only one.' }],
    });
    expect(summarise(one, { width: 80, style: PLAIN })).toBe('1 telling\n  A a\n\nNotices\n  warning: Only one.\n');
  });

  test('tells figures that contradict each other once', () => {
    const conflict = {
      id: id('contrast-conflict', 2),
      kind: 'conflict' as const,
      says: 'the figures differ',
      confidence: 0.9,
      readings: [
        { text: '12 minutes', places: [at(0, '12 minutes')] },
        { text: '20 minutes', places: [at(1, '20 minutes')] },
      ],
    };
    const text = summarise({ ...two, contrasts: [conflict] }, { width: 80, style: PLAIN });
    expect(text).toContain('  the figures differ: A:¶1 “12 minutes” · B:¶1 “20 minutes”\n');
    expect(text).not.toContain('Figures (1)');
  });

  test('of descent alone', () => {
    expect(
      summariseDescent(two, { width: 80, style: PLAIN })
        .split('\n\n')
        .map((block) => block.split('\n')[0]),
    ).toEqual(['2 tellings', 'B is derived from A (copy, confidence 87 %)', 'Signs']);
  });

  test('of more than four tellings as a tree', () => {
    const five = report(
      ['wire', 'daily', 'blog', 'radio', 'other'].map((name, i) => telling(i, name, TEXTS[2]!)),
      {
        descent: {
          verdict: null,
          confidence: 0,
          pairs: [
            { a: 'A', b: 'D', verdict: 'cannot-tell', confidence: 0.3, reasons: [] },
            { a: 'A', b: 'E', verdict: 'unrelated', confidence: 0.7, reasons: [] },
          ],
          edges: [
            edge('A', 'B', { kind: 'cut', share: 0.8, support: 0.91 }),
            edge('B', 'C', { kind: 'merged', share: 0.6, support: 0.5, verdict: 'cannot-tell' }),
            edge('lost:1', 'C', { share: null }),
            edge('lost:1', 'D'),
          ],
          passages: [],
          lost: [{ id: 'lost:1', says: 'Gone.' }],
          signs: [],
        },
      },
    );
    expect(summariseDescent(five, { width: 80, style: PLAIN })).toBe(`5 tellings

Who took from whom
  lost:1 (not among the tellings)
    D radio
  A wire
    B daily: cut, 80 % of its words, support 91 %
      C blog: merged, 60 % of its words, support 50 %, who had it first cannot
        be told; also from lost:1
  E other
  Related in a way that cannot be told: A–D
  Telling different stories: A–E
`);
  });

  test('changes that touch are shown as one', () => {
    const changes = two.quotations[0]!.changes;
    const touching = [
      ...changes,
      { op: 'replace' as const, a: null, b: at(1, ' the old') },
      { op: 'replace' as const, a: at(0, ' old'), b: at(1, 'old pier') },
      { op: 'delete' as const, a: at(0, ' pier'), b: null },
    ];
    const made = { ...two, quotations: [{ ...two.quotations[0]!, changes: touching }] };
    const text = summarise(made, { width: 80, style: PLAIN });
    expect(text).toContain('A:¶2 “We will [-rebuild-] the [-old pier this year-]”\n');
    expect(text).toContain('B:¶2 “We will {+restore the old pier+}”\n');
  });

  test('cuts long quotations between their changes', () => {
    const long = `We begin here ${'and go on and on '.repeat(12)}to the old end ${'and further and further '.repeat(8)}until it stops`;
    const other = long.replace('old', 'new');
    const tellings = [long, other].map((text, i) => telling(i, `${i}`, `Ferry\n${text}`));
    const place = (i: number, words: string) => {
      const start = tellings[i]!.text.indexOf(words);
      return { siglum: siglum(i), start, end: start + words.length };
    };
    const made = report(tellings, {
      quotations: [
        {
          id: id('quotation', 1),
          kind: 'speech',
          speaker: null,
          versions: [long, other].map((text, i) => ({ ...place(i, text), text })),
          verdict: 'altered',
          changes: [{ op: 'replace', a: place(0, 'old'), b: place(1, 'new') }],
        },
      ],
    });
    expect(summarise(made, { width: 200, style: PLAIN })).toContain(
      '  A:¶1 “… and on and go on and on and go on and on to the [-old-] end and further and further and further and …”\n',
    );
  });
});

describe('layout', () => {
  test.each([
    ['abc', 3],
    ['café', 4],
    ['cafe\u0301', 4],
    ['日本', 4],
    ['\u001b[1mabc\u001b[22m', 3],
  ])('%j takes %d columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  test.each([
    ['one two three', 13, 'one two three'],
    ['one two three', 12, 'one two …'],
    ['one two three', 9, 'one two …'],
    ['one two three', 8, 'one …'],
    ['unbreakable', 5, 'unbr…'],
  ])('%j cut to %d is %j', (text, width, expected) => {
    expect(cutTo(text, width)).toBe(expected);
  });

  test('wraps at spaces and hangs', () => {
    expect(wrap('one two three four', 9, 0, 2)).toEqual(['one two', '  three', '  four']);
    expect(wrap('overlongword x', 6, 2, 4)).toEqual(['  overlongword', '    x']);
  });

  test('cleans what could steer a terminal or turn the writing', () => {
    expect(clean('  a\u001b[2J\u0007b\n\tc\u202ed\u00a0e ')).toBe(
      'a [2J bc d e'.replace('bc', 'b c').replace('c d', 'cd'),
    );
  });
});
