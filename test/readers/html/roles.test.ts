import { describe, expect, it } from 'vitest';
import { read } from '../../../src/readers/index.ts';

/** `role: text` of each segment, one a line. */
function roles(html: string): string {
  const { tellings } = read({ uri: 'x.html', name: 'x.html', mediaType: 'text/html', text: html, sha256: '' });
  const [telling] = tellings;
  if (!telling) return '';
  return telling.segments
    .filter((s) => s.role !== 'dateline')
    .map((s) => `${s.role}: ${telling.text.slice(s.start, s.end)}`)
    .join('\n');
}
const lines = (text: string): string => text.trim().replace(/^ +/gm, '');

const NAVIGATION = '<nav><a href="/">Home</a> <a href="/world">World</a> <a href="/sport">Sport</a></nav>';
const BODY = [
  'A ferry with 212 people on board ran aground off Tarn Island on Monday, the coast guard said.',
  'No one was hurt, Captain Bert Oskar told reporters on the quay.',
  '“We were lucky,” he said.',
  'The ship was on its way to Lund when the wind turned.',
];
const paragraphs = BODY.map((p) => `<p>${p}</p>`).join('\n');
const BODY_ROLES = `lede: ${BODY[0]}\n${BODY.slice(1)
  .map((p) => `paragraph: ${p}`)
  .join('\n')}`;

describe('roles of the lines of a page', () => {
  it('headings and paragraphs without anything around them', () => {
    expect(roles(`<h1>Ferry runs aground</h1>${paragraphs}`)).toBe(`headline: Ferry runs aground\n${BODY_ROLES}`);
  });

  it('paragraphs alone', () => {
    expect(roles(paragraphs)).toBe(BODY_ROLES);
  });

  it('an article with all that belongs to one', () => {
    const html = `<html><head><title>Ferry runs aground | Harbour Post</title></head><body>${NAVIGATION}
      <article><header><h1>Ferry runs aground</h1><p class="standfirst">All 212 on board are safe</p>
      <p class="byline">By Mira Holt</p></header>
      <p>${BODY[0]}</p>
      <figure><img src="a.jpg"><figcaption>The ferry on the rocks on Monday.</figcaption></figure>
      <p>${BODY[1]}</p>
      <aside class="related"><h3>Related stories</h3><ul><li><a href="/1">Bridge toll rises again</a></li></ul></aside>
      <p>${BODY[2]}</p><p>${BODY[3]}</p></article>
      <div class="share-bar"><a href="#">Share</a><a href="#">Print</a></div>
      <section id="comments"><h3>Comments</h3><p>You must sign in to write a comment here.</p></section>
      <footer><p>Harbour Post belongs to the Northern Media Group of Port Ellis.</p></footer></body></html>`;
    expect(roles(html)).toBe(
      lines(`
        nav: Home World Sport
        headline: Ferry runs aground
        deck: All 212 on board are safe
        byline: By Mira Holt
        lede: ${BODY[0]}
        caption: The ferry on the rocks on Monday.
        paragraph: ${BODY[1]}
        promo: Related stories
        promo: Bridge toll rises again
        paragraph: ${BODY[2]}
        paragraph: ${BODY[3]}
        prompt: Share Print
        prompt: Comments
        prompt: You must sign in to write a comment here.
        nav: Harbour Post belongs to the Northern Media Group of Port Ellis.`),
    );
  });

  it('lines without a full stop behind the last sentence', () => {
    const foot = ['Also interesting: The ten oldest ferries', 'Your stars for the week', 'Reply to this thread'];
    expect(roles(`<h1>Ferry runs aground</h1>${paragraphs}${foot.map((line) => `<p>${line}</p>`).join('')}`)).toBe(
      `headline: Ferry runs aground\n${BODY_ROLES}\npromo: ${foot[0]}\npromo: ${foot[1]}\nprompt: ${foot[2]}`,
    );
  });

  it('a notice of the outlet behind a line that is no sentence, and not behind one', () => {
    const notice = 'The Post is printed on Fridays. To place a notice, ring the office before noon.';
    expect(roles(`${paragraphs}<p>Tides: high water 6.14 and 18.40</p><p>${notice}</p>`)).toBe(
      `${BODY_ROLES}\npromo: Tides: high water 6.14 and 18.40\nprompt: ${notice}`,
    );
    expect(roles(`${paragraphs}<p>${notice}</p>`)).toBe(`${BODY_ROLES}\nparagraph: ${notice}`);
  });

  it('a list behind the last sentence is text: more lines than a foot has, or a colon before them', () => {
    const stops = [
      'Lund, quay three',
      'Tarn, north pier',
      'Port Ellis, town quay',
      'Holt, old harbour',
      'Vik, at the mill',
    ];
    const text = (lines: readonly string[]) => roles(paragraphs + lines.map((line) => `<p>${line}</p>`).join(''));
    const body = (lines: readonly string[]) => [BODY_ROLES, ...lines.map((line) => `paragraph: ${line}`)].join('\n');
    expect(text(stops)).toBe(body(stops));
    const two = ['The ferry calls at:', ...stops.slice(0, 2)];
    expect(text(two)).toBe(body(two));
  });

  it('a deck and a byline that only their place gives away', () => {
    const html = `<article><h1>Ferry runs aground</h1><p>All on board are safe after a night on the rocks</p><p>Mira Holt in Lund</p>${paragraphs}</article>`;
    expect(roles(html)).toBe(
      `headline: Ferry runs aground\ndeck: All on board are safe after a night on the rocks\nbyline: Mira Holt in Lund\n${BODY_ROLES}`,
    );
  });

  it('a page of line breaks, with the headline in bold', () => {
    const html = `<div><a href=/>Home</a> | <a href=/w>World</a></div>
      <div><b>Ferry runs aground off Tarn Island</b><br>By Mira Holt<br><br>${BODY.join('<br><br>')}</div>
      <div>Comments (3)</div>`;
    expect(roles(html)).toBe(
      lines(`
        nav: Home | World
        headline: Ferry runs aground off Tarn Island
        byline: By Mira Holt
        ${BODY_ROLES}
        prompt: Comments (3)`),
    );
  });

  it('divs with names instead of elements', () => {
    const html = `<div class="logo">Harbour Post</div><div class="headline">Ferry runs aground</div>
      <div class="byline">Mira Holt, Staff Writer</div>
      <div class="story">${BODY.map((p) => `<div>${p}</div>`).join('')}
      <div class="photo"><img src="a.jpg">Passengers leave the ferry.</div></div>`;
    expect(roles(html)).toBe(
      lines(`
        nav: Harbour Post
        headline: Ferry runs aground
        byline: Mira Holt, Staff Writer
        ${BODY_ROLES}
        caption: Passengers leave the ferry.`),
    );
  });

  it('an article in two parts with an advertisement between them', () => {
    const part = (p: readonly string[]) => `<div class="part">${p.map((t) => `<p>${t}</p>`).join('')}</div>`;
    const html = `<h1>Ferry runs aground</h1><main>${part(BODY.slice(0, 2))}<div class="ad-slot">Buy a boat today, pay in spring.</div>
      ${part(BODY.slice(2))}</main>`;
    expect(roles(html)).toBe(
      lines(`
        headline: Ferry runs aground
        lede: ${BODY[0]}
        paragraph: ${BODY[1]}
        promo: Buy a boat today, pay in spring.
        paragraph: ${BODY[2]}
        paragraph: ${BODY[3]}`),
    );
  });

  it('of several articles on a page the first', () => {
    const article = (title: string) =>
      `<div class="story"><h1>${title}</h1>${`<p>${'The harbour master spoke of the storm. '.repeat(8)}</p>`.repeat(3)}</div>`;
    const given = roles(`<div>${article('Ferry runs aground')}${article('Bridge toll rises')}</div>`).split('\n');
    expect(given.map((line) => line.split(':')[0])).toEqual([
      'headline',
      'lede',
      'paragraph',
      'paragraph',
      'nav',
      'nav',
      'nav',
      'nav',
    ]);
  });

  it('teasers of other articles, though they have more text than the article', () => {
    const teaser = (i: number) =>
      `<div class="card"><h3><a href="/${i}">Another story of the day, number ${i}</a></h3><p>What happened there on day ${i}, and what the people of the town said of it.</p></div>`;
    const html = `<h1>Ferry runs aground</h1><div class="text">${paragraphs}</div><div class="grid">${[1, 2, 3, 4, 5, 6, 7, 8].map(teaser).join('')}</div>`;
    const given = roles(html).split('\n');
    expect(given.slice(0, 5).join('\n')).toBe(`headline: Ferry runs aground\n${BODY_ROLES}`);
    expect(given.slice(5).filter((line) => /^(?:lede|paragraph)/.test(line))).toEqual([]);
  });

  it('names that speak against most of the page are not believed', () => {
    expect(roles(`<div class="sidebar related comments"><h1>Ferry runs aground</h1>${paragraphs}</div>`)).toBe(
      `headline: Ferry runs aground\n${BODY_ROLES}`,
    );
  });

  it('the names of what a page is about say nothing of its parts', () => {
    const html = `<article class="post category-ships tag-storm comment-open"><h1>Ferry runs aground</h1>${paragraphs}</article>`;
    expect(roles(html)).toBe(`headline: Ferry runs aground\n${BODY_ROLES}`);
  });

  it('a wall between free and paid text parts the article, and does not end it', () => {
    const html = `<h1>Ferry runs aground</h1><div class="text"><p>${BODY[0]}</p><div class="wall">${BODY.slice(1)
      .map((p) => `<p>${p}</p>`)
      .join('')}</div></div>`;
    expect(roles(html)).toBe(`headline: Ferry runs aground\n${BODY_ROLES}`);
  });

  it('a line of an author and a time, each in an element of its own', () => {
    const signed = '<div><span class="author">Nora Feld</span> <time datetime="2024-05-02">at 6:30 a.m.</time></div>';
    expect(roles(`<h1>Ferry runs aground</h1>${signed}<main>${paragraphs}</main>`)).toBe(
      `headline: Ferry runs aground\nbyline: Nora Feld at 6:30 a.m.\n${BODY_ROLES}`,
    );
  });

  it('rows of labels, and links that close an article', () => {
    const html = `<main><h1>Ferry runs aground</h1>${paragraphs}<p>Print | Save | Send</p><p>From our pages</p>
      <ul><li><a href=1>Bridge toll rises</a>, as feared</li><li>Rain: <a href=2>a photo story</a></li></ul></main>`;
    expect(roles(html)).toBe(
      lines(`
        headline: Ferry runs aground
        ${BODY_ROLES}
        nav: Print | Save | Send
        promo: From our pages
        promo: Bridge toll rises, as feared
        promo: Rain: a photo story`),
    );
  });

  it('a dateline and a picture credit are parted from their blocks', () => {
    const html = `<h1>Ferry runs aground</h1><figure><img src=a><figcaption>Passengers leave the ferry. Photo: Ada Lind/Reuters</figcaption></figure>
      <p>PORT ELLIS (Reuters) &mdash; ${BODY[0]}</p><p>${BODY[1]}</p>`;
    const { tellings } = read({ uri: 'x', name: 'x', mediaType: 'text/html', text: html, sha256: '' });
    const { segments, text, metadata } = tellings[0]!;
    const at = (role: string) => segments.find((s) => s.role === role)!;
    const said = (role: string) => text.slice(at(role).start, at(role).end);
    expect(said('dateline')).toBe('PORT ELLIS (Reuters) —');
    expect(html.slice(at('dateline').raw!.start, at('dateline').raw!.end)).toMatch(/^PORT ELLIS \(Reuters\) &/);
    expect(said('caption')).toBe('Passengers leave the ferry.');
    expect(said('credit')).toBe('Photo: Ada Lind/Reuters');
    expect(html.slice(at('credit').raw!.start, at('credit').raw!.end)).toBe('Photo: Ada Lind/Reuters');
    expect(metadata.agency).toBe('Reuters');
  });

  it('headings and lists inside the article are text, a heading over links is not', () => {
    const html = `<h1>Ferry runs aground</h1><article><p>${BODY[0]}</p><h2>What is known</h2><ul><li>The ferry was built in 1984.</li>
      <li>It carries 300 people.</li></ul><p>${BODY[1]}</p><h2>More stories</h2><ul><li><a href=1>Bridge toll rises</a></li></ul></article>`;
    expect(roles(html)).toBe(
      lines(`
        headline: Ferry runs aground
        lede: ${BODY[0]}
        paragraph: What is known
        paragraph: The ferry was built in 1984.
        paragraph: It carries 300 people.
        paragraph: ${BODY[1]}
        promo: More stories
        promo: Bridge toll rises`),
    );
  });

  it('an article that is hidden until a script shows it', () => {
    const long = 'The harbour master spoke of the storm that had come up in the night. '.repeat(6);
    const html = `<p>Loading</p><div style="display:none"><p>${long}</p><p>${long}</p></div>`;
    expect(roles(html).match(/^\w+/gm)).toContain('lede');
  });
});
