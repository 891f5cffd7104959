import { describe, expect, it } from 'vitest';
import { decodeEntities, isoDate, withoutSite } from '../../../src/readers/html/metadata.ts';
import { readPage } from '../../../src/readers/html/read-page.ts';

const metadata = (html: string) => readPage(html, { id: 'x', uri: 'x' }).tellings[0]?.metadata;
const BODY = '<p>A ferry with 212 people on board ran aground off Tarn Island on Monday, the coast guard said.</p>';

describe('what a page says of itself', () => {
  it('head and body, each with where it came from', () => {
    const html = `<html lang="en-GB"><head><title>Ferry aground – Harbour Post</title>
      <meta property="og:title" content="Ferry &amp; crew"><meta property="og:site_name" content="Harbour Post">
      <meta property="article:published_time" content="2023-03-06T08:00:00+01:00">
      <link rel="canonical" href="https://harbour.example/ferry">
      <script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":["Thing","NewsArticle"],"headline":"Ferry",
        "author":[{"name":"Mira Holt"},"Jon Sarre"],"publisher":{"name":"Post Media"},"datePublished":"2023-03-06","dateModified":"2023-03-07 10:30:00"}]}</script>
      </head><body><h1>Ferry runs aground</h1><p class="deck">All are safe</p>${BODY}</body></html>`;
    expect(metadata(html)).toEqual({
      title: 'Ferry runs aground',
      deck: 'All are safe',
      byline: 'Mira Holt, Jon Sarre',
      outlet: 'Harbour Post',
      published: '2023-03-06',
      modified: '2023-03-07T10:30:00',
      language: 'en-GB',
      url: 'https://harbour.example/ferry',
      from: {
        title: 'page',
        deck: 'page',
        byline: 'json-ld',
        outlet: 'og',
        published: 'json-ld',
        modified: 'json-ld',
        language: 'html',
        url: 'canonical',
      },
    });
  });

  it('says nothing where the page says nothing', () => {
    expect(metadata(BODY)).toEqual({ from: {} });
  });

  it('takes the title from the head where the page shows none', () => {
    expect(metadata(`<title>Ferry runs aground | Harbour Post</title>${BODY}`)?.title).toBe('Ferry runs aground');
    expect(metadata(`<meta property="og:title" content="Ferry runs aground off Tarn">${BODY}`)?.from).toEqual({
      title: 'og',
    });
  });

  it.each([
    [
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"One\nTwo three"}</script>',
      'One Two three',
    ],
    ['<script type="application/ld+json"><!-- {"@type":"NewsArticle","headline":"One"} --></script>', 'One'],
    [
      '<script type="application/ld+json">[{"@type":"Person"},{"@type":"https://schema.org/Article","headline":"A &amp; B"}];</script>',
      'A & B',
    ],
    ['<script type="application/ld+json">{"@type":"NewsArticle","headline":</script>', undefined],
    ['<script type="application/ld+json">{"@type":"NewsArticle","headline":["x"]}</script>', undefined],
    ['<script type="application/ld+json">null</script>', undefined],
  ])('JSON-LD %s', (script, title) => {
    expect(metadata(script + BODY)?.title).toBe(title);
  });

  it('JSON-LD nested a hundred thousand deep', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(metadata(`<script type="application/ld+json">${deep}</script>${BODY}`)).toEqual({ from: {} });
  });
});

describe('pieces', () => {
  it.each([
    ['Ferry runs aground | Harbour Post', undefined, 'Ferry runs aground'],
    ['Ferry runs aground - Harbour Post', 'Harbour Post', 'Ferry runs aground'],
    ['Harbour Post: Ferry runs aground', undefined, 'Harbour Post: Ferry runs aground'],
    ['Harbour Post | Ferry runs aground', 'Harbour Post', 'Ferry runs aground'],
    [
      'Ferry runs aground - what is known of the accident so far',
      undefined,
      'Ferry runs aground - what is known of the accident so far',
    ],
    ['Ferry | Post', undefined, 'Ferry | Post'],
    ['Cease-fire holds in north', undefined, 'Cease-fire holds in north'],
    [undefined, 'Post', undefined],
  ])('withoutSite(%s, %s)', (title, site, expected) => {
    expect(withoutSite(title, site)).toBe(expected);
  });

  it.each([
    ['2023-03-06', '2023-03-06'],
    ['2023-03-06T08:00Z', '2023-03-06T08:00Z'],
    ['2023-03-06T08:00:00.000+0100', '2023-03-06T08:00:00.000+0100'],
    [' 2023-03-06 08:00:00 ', '2023-03-06T08:00:00'],
    ['March 6, 2023', undefined],
    ['2023', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('isoDate(%s)', (value, expected) => {
    expect(isoDate(value)).toBe(expected);
  });

  it.each([
    ['a &lt;b&gt; c', 'a <b> c'],
    ['a <b>&amp;</b>', 'a <b>&</b>'],
    ['&', '&'],
  ])('decodeEntities(%s)', (value, expected) => {
    expect(decodeEntities(value)).toBe(expected);
  });
});
