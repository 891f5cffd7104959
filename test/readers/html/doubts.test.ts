import { describe, expect, it } from 'vitest';
import { read } from '../../../src/readers/index.ts';

const result = (html: string) =>
  read({ uri: 'x.html', name: 'x.html', mediaType: 'text/html', text: html, sha256: '' });
const codes = (html: string) => {
  const { tellings, notices } = result(html);
  return [...notices, ...tellings.flatMap((t) => t.notices)].map((n) => n.code);
};
const SENTENCE = 'The harbour master spoke of the storm that had come up in the night. ';

describe('pages that are no article, or may not be', () => {
  it.each([
    ['', ['empty-page']],
    ['<html><body></body></html>', ['empty-page']],
    ['<frameset><frame src="a"></frameset>', ['empty-page']],
    ['<script>var x = 1;</script>', ['empty-page']],
    ['<ul><li><a href=1>One</a><li><a href=2>Two</a></ul>', ['no-article']],
    [`<h1>Ferry</h1>${`<p>${SENTENCE.repeat(3)}</p>`.repeat(3)}`, []],
    [
      `<div><div class="story"><p>${SENTENCE.repeat(4)}</p></div><div class="comments">${`<p>${SENTENCE.repeat(2)}</p>`.repeat(2)}</div></div>`,
      [],
    ],
    [
      `<main><p>${SENTENCE.repeat(4)}</p></main><div>${`<section><p>${SENTENCE.repeat(3)}</p></section>`.repeat(2)}</div>`,
      [],
    ],
    [
      `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${SENTENCE.repeat(8)}"}</script><p>${SENTENCE.repeat(4)}</p>`,
      ['extraction-doubtful'],
    ],
    [
      `<main>${`<p>${SENTENCE.repeat(2)}</p><p><a href=1>Another story of the day</a></p>`.repeat(5)}</main>`,
      ['extraction-doubtful'],
    ],
    [`${'<div>'.repeat(500)}<p>${SENTENCE.repeat(5)}</p>`, ['page-too-deep']],
  ])('%#', (html, expected) => {
    expect(codes(html)).toEqual(expected);
  });

  it('the body out of JSON-LD where the page shows none', () => {
    const body = `${SENTENCE.repeat(5)}\n\n${SENTENCE.repeat(2)}`;
    const html = `<p>Please turn on scripts</p><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: body })}</script>`;
    const [telling] = result(html).tellings;
    expect(telling!.notices.map((n) => n.code)).toContain('body-from-json-ld');
    expect(telling!.segments.map((s) => s.role)).toEqual(['residue', 'lede', 'paragraph']);
    const lede = telling!.segments[1]!;
    expect(telling!.text.slice(lede.start, lede.end)).toBe(SENTENCE.repeat(5).trim());
    expect(html.slice(lede.raw!.start, lede.raw!.end)).toContain('articleBody');
  });

  it('names the page in every notice', () => {
    for (const html of ['', '<a href=1>One</a>']) {
      const { tellings, notices } = result(html);
      for (const notice of [...notices, ...tellings.flatMap((t) => t.notices)]) {
        expect(notice.says).toMatch(/^x\.html: /);
        expect(notice.uri).toBe('x.html');
      }
    }
  });
});
