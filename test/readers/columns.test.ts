import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COLUMNS, type Field } from '../../src/data/columns.ts';
import { columnsOf, hasText, noTextColumn, toRecord } from '../../src/readers/columns.ts';
import { read } from '../../src/readers/index.ts';

test.each<[string, string[], ReturnType<typeof columnsOf>]>([
  ['its own names', ['id', 'text', 'title'], { id: 'id', text: 'text', title: 'title' }],
  [
    'names in any writing',
    ['Publish Date', 'ARTICLE_BODY', 'Head-line'],
    { published: 'Publish Date', text: 'ARTICLE_BODY', title: 'Head-line' },
  ],
  ['the better of two', ['content', 'text', 'source', 'publication'], { text: 'text', outlet: 'publication' }],
  ['the first of two that are alike', ['Text', 'text'], { text: 'Text' }],
  ['nothing that is news', ['a', 'b'], {}],
])('%s', (_, names, columns) => {
  expect(columnsOf(names)).toEqual(columns);
});

test('no name stands for two things', () => {
  const fields = Object.entries(COLUMNS) as [Field, readonly { name: string }[]][];
  const all = fields.flatMap(([, names]) => [
    ...new Set(names.map(({ name }) => name.toLowerCase().replace(/[^a-z]/g, ''))),
  ]);
  expect(all.length).toBe(new Set(all).size);
});

test('a row becomes a record: dates in ISO, names joined, pages told from texts', () => {
  const row = {
    id: 7n,
    content: '<p>It sank.</p>',
    authors: ['Ada Dorn', 'Jo Falk'],
    date: '5 Mar 2024',
    url: '',
    lang: 'en',
  };
  expect(toRecord(row, columnsOf(Object.keys(row)))).toEqual({
    id: '7',
    html: '<p>It sank.</p>',
    byline: 'Ada Dorn, Jo Falk',
    published: '2024-03-05',
    language: 'en',
  });
});

test('where no column holds text, it is said what to call one', () => {
  expect(hasText(columnsOf(['id', 'words']))).toBe(false);
  expect(noTextColumn(['id', 'words'])).toMatch(/its columns are "id", "words"; call the one with the texts "text"/);
});

describe('a JSON record with the names of other programs', () => {
  const jsonl = (value: unknown) =>
    read({
      uri: 'a.jsonl',
      name: 'a.jsonl',
      mediaType: 'application/x-ndjson',
      text: JSON.stringify(value),
      sha256: '',
    });

  test('is read as a row is', () => {
    const { tellings, notices } = jsonl({
      maintext: 'The ferry ran late.',
      publish_date: '2024-03-05 10:00:00',
      source_domain: 'n.example',
      url: 'https://n.example/1',
    });
    expect(notices).toEqual([]);
    expect(tellings[0]).toMatchObject({
      id: 'https://n.example/1',
      text: 'The ferry ran late.',
      metadata: { published: '2024-03-05T10:00:00', outlet: 'n.example' },
    });
  });

  test('does not stand in for an empty text', () => {
    expect(jsonl({ text: '', body: 'It sank.' }).notices.map((n) => n.code)).toEqual(['empty-record']);
  });
});

test('the guide names them all', () => {
  const guide = readFileSync(new URL('../../docs/inputs.md', import.meta.url), 'utf8');
  const bare = (name: string) => name.toLowerCase().replace(/[^a-z]/g, '');
  for (const [field, names] of Object.entries(COLUMNS)) {
    const row = new RegExp(`^\\| \`${field}\` \\| (.*) \\|$`, 'm').exec(guide)?.[1] ?? '';
    const said = row.split(', ').map(bare);
    expect(said, field).toEqual([...new Set(names.map(({ name }) => bare(name)))]);
  }
});
