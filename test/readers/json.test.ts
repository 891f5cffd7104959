import { describe, expect, it } from 'vitest';
import { read } from '../../src/readers/index.ts';

const readAs = (mediaType: string, text: string, name = 'in.json') =>
  read({ uri: `dir/${name}`, name, mediaType, text, sha256: 'abc' });
const jsonl = (text: string) => readAs('application/x-ndjson', text, 'in.jsonl');
const json = (value: unknown) => readAs('application/json', typeof value === 'string' ? value : JSON.stringify(value));

describe('JSON Lines', () => {
  it('one telling a line, its text unchanged', () => {
    const text = '  One line.\n\nTwo\u00a0lines. \n';
    const { tellings, notices } = jsonl(
      `${JSON.stringify({ id: 'a', text, title: 'T', outlet: 'O', published: '2023-03-06', url: 'https://x.example/a' })}\n`,
    );
    expect(notices).toEqual([]);
    expect(tellings).toHaveLength(1);
    expect(tellings[0]).toMatchObject({
      id: 'a',
      uri: 'dir/in.jsonl',
      text,
      metadata: { title: 'T', outlet: 'O', published: '2023-03-06', url: 'https://x.example/a' },
    });
    expect(tellings[0]!.metadata.from).toMatchObject({ title: 'record', outlet: 'record' });
    expect(tellings[0]!.segments.every((s) => text.slice(s.start, s.end) !== 'T')).toBe(true);
  });

  it('names a line that is no JSON and reads the others', () => {
    const lines = ['a', 'b', 'c', 'd', 'e'].map((id) => JSON.stringify({ id, text: `Text ${id}.` }));
    lines[2] = '{"id": "c", "text": ';
    const { tellings, notices } = jsonl(lines.join('\n'));
    expect(tellings.map((t) => t.id)).toEqual(['a', 'b', 'd', 'e']);
    expect(notices).toEqual([
      {
        level: 'error',
        code: 'bad-json',
        says: 'dir/in.jsonl, line 3: not valid JSON; the line was passed over',
        uri: 'dir/in.jsonl',
      },
    ]);
  });

  it.each([
    ['{"text":"One."}', ['in.jsonl:1'], []],
    ['\n\n{"text":"One."}', ['in.jsonl:3'], []],
    ['\ufeff{"id":"a","text":"One."}\r\n{"id":"b","text":"Two."}\r\n', ['a', 'b'], []],
    ['{"id":7,"text":"One."}', ['7'], []],
    ['{"id":"a","text":"One.","title":["x"],"url":null}', ['a'], ['bad-field']],
    ['{"id":{},"text":"One."}', ['in.jsonl:1'], ['bad-field']],
    ['{"id":"a","text":5}', [], ['bad-record']],
    ['{"id":"a","text":["One."],"html":"<p>One.</p>"}', [], ['bad-record']],
    ['{"id":"a"}', [], ['empty-record']],
    ['{"id":"a","text":"  "}', [], ['empty-record']],
    ['{"id":"a","html":"<p>One.</p>"}', ['a'], []],
    ['{"id":"a","text":null,"html":"<p>One.</p>"}', ['a'], []],
    ['{"id":"a","html":"<script></script>"}', [], ['empty-page']],
    ['[1]\n"x"\n5\nnull', [], ['bad-record', 'bad-record', 'bad-record', 'bad-record']],
    ['', [], ['no-records']],
    [' \n ', [], ['no-records']],
    ['{"__proto__":{"id":"a"},"text":"One."}', ['in.jsonl:1'], []],
  ])('%s', (text, ids, codes) => {
    const { tellings, notices } = jsonl(text);
    expect(tellings.map((t) => t.id)).toEqual(ids);
    expect(notices.map((n) => n.code)).toEqual(codes);
  });

  it('reads a page in a record, with places in that page', () => {
    const page = '<h1>Ferry runs aground</h1><p>A ferry ran aground on Monday, the coast guard said.</p>';
    const [telling] = jsonl(JSON.stringify({ id: 'a', title: 'Given', html: page })).tellings;
    const lede = telling!.segments.find((s) => s.role === 'lede')!;
    expect(page.slice(lede.raw!.start, lede.raw!.end)).toBe('A ferry ran aground on Monday, the coast guard said.');
    expect(telling!.metadata.title).toBe('Given');
    expect(telling!.raw.mediaType).toBe('text/html');
  });

  it('reads one line of twenty million characters', () => {
    const text = 'word '.repeat(4_000_000);
    expect(jsonl(JSON.stringify({ id: 'a', text })).tellings[0]!.text.length).toBe(text.length);
  });
});

describe('JSON files', () => {
  it.each([
    ['one record', { id: 'a', text: 'One.' }, ['a'], []],
    ['one record without an id', { text: 'One.' }, ['in.json'], []],
    ['a list of records', [{ id: 'a', text: 'One.' }, { text: 'Two.' }], ['a', 'in.json:2'], []],
    [
      'a list with trash in it',
      [{ id: 'a', text: 'One.' }, 5, null, { id: 'b' }],
      ['a'],
      ['bad-record', 'bad-record', 'empty-record'],
    ],
    ['an empty list', [], [], ['no-records']],
    ['a string', '"x"', [], ['bad-record']],
    ['no JSON', '{"id": ', [], ['bad-json']],
    ['lines under the wrong name', '{"id":"a","text":"One."}\n{"id":"b","text":"Two."}', ['a', 'b'], []],
    ['with a byte order mark', '\ufeff{"id":"a","text":"One."}', ['a'], []],
    ['JSON-LD', { '@context': 'https://schema.org', '@type': 'NewsArticle', articleBody: 'One.' }, ['in.json'], []],
    [
      'JSON-LD of two articles',
      {
        '@graph': [
          { '@type': 'Article', articleBody: 'One.' },
          { '@type': 'Article', articleBody: 'Two.' },
        ],
      },
      ['in.json:1', 'in.json:2'],
      [],
    ],
    ['JSON-LD without a body', { '@type': 'NewsArticle', headline: 'One' }, [], ['empty-record']],
    ['JSON-LD of a person', { '@type': 'Person', name: 'One' }, [], ['no-article']],
    [
      'ninjs without a body',
      { uri: 'urn:x', versioncreated: '2023-03-06T08:00:00Z', headline: 'One' },
      [],
      ['empty-record'],
    ],
  ])('%s', (_, value, ids, codes) => {
    const { tellings, notices } = json(value);
    expect(tellings.map((t) => t.id)).toEqual(ids);
    expect(notices.map((n) => n.code)).toEqual(codes);
  });

  it('schema.org', () => {
    const [telling] = json({
      '@type': 'ReportageNewsArticle',
      headline: 'Ferry runs aground',
      author: [{ '@type': 'Person', name: 'Mira Holt' }],
      publisher: { name: 'Harbour Post' },
      datePublished: '2023-03-06T08:00:00Z',
      inLanguage: 'en',
      url: 'https://harbour.example/ferry',
      articleBody: 'A ferry ran aground on Monday.\nNo one was hurt.',
    }).tellings;
    expect(telling!.text).toBe('A ferry ran aground on Monday.\nNo one was hurt.');
    expect(telling!.metadata).toMatchObject({
      title: 'Ferry runs aground',
      byline: 'Mira Holt',
      outlet: 'Harbour Post',
      published: '2023-03-06T08:00:00Z',
      language: 'en',
      url: 'https://harbour.example/ferry',
    });
  });

  const FIRST = {
    uri: 'https://nwa.example/1',
    versioncreated: '2023-03-06T08:00:00Z',
    headline: 'Ferry runs aground',
    byline: 'Mira Holt',
    language: 'en',
    copyrightholder: 'NWA',
  };
  it.each([
    ['generation 1, text', { ...FIRST, body_text: 'A ferry ran aground.' }],
    ['generation 1, HTML before text', { ...FIRST, body_text: 'Flat.', body_html: '<p>A ferry ran aground.</p>' }],
    [
      'generation 2',
      {
        ...FIRST,
        headline: undefined,
        headlines: [
          { role: 'short', value: 'Ferry' },
          { role: 'main', value: 'Ferry runs aground' },
        ],
        bodies: [{ contenttype: 'text/html', value: '<p>A ferry ran aground.</p>' }],
      },
    ],
    [
      'generation 3',
      {
        uri: FIRST.uri,
        versionCreated: FIRST.versioncreated,
        by: 'Mira Holt',
        language: 'en',
        copyrightHolder: 'NWA',
        headlines: [{ value: 'Ferry runs aground' }],
        bodies: [{ role: 'text', contentType: 'text/plain', value: 'A ferry ran aground.' }],
      },
    ],
  ])('ninjs, %s', (_, item) => {
    const [telling] = json(item).tellings;
    expect(telling!.text).toBe('A ferry ran aground.');
    expect(telling!.metadata).toMatchObject({
      title: 'Ferry runs aground',
      byline: 'Mira Holt',
      outlet: 'NWA',
      published: '2023-03-06T08:00:00Z',
      language: 'en',
      url: 'https://nwa.example/1',
    });
    expect(telling!.metadata.from['title']).toBe('ninjs');
  });

  it('a list of ninjs items is called by their addresses', () => {
    expect(json([{ ...FIRST, body_text: 'One.' }]).tellings.map((t) => t.id)).toEqual(['https://nwa.example/1']);
  });
});
