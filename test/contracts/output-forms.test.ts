import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { DescentEdge, Report } from '../../src/model/report.ts';
import { validReport } from '../support/report.ts';
import { run } from '../support/run.ts';

/** The forms that other programs read from the command line. A field may be added; none may go or change its form. */

const FAMILIES = readdirSync('examples', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);
const tellingsOf = (family: string) =>
  readdirSync(join('examples', family))
    .filter((name) => /\.(?:txt|html)$/.test(name))
    .map((name) => join('examples', family, name));

const span = {
  type: 'object',
  required: ['start', 'end'],
  properties: { start: { type: 'integer', minimum: 0 }, end: { type: 'integer' } },
};
const spans = { type: 'array', items: span };
const textOrNull = { type: ['string', 'null'] };
const ROLES = [
  'headline',
  'deck',
  'byline',
  'dateline',
  'lede',
  'paragraph',
  'caption',
  'credit',
  'promo',
  'prompt',
  'nav',
  'residue',
];

const READ = {
  type: 'object',
  required: ['id', 'uri', 'title', 'byline', 'outlet', 'published', 'language', 'text', 'segments', 'notices'],
  properties: {
    id: { type: 'string' },
    uri: { type: 'string' },
    title: textOrNull,
    byline: textOrNull,
    outlet: textOrNull,
    published: textOrNull,
    language: textOrNull,
    text: { type: 'string' },
    segments: {
      type: 'array',
      items: {
        ...span,
        required: ['role', 'start', 'end'],
        properties: { ...span.properties, role: { enum: ROLES }, raw: span },
      },
    },
    notices: {
      type: 'array',
      items: {
        type: 'object',
        required: ['level', 'code', 'says'],
        properties: { level: { enum: ['error', 'warning', 'info'] } },
      },
    },
  },
};

const ATTRIBUTIONS = {
  type: 'object',
  required: ['id', 'text', 'attributions'],
  properties: {
    attributions: {
      type: 'array',
      items: {
        type: 'object',
        required: ['type', 'source', 'cue', 'content', 'quoted'],
        properties: {
          type: { enum: ['direct', 'mixed', 'indirect'] },
          source: { anyOf: [span, { type: 'null' }] },
          cue: { anyOf: [span, { type: 'null' }] },
          content: { ...spans, minItems: 1 },
          quoted: spans,
          speaker: { type: 'string' },
        },
      },
    },
  },
};

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
function check(schema: object, row: unknown): void {
  const fits = ajv.validate(schema, row);
  expect(fits ? [] : ajv.errors!.map((e) => `${e.instancePath} ${e.message}`)).toEqual([]);
}

const lines = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; text: string; segments: { start: number; end: number }[] });

/** Every span anywhere inside lies in the text. */
function expectSpansInside(value: unknown, length: number): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) if (key !== 'raw') expectSpansInside(inner, length);
  const { start, end } = value as { start?: number; end?: number };
  if (start === undefined || end === undefined) return;
  expect(start).toBeLessThanOrEqual(end);
  expect(end).toBeLessThanOrEqual(length);
}

test('there are families to look at', () => {
  expect(FAMILIES.length).toBeGreaterThan(5);
});

describe.each(FAMILIES)('%s', (family) => {
  const files = tellingsOf(family);

  test('read --jsonl: one line a telling', async () => {
    const { code, out } = await run(['read', ...files, '--jsonl']);
    expect(code).toBe(0);
    const rows = lines(out);
    expect(rows).toHaveLength(files.length);
    for (const row of rows) {
      check(READ, row);
      expectSpansInside(row.segments, row.text.length);
    }
  });

  test('attributions --jsonl: one line a telling', async () => {
    const { code, out } = await run(['attributions', ...files, '--jsonl']);
    expect(code).toBe(0);
    const rows = lines(out);
    expect(rows).toHaveLength(files.length);
    for (const row of rows) {
      check(ATTRIBUTIONS, row);
      expectSpansInside(row, row.text.length);
    }
  });

  test('compare --json: a report, the same whatever the order', async () => {
    const { code, out, err } = await run(['compare', ...files, '--json']);
    expect([code, err]).toEqual([0, '']);
    const report: unknown = JSON.parse(out);
    validReport(report);
    const { descent, tellings, terms, alignment } = report as Report;
    expect(descent.pairs).toHaveLength((tellings.length * (tellings.length - 1)) / 2);
    expect(descent.verdict === null).toBe(tellings.length !== 2);
    const nodes = new Set([...tellings.map((t) => t.siglum), ...descent.lost.map((l) => l.id)]);
    for (const { from, to } of descent.edges) expect([nodes.has(from), nodes.has(to)]).toEqual([true, true]);
    const units = new Set(alignment.map((unit) => unit.id));
    expect(terms.filter((t) => t.unit !== undefined && !units.has(t.unit))).toEqual([]);
    expect((await run(['compare', ...files.toReversed(), '--json'])).out).toBe(out);
  });

  test('descent --json: what the report says of it', async () => {
    const { code, out } = await run(['descent', ...files, '--json']);
    expect(code).toBe(0);
    const { descent, tellings } = JSON.parse((await run(['compare', ...files, '--json'])).out) as Report;
    const found = JSON.parse(out);
    const id = (node: string) => tellings.find((t) => t.siglum === node)?.id ?? node;
    expect(found.newick).toMatch(/;$/);
    expect(found.edges.map((e: DescentEdge) => [e.from, e.to])).toEqual(
      descent.edges.map((e) => [id(e.from), id(e.to)]),
    );
    const { verdict, confidence, lost, signs } = found;
    expect({ verdict, confidence, lost, signs }).toEqual({
      verdict: descent.verdict,
      confidence: descent.confidence,
      lost: descent.lost,
      signs: descent.signs,
    });
    for (const value of Object.values(found.support)) expect(value).toBeGreaterThanOrEqual(0);
  });

  test('collate --table tsv: each column reads as its telling', async () => {
    const { code, out } = await run(['collate', ...files, '--table', 'tsv']);
    expect(code).toBe(0);
    const [head, ...rows] = out
      .replace(/\n$/, '')
      .split('\n')
      .map((line) => line.split('\t'));
    expect(head).toEqual(files.map((file) => file.split('/').at(-1)!).sort());
    const texts = new Map(lines((await run(['read', ...files, '--jsonl'])).out).map((row) => [row.id, row.text]));
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
    head!.forEach((id, column) => {
      expect(letters(rows.map((row) => row[column]).join(''))).toBe(letters(texts.get(id)!));
    });
    expect(rows.filter((row) => row.length !== files.length)).toEqual([]);
  });
});

test('similarity --jsonl: {id, score} for each {id, a, b}', async () => {
  const stdin = ['x', 'y']
    .map((id) => JSON.stringify({ id, a: 'The ferry ran late.', b: 'The boat was late.' }))
    .join('\n');
  const { code, out } = await run(['similarity', '--jsonl'], { stdin });
  expect(code).toBe(0);
  const rows = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
  const row = {
    type: 'object',
    required: ['id', 'score'],
    properties: { score: { type: 'number', minimum: 0, maximum: 1 } },
  };
  for (const each of rows) check(row, each);
  expect(rows.map((r) => (r as { id: string }).id)).toEqual(['x', 'y']);
});
