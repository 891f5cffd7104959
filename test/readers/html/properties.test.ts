import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBody } from '../../../src/model/telling.ts';
import { decodeEntities } from '../../../src/readers/html/metadata.ts';
import { readPage } from '../../../src/readers/html/read-page.ts';

/** Bits of pages, well made and not. */
const bit = fc.oneof(
  fc.constantFrom(
    '<p>',
    '</p>',
    '<div class="story-body">',
    '</div>',
    '<br>',
    '<b>',
    '</b>',
    '<a href="/x">',
    '</a>',
    '<h1>',
    '</h1>',
  ),
  fc.constantFrom(
    '<ul>',
    '<li>',
    '</ul>',
    '<table>',
    '<tr>',
    '<td>',
    '</table>',
    '<aside>',
    '</aside>',
    '<figure>',
    '<figcaption>',
    '</figure>',
  ),
  fc.constantFrom(
    '&amp;',
    '&nbsp;',
    '&eacute;',
    '&#8217;',
    '&bogus;',
    '&',
    '<',
    '>',
    '&shy;',
    '\u200b',
    '<!-- x -->',
    '<script>',
    '</script>',
  ),
  fc.constantFrom(
    '<html lang=en>',
    '<head>',
    '<body>',
    '<title>',
    '</title>',
    '<span hidden>',
    '</span>',
    '<svg>',
    '</svg>',
    '<![CDATA[',
    ']]>',
  ),
  fc.constantFrom(
    'By Mira Holt',
    'The ship ran aground on Monday, the coast guard said in the evening.',
    'Read more',
    '“We were lucky,” he said.',
    '😀',
  ),
  fc.string({ maxLength: 12 }),
  fc.constantFrom(' ', '\n', '\t  '),
);
const page = fc.array(bit, { maxLength: 60 }).map((bits) => bits.join(''));

/** Raw characters as the reader shows them: tags gone, entities decoded, white space and shapeless characters out. */
const bare = (raw: string): string => decodeEntities(raw).replace(/[\s\u00a0\u0085\u00ad\u200b\u2060\ufeff]+/gu, '');
const withoutTags = (raw: string): string => bare(raw.replace(/<[^>]*>/g, ''));

describe('the reader of pages, whatever the page', () => {
  it('never throws, and gives text with segments in order that do not overlap', () => {
    fc.assert(
      fc.property(page, (html) => {
        for (const { text, segments } of readPage(html, { id: 'x', uri: 'x' }).tellings) {
          const flat = segments.filter((s) => s.role !== 'dateline');
          let end = 0;
          for (const segment of flat) {
            expect(segment.start).toBeGreaterThanOrEqual(end);
            expect(segment.end).toBeGreaterThan(segment.start);
            expect(text.slice(segment.start, segment.end).trim()).toBe(text.slice(segment.start, segment.end));
            end = segment.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
          expect(flat.filter((s) => s.role === 'lede').length).toBeLessThanOrEqual(1);
          expect(flat.findIndex((s) => isBody(s.role))).toBe(flat.findIndex((s) => s.role === 'lede'));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('puts every visible character into one segment', () => {
    fc.assert(
      fc.property(page, (html) => {
        for (const { text, segments } of readPage(html, { id: 'x', uri: 'x' }).tellings) {
          const covered = segments.filter((s) => s.role !== 'dateline').map((s) => text.slice(s.start, s.end));
          expect(covered.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('traces each segment back to its place in the raw page', () => {
    const words = fc.constantFrom(
      'ship',
      'caf&eacute;',
      'a&nbsp;b',
      '<b>bold</b>',
      '&amp;',
      'end.',
      '\n',
      ' ',
      'soft&shy;en',
      '😀',
      '&#x1F600;',
    );
    const paragraph = fc.array(words, { minLength: 1, maxLength: 12 }).map((w) => `<p>${w.join(' ')}</p>`);
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 6 }), (parts) => {
        const html = parts.join('\n');
        for (const { text, segments } of readPage(html, { id: 'x', uri: 'x' }).tellings) {
          let before = 0;
          for (const { start, end, raw } of segments) {
            expect(raw!.start).toBeGreaterThanOrEqual(before);
            expect(withoutTags(html.slice(raw!.start, raw!.end))).toBe(bare(text.slice(start, end)));
            before = raw!.end;
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('gives the same for the same page', () => {
    fc.assert(
      fc.property(page, (html) => {
        const once = readPage(html, { id: 'x', uri: 'x' });
        expect(JSON.stringify(readPage(html, { id: 'x', uri: 'x' }))).toBe(JSON.stringify(once));
      }),
      { numRuns: 200 },
    );
  });
});
