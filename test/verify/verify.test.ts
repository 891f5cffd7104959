import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { PLACEHOLDER, toHtml } from '../../src/exporters/html.ts';
import { compare, fromRecord } from '../../src/index.ts';
import type { Report } from '../../src/model/report.ts';
import { REPORT_SCHEMA } from '../../src/model/report-schema.ts';
import { reportIn } from '../../src/verify/in-page.ts';
import { schemaFaults } from '../../src/verify/schema.ts';
import { verify } from '../../src/verify/verify.ts';
import { makeFolder, run } from '../support/run.ts';

const RECORDS = [
  {
    id: 'harbour.txt',
    text: 'Ferry stops at Ostrel\n\nOSTREL – Nineteen people were taken off the ferry Velmar on Monday, harbour master Ida Brenn said.\n\n“We saw the smoke at noon,” Brenn said. The company refused to name the captain. Transport minister Jon Aske will visit Ostrel on Friday.\n',
  },
  {
    id: 'island.txt',
    text: 'Nineteen taken off ferry\n\nNineteen passengers were taken off the ferry Velmar on Monday, said Ida Brenn, the harbour master of Ostrel.\n\n“We saw smoke at noon,” she said. Divers will look at the hull on Tuesday.\n',
  },
];
const inputs = { tellings: RECORDS.map((record) => fromRecord(record)), notices: [] };
const report = () => JSON.parse(JSON.stringify(compare(RECORDS)));
type Loose = ReturnType<typeof report>;

/** `check path` of every fault. */
const faults = (value: unknown, again?: typeof inputs): string[] =>
  verify(value, again).checks.flatMap((one) => one.faults.map((fault) => `${fault.check} ${fault.path}`));

test('a report as it was made is sound, with its inputs and without', () => {
  const made = report();
  for (const list of ['alignment', 'terms', 'quotations', 'figures']) expect(made[list]).not.toEqual([]);
  expect(faults(made)).toEqual([]);
  expect(faults(made, inputs)).toEqual([]);
  const looked = Object.fromEntries(verify(made, inputs).checks.map((one) => [one.check, one.looked]));
  expect(looked).toMatchObject({ schema: 1, hashes: 2, inputs: 2, recomputed: 1 });
  expect(looked['spans']).toBeGreaterThan(20);
  expect(looked['ids']).toBe(
    [
      'alignment',
      'unique',
      'terms',
      'quotations',
      'figures',
      'record',
      'attributions',
      'contrasts',
      'wire',
      'genealogy',
    ]
      .map((name) => made[name].length)
      .reduce((n, more) => n + more, made.origins.origins.length),
  );
});

describe('tampering is found, and named where it stands', () => {
  test.each<[string, (r: Loose) => void, string]>([
    ['a field too many', (r) => void (r.extra = 1), 'schema /extra'],
    ['a list that is none', (r) => void (r.figures = {}), 'schema /figures'],
    ['a missing field', (r) => void delete r.descent.pairs, 'schema /descent/pairs'],
    ['another verdict of no kind', (r) => void (r.quotations[0].verdict = 'false'), 'schema /quotations/0/verdict'],
    [
      'an origin with the id of another',
      (r) => void (r.origins.origins[0].id = 'origin-0'),
      'ids /origins/origins/0/id',
    ],
    ['a span beyond the text', (r) => void (r.figures[0].readings[0].end = 9999), 'spans /figures/0/readings/0'],
    ['an empty span', (r) => void (r.unique[0].end = r.unique[0].start), 'spans /unique/0'],
    ['a telling that is none', (r) => void (r.unique[0].siglum = 'Z'), 'spans /unique/0'],
    ['a wording', (r) => void (r.quotations[0].versions[0].text += '!'), 'texts /quotations/0/versions/0/text'],
    ['a reading', (r) => void (r.terms[0].readings[1].text = 'crew'), 'texts /terms/0/readings/1/text'],
    ['exact words of a record', (r) => void (r.record[0].says = 'resigned'), 'texts /record/0/says'],
    [
      'one character of a telling',
      (r) => void (r.tellings[1].text = r.tellings[1].text.replace('hull', 'hall')),
      'hashes /tellings/1/sha256',
    ],
    ['a hash', (r) => void (r.tellings[0].sha256 = 'ab'.repeat(32)), 'hashes /tellings/0/sha256'],
    ['a span moved by one', (r) => void r.unique[0].start++, 'ids /unique/0/id'],
    ['an id', (r) => void (r.figures[0].id = 'figure-000000000000'), 'ids /figures/0/id'],
    ['who is cited', (r) => void r.attributions[0].content[0].end--, 'ids /attributions/0/id'],
    ['a finding twice', (r) => void r.figures.push(r.figures[0]), `ids /figures/${report().figures.length}/id`],
    ['a unit that is none', (r) => void (r.terms[0].unit = 'unit-000000000000'), 'ids /terms/0/unit'],
    ['a score', (r) => void (r.alignment[0].score /= 2), 'recomputed /alignment/0/score'],
    ['a verdict', (r) => void (r.figures[0].verdict = 'differ'), 'recomputed /figures/0/verdict'],
    ['who speaks', (r) => void (r.quotations[0].speaker.name = 'Jon Aske'), 'recomputed /quotations/0/speaker/name'],
    ['a finding taken out', (r) => void r.figures.shift(), 'recomputed /figures'],
    ['a confidence', (r) => void (r.descent.confidence = 0.123), 'recomputed /descent/confidence'],
    ['a role', (r) => void (r.tellings[0].segments[0].role = 'deck'), 'recomputed /tellings/0/segments/0/role'],
    ['a title', (r) => void (r.tellings[0].title = 'Ferry sinks'), 'recomputed /tellings/0/title'],
    ['a setting that is none', (r) => void (r.program.settings['no.such'] = 1), 'recomputed /program/settings'],
  ])('%s', (_, tamper, expected) => {
    const made = report();
    tamper(made);
    expect(faults(made)).toContain(expected);
  });

  test('a missing telling, a foreign input, a raw hash: with the inputs', () => {
    const made = report();
    made.tellings[0].raw.sha256 = 'ab'.repeat(32);
    expect(faults(made, inputs)).toContain('inputs /tellings/0/raw/sha256');
    const foreign = fromRecord({ id: 'other.txt', text: 'Rain fell on Ostrel.' });
    expect(faults(report(), { ...inputs, tellings: [...inputs.tellings, foreign] })).toEqual(['inputs /tellings']);
    const one = verify(report(), { ...inputs, tellings: inputs.tellings.slice(0, 1) });
    expect(one.verdict).toBe('sound');
    expect(one.checks.flatMap((c) => c.left)).toEqual(['no input was given for B (island.txt)']);
  });

  test('a renamed input is known by its hash', () => {
    const renamed = inputs.tellings.map((telling, i) => ({
      ...telling,
      id: `copy-${9 - i}.txt`,
      uri: `raw/copy-${9 - i}.txt`,
    }));
    expect(faults(report(), { ...inputs, tellings: renamed })).toEqual([]);
  });

  test('any one span or wording changed', () => {
    const original = report();
    const leaves = leavesOf(original).filter(
      ({ path }) => ['start', 'end', 'text', 'says', 'siglum'].includes(String(path.at(-1))) && !path.includes('raw'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...leaves), fc.constantFrom(-1, 1), ({ path, value }, by) => {
        const made = report();
        const holder = path.slice(0, -1).reduce((at, key) => at[key], made);
        holder[path.at(-1)!] = typeof value === 'number' ? value + by : by > 0 ? `${value}x` : String(value).slice(1);
        expect(verify(made).verdict).toBe('faulty');
      }),
      { numRuns: 60, seed: 5 },
    );
  });
});

test('settings that were changed are told', () => {
  const made = JSON.parse(JSON.stringify(compare(RECORDS, { settings: { 'align.reworded': 0.45 } })));
  const { verdict, checks } = verify(made);
  expect(verdict).toBe('sound');
  expect(checks.at(-1)!.left).toEqual(['settings other than the standard ones: align.reworded=0.45']);
});

test('a report of another version is not made again, which is said', () => {
  const made = { ...report(), program: { ...report().program, version: '0.0.1' } };
  const { verdict, checks } = verify(made);
  expect(verdict).toBe('sound');
  expect(checks.at(-1)).toMatchObject({
    check: 'recomputed',
    looked: 0,
    left: [expect.stringContaining('version 0.0.1')],
  });
});

test('the form is judged as a validator of JSON Schema judges it', () => {
  const sound = new Ajv2020({ allowUnionTypes: true }).compile(REPORT_SCHEMA);
  const original = report();
  const values = fc.constantFrom<unknown>(
    null,
    0,
    -1,
    1.5,
    'x',
    '',
    true,
    [],
    {},
    [1],
    { start: 0, end: 1 },
    undefined,
  );
  fc.assert(
    fc.property(fc.constantFrom(...leavesOf(original)), fc.nat(3), values, ({ path }, up, value) => {
      const made = report();
      const to = path.slice(0, Math.max(1, path.length - up));
      const holder = to.slice(0, -1).reduce((at, key) => at[key], made);
      if (value === undefined && !Array.isArray(holder)) delete holder[to.at(-1)!];
      else holder[to.at(-1)!] = value ?? null;
      expect(schemaFaults(made, REPORT_SCHEMA).length === 0).toBe(sound(made));
    }),
    { numRuns: 250, seed: 5 },
  );
});

test('the report is found inside of a page', () => {
  const made = compare([{ id: 'a', text: 'Snow fell on Ostrel.</script><!-- <b>' }]);
  const page = toHtml(made, `<!doctype html><body>${PLACEHOLDER}<script>run()</script></body>`);
  expect(JSON.parse(reportIn(page))).toEqual(JSON.parse(JSON.stringify(made)));
  expect(reportIn(JSON.stringify(made))).toBe(JSON.stringify(made));
});

describe('variorum verify', () => {
  const folder = makeFolder({
    ...Object.fromEntries(RECORDS.map(({ id, text }) => [`in/${id}`, text])),
    'none.json': '{"a": 1}',
    'torn.json': '{"schema": ',
  });
  afterAll(folder.remove);
  const path = folder.path;

  test('a report, a page, what is tampered with, what is no report', async () => {
    const { writeFileSync } = await import('node:fs');
    const { out } = await run(['compare', path('in'), '--json']);
    writeFileSync(path('report.json'), out);
    writeFileSync(path('report.html'), toHtml(JSON.parse(out), `<html>${PLACEHOLDER}</html>`));
    for (const name of ['report.json', 'report.html']) {
      const sound = await run(['verify', path(name), path('in')]);
      expect(sound).toMatchObject({ code: 0, err: '' });
      expect(sound.out).toContain('ok     recomputed: identical');
      expect(sound.out).toMatch(/\nsound\n$/);
    }
    writeFileSync(path('bad.json'), out.replace('"verdict": "agree"', '"verdict": "differ"'));
    const bad = await run(['verify', path('bad.json'), '--json']);
    expect(bad.code).toBe(1);
    expect(JSON.parse(bad.out).checks.at(-1).faults).toEqual([
      {
        check: 'recomputed',
        path: expect.stringMatching(/^\/figures\/\d+\/verdict$/),
        says: 'differs',
        found: 'differ',
        expected: 'agree',
      },
    ]);
    expect((await run(['verify', path('bad.json')])).out).toContain('      found "differ"\n   expected "agree"');
    expect((await run(['verify', path('none.json')])).code).toBe(1);
    for (const name of ['torn.json', 'absent.json', 'in'])
      expect(await run(['verify', path(name)])).toMatchObject({ code: 2, out: '' });
  });
});

interface Leaf {
  readonly path: (string | number)[];
  readonly value: unknown;
}
function leavesOf(value: unknown, path: (string | number)[] = []): Leaf[] {
  if (value === null || typeof value !== 'object') return [{ path, value }];
  return Object.entries(value).flatMap(([key, field]) =>
    leavesOf(field, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

test('a reading that was handed on is held to its first place; elsewhere it may be written otherwise', () => {
  const made: Report = report();
  const places = made.tellings.map(({ siglum }) => ({ siglum, start: 0, end: 6 }));
  const [a, b] = made.tellings.map(({ text }) => text.slice(0, 6)) as [string, string];
  expect(a).not.toBe(b);
  const followed = (text: string) => {
    const readings = [
      { text, places },
      { text: b, places: places.slice(1) },
    ];
    const ids = { id: 'genealogy-000000000000', finding: 'figure-000000000000' };
    return { ...made, genealogy: [{ ...ids, kind: 'figure', readings, changes: [], kept: [], says: '' }] };
  };
  const texts = (one: object) => faults(one).filter((fault) => fault.startsWith('texts'));
  expect(texts(followed(a))).toEqual([]);
  expect(texts(followed(b))).toEqual(['texts /genealogy/0/readings/0/text']);
});

test('a credit under the headline and a title with another capital are found again', () => {
  const body = (minister: string, tug: string) =>
    `Nineteen people were taken off the ferry Velmar on Monday, harbour master Ida Brenn said.\n\n${minister} Jon Aske will visit Ostrel on Friday. The cause of the fire was not clear, ${tug} told reporters on the pier.\n\nThe company refused to name the captain of the burnt ship.\n`;
  const records = [
    {
      id: 'northern-news-agency.txt',
      text: `Ferry stops at Ostrel\n\nOSTREL (Northern News Agency) - ${body('Transport minister', 'a tug master')}`,
    },
    {
      id: 'echo.txt',
      text: `Ferry burns\n\nHarbour Echo with Northern News Agency\n\n${body('The transport minister', 'the tug master')}`,
    },
  ];
  expect(faults(JSON.parse(JSON.stringify(compare(records))))).toEqual([]);
});
