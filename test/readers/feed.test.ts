import { describe, expect, test } from 'vitest';
import { read } from '../../src/readers/index.ts';
import { addressesIn } from '../../src/readers/sitemap.ts';

const readAs = (mediaType: string, text: string) => read({ uri: 'dir/f', name: 'f', mediaType, text, sha256: 'abc' });
const xml = (text: string) => readAs('application/xml', `<?xml version="1.0"?>\n<!-- made by hand -->\n${text}`);

const RSS = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Harbour &amp; News</title><language>en-gb</language>
<item><guid isPermaLink="false">g1</guid><link>https://n.example/1</link><title>Ferry &amp;amp; port</title><dc:creator>Ada Dorn</dc:creator>
<pubDate>Tue, 05 Mar 2024 10:00:00 +0200</pubDate><description>Short.</description>
<content:encoded><![CDATA[<p>The ferry to Nesvik ran late on Monday.</p><p>Nobody was hurt.</p>]]></content:encoded></item>
<item><link>https://n.example/2</link><title>Two</title><description>The port &amp;amp; the ferry wait.</description></item>
<item><title>Three</title><link>https://n.example/3</link></item>
</channel></rss>`;
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Hafen</title>
<entry><id>urn:1</id><title type="html">A &amp;amp; B</title><author><name>Jo Falk</name></author><link href="https://n.example/4"/>
<link rel="enclosure" href="https://n.example/4.mp3"/><published>2024-03-05T10:00:00Z</published><updated>2024-03-06T10:00:00Z</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Die Fähre kam zu spät.</p></div></content></entry>
<entry><id>urn:2</id><title>C</title><summary>Kurz &lt; lang.</summary></entry></feed>`;
const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="x"><title>R</title></channel><item rdf:about="https://n.example/5"><title>T</title><link>https://n.example/5</link>
<description>It sank.</description><dc:date>2024-03-05</dc:date></item></rdf:RDF>`;
const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'J',
  language: 'en',
  items: [
    {
      id: '1',
      url: 'https://n.example/6',
      title: 'T',
      content_html: '<p>It sank on Monday.</p>',
      date_published: '2024-03-05T10:00:00Z',
    },
    { id: '2', content_text: 'It <floats>.', authors: [{ name: 'Jo Falk' }] },
  ],
});

describe('a feed', () => {
  test('of RSS: whole texts through the page reader, summaries as they are, what has neither named', () => {
    const { tellings, notices } = xml(RSS);
    expect(tellings.map(({ id, text, metadata: { from: _, ...metadata } }) => ({ id, text, ...metadata }))).toEqual([
      {
        id: 'g1',
        text: 'The ferry to Nesvik ran late on Monday.\n\nNobody was hurt.',
        title: 'Ferry & port',
        byline: 'Ada Dorn',
        outlet: 'Harbour & News',
        published: '2024-03-05T10:00:00+02:00',
        language: 'en-gb',
        url: 'https://n.example/1',
      },
      {
        id: 'https://n.example/2',
        text: 'The port & the ferry wait.',
        title: 'Two',
        outlet: 'Harbour & News',
        language: 'en-gb',
        url: 'https://n.example/2',
      },
    ]);
    expect(tellings[0]!.metadata.from['published']).toBe('feed');
    expect(notices.map((n) => `${n.code}: ${n.says}`)).toEqual([
      'summary-only: dir/f: of 1 of 3 items the feed gives no more than a summary, which was read as it is; give the addresses of their pages for the whole texts',
      'empty-record: dir/f, item 3 (“Three”): has no text in the feed; give its page: https://n.example/3',
    ]);
  });

  test('of Atom', () => {
    const { tellings, notices } = xml(ATOM);
    expect(tellings.map((t) => [t.id, t.text])).toEqual([
      ['urn:1', 'Die Fähre kam zu spät.'],
      ['urn:2', 'Kurz < lang.'],
    ]);
    expect(tellings[0]!.metadata).toMatchObject({
      title: 'A & B',
      byline: 'Jo Falk',
      outlet: 'Hafen',
      published: '2024-03-05T10:00:00Z',
      modified: '2024-03-06T10:00:00Z',
      language: 'de',
      url: 'https://n.example/4',
    });
    expect(notices.map((n) => n.code)).toEqual(['summary-only']);
  });

  test('of RSS 1.0', () => {
    const { tellings } = xml(RDF);
    expect(tellings[0]).toMatchObject({
      id: 'https://n.example/5',
      text: 'It sank.',
      metadata: { published: '2024-03-05', outlet: 'R', url: 'https://n.example/5' },
    });
  });

  test('of JSON', () => {
    const { tellings, notices } = readAs('application/json', JSON_FEED);
    expect(tellings.map((t) => [t.id, t.text, t.metadata.title, t.metadata.byline])).toEqual([
      ['1', 'It sank on Monday.', 'T', undefined],
      ['2', 'It <floats>.', undefined, 'Jo Falk'],
    ]);
    expect(notices).toEqual([]);
  });

  test.each([
    ['<rss><channel><item>', 'bad-feed'],
    ['<rss version="2.0"><channel><title>N</title></channel></rss>', 'no-records'],
    ['<settings/>', 'no-reader'],
  ])('%s is %s', (text, code) => {
    const { tellings, notices } = xml(text);
    expect([tellings, notices.map((n) => n.code)]).toEqual([[], [code]]);
  });
});

describe('a sitemap', () => {
  const urls = (count: number) =>
    Array.from(
      { length: count },
      (_, i) =>
        `<url><loc> https://n.example/${i}?a&amp;b </loc><image:image><image:loc>x</image:loc></image:image></url>`,
    );
  const sitemap = (count: number) => `<urlset xmlns="s" xmlns:image="i">${urls(count).join('')}</urlset>`;

  test('lists addresses, not texts, and says so', () => {
    expect(addressesIn(sitemap(2))).toEqual({
      addresses: ['https://n.example/0?a&b', 'https://n.example/1?a&b'],
      isIndex: false,
    });
    const { tellings, notices } = xml(sitemap(7));
    expect(tellings).toEqual([]);
    expect(notices[0]).toMatchObject({ level: 'error', code: 'sitemap' });
    expect(notices[0]!.says).toMatch(
      /addresses of 7 pages, not their texts; give the addresses themselves.*\/4\?a&b …$/,
    );
  });

  test('of sitemaps', () => {
    const { notices } = xml('<sitemapindex><sitemap><loc>https://n.example/s.xml</loc></sitemap></sitemapindex>');
    expect(notices[0]!.says).toMatch(/1 other sitemaps.*open one of these: https:\/\/n\.example\/s\.xml$/);
  });
});
