import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/readers/html/read-page.ts';

const SENTENCE = 'The harbour master spoke of the storm that had come up in the night. ';
const roles = (html: string) => readPage(html, { id: 'x', uri: 'x' }).tellings[0]?.segments.map((s) => s.role) ?? [];

describe('whole pages made to hurt', () => {
  it('an article below 20,000 nested elements', () => {
    expect(roles(`${'<div>'.repeat(20_000)}<p>${SENTENCE.repeat(3)}</p>${'</div>'.repeat(20_000)}`)).toEqual(['lede']);
  });

  it('text at each of 390 levels, and thousands of paragraphs in the last', () => {
    const html = `${`<div><p>${SENTENCE.repeat(3)}</p>`.repeat(390)}${`<p>${SENTENCE}</p>`.repeat(3000)}`;
    expect(roles(html)).toContain('lede');
  });

  it('a class of a million words', () => {
    expect(roles(`<div class="${'related '.repeat(200_000)}"><p>${SENTENCE.repeat(3)}</p></div>`)).toEqual(['lede']);
  });

  it('scripts in titles, tags in attributes', () => {
    const html = `<title><script>alert(1)</script></title><p title="<p>no</p>">${SENTENCE}</p>`;
    expect(readPage(html, { id: 'x', uri: 'x' }).tellings[0]!.text).toBe(SENTENCE.trim());
  });
});
