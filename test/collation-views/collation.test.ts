import fc from 'fast-check';
import { afterAll, describe, expect, it, test } from 'vitest';
import { cellsOf } from '../../src/collate/cells.ts';
import { collateUnits } from '../../src/collate/many/units.ts';
import type { Passage } from '../../src/collation-views/passages.ts';
import { COLLATION_VIEWS, type CollationView, collationView } from '../../src/collation-views/views.ts';
import { readInOrder } from '../../src/compare.ts';
import { fromRecord } from '../../src/readers/record.ts';
import { makeFolder, run } from '../support/run.ts';
import { parseXml, type XmlElement } from '../support/xml.ts';
import * as back from './collation-read.ts';
import { teiFaults } from './tei-rules.ts';

const read = (texts: readonly string[]) =>
  readInOrder(texts.map((text, i) => fromRecord({ id: `t${String(i).padStart(3, '0')}`, text })));
function view(form: CollationView, ...texts: string[]): string {
  const tellings = read(texts);
  return collationView(form, collateUnits(tellings));
}
/** The part of the TEI between `<ab>` and `</ab>`, readings on one line. */
const tei = (...texts: string[]): string =>
  /<ab[^>]*>([\s\S]*)<\/ab>/.exec(view('tei', ...texts))![1]!.replace(/\n/g, '');

const SENTENCES = [
  'The ferry Velmar left the harbour of Ostrel before dawn on Monday.',
  'Harbour master Ida Brenn said nineteen people were taken off.',
  '“We saw the smoke at noon,” she told the council.',
  'Divers will look at the hull & the rudder <today>.',
  'The company refused to name its captain; it named nobody.',
  'Nobody was hurt,  the coast guard’s spokesman said\n\non Tuesday.',
];
const CHANGED = ['boat', 'quay,', '19', 'late', 'said:', 'a', '“no”', '—', 'water'];

/** A telling: some of the sentences in some order, some words of them replaced or left out. */
const telling = fc
  .tuple(
    fc.shuffledSubarray(SENTENCES, { minLength: 1 }),
    fc.array(fc.tuple(fc.nat(60), fc.option(fc.constantFrom(...CHANGED))), { maxLength: 6 }),
  )
  .map(([sentences, changes]) => {
    const words = sentences.join(' ').split(/( |\n\n)/);
    for (const [at, word] of changes) if (at * 2 < words.length) words[at * 2] = word ?? '';
    return words.join('');
  })
  .filter((text) => /\w/.test(text));
const family = fc.array(telling, { minLength: 1, maxLength: 5 });
const RUNS = { numRuns: 60, seed: 11 };

describe('every view holds every telling', () => {
  const check = (form: CollationView, expected: (text: string) => unknown, got: (out: string) => unknown[]) =>
    fc.assert(
      fc.property(family, (texts) => {
        expect(got(view(form, ...texts))).toEqual(texts.map(expected));
      }),
      RUNS,
    );
  const cells = (text: string) => cellsOf(text).map((c) => text.slice(c.start, c.end));
  const onOneLine = (text: string) => cells(text).map((cell) => cell.replace(/\s+/g, ' '));

  it('tsv, cell by cell', () => check('tsv', onOneLine, back.readTsv));
  it('csv, cell by cell', () => check('csv', onOneLine, back.readCsv));
  it('json, character by character', () => check('json', cells, back.readJson));
  it('collatex, character by character', () => check('collatex', (text) => text, back.readCollatex));
  it('collatex-rows, character by character', () => check('collatex-rows', (text) => text, back.readCollatexRows));
  it('graphml, cell by cell', () => check('graphml', onOneLine, back.readGraphml));
  it('tei, with single spaces', () =>
    check(
      'tei',
      (text) => text.replace(/\s+/g, ' ').trim(),
      (out) => back.readTei(out).map((text) => text.trim()),
    ));

  it('whatever the order of input', () => {
    const twice = fc.tuple(family, fc.infiniteStream(fc.nat(1000)));
    fc.assert(
      fc.property(twice, ([texts, keys]) => {
        const tellings = texts.map((text, i) => fromRecord({ id: `t${i}`, text }));
        const order = new Map(tellings.map((t) => [t, keys.next().value as number]));
        const shuffled = [...tellings].sort((x, y) => order.get(x)! - order.get(y)!);
        for (const form of COLLATION_VIEWS) {
          const [x, y] = [readInOrder(tellings), readInOrder(shuffled)];
          expect(collationView(form, collateUnits(y))).toBe(collationView(form, collateUnits(x)));
        }
      }),
      { numRuns: 25, seed: 11 },
    );
  });

  it('any characters at all', () => {
    const wild = fc.array(fc.string({ unit: 'grapheme', maxLength: 30 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(wild, (texts) => {
        const held = texts.filter((text) => /\S/.test(text));
        if (held.length === 0) return;
        expect(back.readCollatex(view('collatex', ...held))).toEqual(held);
        expect(back.readJson(view('json', ...held))).toEqual(held.map(cells));
        for (const form of ['tei', 'graphml'] as const) parseXml(view(form, ...held));
      }),
      RUNS,
    );
  });
});

describe('TEI', () => {
  test.each<[string, string[], string]>([
    ['all agree', ['The dam broke.', 'The dam broke.'], 'The dam broke. '],
    ['one telling', ['The dam broke.'], 'The dam broke. '],
    [
      'a gap is an empty reading',
      ['The old dam broke', 'The dam broke'],
      'The <app><rdg wit="#A">old </rdg><rdg wit="#B"/></app>dam broke ',
    ],
    [
      'readings that agree stand once, with all their tellings',
      ['The dam broke', 'The weir broke', 'The dam broke'],
      'The <app><rdg wit="#A #C">dam </rdg><rdg wit="#B">weir </rdg></app>broke ',
    ],
    [
      'a run of places in which the same tellings agree is one entry',
      ['The old stone dam broke late', 'The new wooden weir broke', 'The old stone dam broke late'],
      'The <app><rdg wit="#A #C">old stone dam </rdg><rdg wit="#B">new wooden weir </rdg></app>broke <app><rdg wit="#A #C">late </rdg><rdg wit="#B"/></app>',
    ],
    [
      'capitals and marks alone are told apart',
      ['The dam, broke', 'The Dam broke'],
      'The <app type="form"><rdg wit="#A">dam, </rdg><rdg wit="#B">Dam </rdg></app>broke ',
    ],
    [
      'a space within',
      ['It cost 1.2bn', 'It cost 1.2 bn'],
      'It cost <app type="form"><rdg wit="#A">1.2</rdg><rdg wit="#B">1.2 </rdg></app>bn ',
    ],
    ['what XML needs escaped', ['fish & <chips>'], 'fish &amp; &lt;chips&gt; '],
    ['what XML cannot hold', ['a\u0001b \ud800c'], 'a\ufffdb \ufffdc '],
  ])('%s', (_, texts, expected) => {
    expect(tei(...texts)).toBe(expected);
  });

  test('keeps the rules, and parts no readings that agree', () => {
    fc.assert(
      fc.property(family, (texts) => {
        const root = parseXml(view('tei', ...texts));
        expect(teiFaults(root)).toEqual([]);
        const partition = (app: XmlElement) => [...app.children].map((r) => r.getAttribute('wit')).join('|');
        for (const app of root.querySelectorAll('app')) {
          const readings = [...app.children].map((reading) => reading.textContent);
          expect(readings.length).toBeGreaterThan(1);
          expect(new Set(readings).size).toBe(readings.length);
          const named = [...app.children].flatMap((reading) => reading.getAttribute('wit')!.split(' '));
          expect(named.sort()).toEqual(texts.map((_, i) => `#${String.fromCharCode(65 + i)}`));
          const next = app.nextSibling as XmlElement | null;
          if (next?.localName === 'app') expect(partition(next)).not.toBe(partition(app));
        }
      }),
      RUNS,
    );
  });
});

describe('units', () => {
  const units = (...texts: string[]) =>
    (JSON.parse(view('json', ...texts)) as { units: Passage[] }).units.map(({ places, moved, parted }) => {
      const said = places.map((place) => place.map((m) => `${m.siglum}${m.sentences}`).join(' ')).join(' | ');
      return `${said}${moved ? ' moved' : ''}${parted.length ? ` parted: ${parted.join(' ')}` : ''}`;
    });
  const [a, b, c] = [SENTENCES[0]!, SENTENCES[1]!, SENTENCES[3]!];

  test.each<[string, string[], string[]]>([
    ['the same order', [`${a} ${b}`, `${a} ${b}`], ['A1 B1', 'A1 B1']],
    [
      'moved, and reworded at that',
      [`${a} ${b} ${c}`, `${b} ${c} ${a.replace('before dawn', 'late')}`],
      ['A1 | B1 moved', 'A1 B1', 'A1 B1'],
    ],
    [
      'one sentence for two',
      [`${a} ${b} ${c}`, `${a.replace('.', ',')} ${b.replace('Harbour', 'harbour')} ${c}`, `${a} ${b} ${c}`],
      ['A1 B1 C1', 'A1 B1 C1', 'A1 B1 C1'],
    ],
    [
      'two sentences for one',
      [a.replace(' before', ', before'), a.replace(' before', '. Before'), a],
      ['A1 B2 C1 parted: B'],
    ],
  ])('%s', (_, texts, expected) => {
    expect(units(...texts)).toEqual(expected);
  });
});

describe('variorum collate', () => {
  const folder = makeFolder({ 'in/b.txt': 'The weir broke.', 'in/a.txt': 'The dam broke.' });
  afterAll(folder.remove);
  const out = async (...more: string[]) => (await run(['collate', folder.path('in'), ...more])).out;

  test('every form, and the table as it was', async () => {
    expect(await out()).toBe('a.txt\tb.txt\nThe\tThe\ndam\tweir\nbroke.\tbroke.\n');
    expect(await out('--table', 'tsv')).toBe(await out());
    expect(await out('--format', 'csv')).toBe('a.txt,b.txt\nThe,The\ndam,weir\nbroke.,broke.\n');
    expect(JSON.parse(await out('--json'))).toMatchObject({
      schema: 'variorum/collation/1',
      tellings: [{ siglum: 'A', id: 'a.txt', text: 'The dam broke.' }, { siglum: 'B' }],
      rows: [{}, { A: { start: 4, end: 7, norm: 'dam' }, B: { start: 4, end: 8, norm: 'weir' } }, {}],
      moves: [],
    });
    expect(JSON.parse(await out('--format', 'collatex'))).toEqual({
      witnesses: ['A', 'B'],
      table: [
        [[{ t: 'The ', n: 'the' }], [{ t: 'The ', n: 'the' }]],
        [[{ t: 'dam ', n: 'dam' }], [{ t: 'weir ', n: 'weir' }]],
        [[{ t: 'broke.', n: 'broke' }], [{ t: 'broke.', n: 'broke' }]],
      ],
    });
    const rows = JSON.parse(await out('--format', 'collatex-rows'));
    expect(rows.table.map((row: unknown[]) => row.length)).toEqual([3, 3]);
    for (const form of ['tei', 'graphml']) parseXml(await out('--format', form));
    expect((await run(['collate', folder.path('in'), '--format', 'pdf'])).code).toBe(2);
  });
});
