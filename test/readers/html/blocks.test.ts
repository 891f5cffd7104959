import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../src/readers/html/blocks.ts';

/** The blocks of a page, parted by `|`. */
const blocks = (html: string): string =>
  readBlocks(html)
    .blocks.map((b) => b.text)
    .join(' | ');

describe('blocks of visible text', () => {
  it.each([
    // Blocks and inline elements
    ['<p>One</p><p>Two</p>', 'One | Two'],
    ['<p>One<p>Two', 'One | Two'],
    ['<div>One<p>Two</p>Three</div>', 'One | Two | Three'],
    ['<p>O<b>n</b>e <i>two</i>three</p>', 'One twothree'],
    ['<ul><li>One<li>Two<ul><li>Three</ul></ul>', 'One | Two | Three'],
    ['<dl><dt>One<dd>Two<dt>Three</dl>', 'One | Two | Three'],
    ['<table><tr><td>One<td>Two<tr><td>Three</table>', 'One | Two | Three'],
    ['<table><tr><td><table><tr><td>In</table>Out</td></tr></table>', 'In | Out'],
    ['<h1>One</h1>Two', 'One | Two'],
    ['Only words', 'Only words'],
    // Line breaks
    ['<p>One.<br>Two.</p>', 'One. | Two.'],
    ['<p>One<br><br>Two</p>', 'One | Two'],
    ['<p>One,<br>two</p>', 'One, two'],
    ['<h1>One<br>Two</h1>', 'One Two'],
    ['<p>One.<br>two</p>', 'One. | two'],
    ['<p>One</br></br>Two</p>', 'One | Two'],
    ['<p>One<hr>Two</p>', 'One | Two'],
    // White space
    ['<p>  One \n\t two  </p>', 'One two'],
    ['<p>One&nbsp;two&#160; three</p>', 'One two three'],
    ['<p>One<b> two </b> three</p>', 'One two three'],
    ['<p>One</p> \n <p> </p>', 'One'],
    ['<p>Har&shy;bour mas\u200bter</p>', 'Harbour master'],
    // Entities
    ['<p>Salt &amp; pepper &lt;b&gt; caf&eacute; &#8217;s &#x1F600;</p>', 'Salt & pepper <b> café ’s 😀'],
    ['<p>AT&T &unknown; &amp &copy2</p>', 'AT&T &unknown; & ©2'],
    ['<p>&NotEqualTilde;</p>', '≂̸'],
    // What nobody sees
    ['<p>One</p><script>var a = "<p>Two</p>";</script><style>p{}</style>', 'One'],
    ['<p>One</p><noscript><p>Two</p></noscript><template><p>Three</p></template>', 'One'],
    ['<p hidden>One</p><p style="color:red; display : none">Two</p><p aria-hidden="true">Three</p><p>Four</p>', 'Four'],
    ['<p>Oskar <span class="rollover-people-block">Bert Oskar, captain</span>spoke</p>', 'Oskar spoke'],
    ['<p><span class="tooltip">Oskar <span class="tooltiptext">captain</span></span> spoke</p>', 'Oskar spoke'],
    ['<h2 class="sr-only">Menu</h2><p>Oskar</p>', 'Oskar'],
    ['<p>Home<a href=1>News</a><a href=2>Sport</a></p>', 'HomeNews Sport'],
    ['<select><option>One<option>Two</select><textarea>Three</textarea><p>Four', 'Four'],
    ['<p>One<!-- <p>Two</p> --> three</p>', 'One three'],
    ['<p>One</p><![CDATA[ Two ]]><?php Three ?>', 'One'],
    ['<head><title>One</title></head><body>Two</body>', 'Two'],
    ['<title>One</title><p>Two', 'Two'],
    ['<title>One<script>x()</script></title><p>Two', 'Two'],
    ['<svg><title>One</title><text>Two</text></svg><p>Three', 'Three'],
    ['<svg><path d="M0 0"/><g/></svg>Three', 'Three'],
    // Tags out of order
    ['<p>One</b> two</p>', 'One two'],
    ['<b>One<p>Two</b> three</p>', 'One | Two three'],
    ['<a href=x>One<div>Two</a> three</div> four', 'One | Two three | four'],
    ['<div><p>One</div>Two', 'One | Two'],
    ['<td>One</div>two</td>', 'Onetwo'],
    ['</p></div>One</body></html>Two', 'OneTwo'],
    ['<html><body>One<body>Two</html>', 'OneTwo'],
    ['<p>One <', 'One <'],
    ['<p>One <b', 'One'],
    ['<p>1 < 2 & 3 > 2', '1 < 2 & 3 > 2'],
    ['<p>One<script>', 'One'],
    ['<p>One<!-- two', 'One'],
    ['<frameset><frame src=a><noframes>One</noframes></frameset>', ''],
    ['', ''],
  ])('%s', (html, expected) => {
    expect(blocks(html)).toBe(expected);
  });

  it('keeps hidden text when asked to', () => {
    const page = readBlocks('<p>One</p><div style="display:none"><p>Two</p></div><script>x</script>', 'kept');
    expect(page.blocks.map((b) => b.text)).toEqual(['One', 'Two']);
  });

  it('counts characters and those in links', () => {
    const [block] = readBlocks('<p>See <a href="/x">all  news</a> now</p>').blocks;
    expect(block).toMatchObject({ size: 13, linked: 7, text: 'See all news now' });
  });

  it('knows the elements that hold a whole block', () => {
    const wrappers = (html: string) => readBlocks(html).blocks[0]!.wrappers.map((e) => e.tag);
    expect(wrappers('<p><b><i>One</i></b></p>')).toEqual(['i', 'b']);
    expect(wrappers('<p><b>One</b> two</p>')).toEqual([]);
  });

  it('tells the raw place of each character', () => {
    const html = '<p>Salt &amp; <b>pepper</b></p>\n<p>caf&eacute;</p>';
    const { blocks, map, text } = readBlocks(html);
    const raw = blocks.map(({ raw: { start, end } }) => html.slice(start, end));
    expect(raw).toEqual(['Salt &amp; <b>pepper', 'caf&eacute;']);
    for (const word of ['Salt', 'pepper', 'caf']) expect(map.toRaw(text.indexOf(word))).toBe(html.indexOf(word));
  });
});

describe('pages made to hurt', () => {
  const deep = (tag: string, times: number) => `${`<${tag}>`.repeat(times)}deep${`</${tag}>`.repeat(times)}`;

  it.each(['div', 'b', 'a', 'ul', 'table', 'p', 'svg', 'blockquote', 'font'])('20,000 nested <%s>', (tag) => {
    const page = readBlocks(deep(tag, 20_000));
    expect(page.elements.length).toBeLessThan(20_001);
    if (tag !== 'svg') expect(page.text).toContain('deep');
  });

  it('says that tags lay too deep, and keeps the text around them', () => {
    const page = readBlocks(`<p>before</p>${deep('div', 2000)}<p>after</p>`);
    expect(page.cut).toBe(true);
    expect(page.blocks.map((b) => b.text)).toEqual(['before', 'deep', 'after']);
  });

  it('reads a line of 20 million characters', () => {
    const page = readBlocks(`<p>${'word '.repeat(4_000_000)}</p>`);
    expect(page.blocks).toHaveLength(1);
    expect(page.text).toHaveLength(19_999_999);
  });

  it('reads a hundred thousand entities, attributes, comments and end tags', () => {
    expect(readBlocks(`<p>${'&amp;'.repeat(100_000)}</p>`).text).toHaveLength(100_000);
    const soup = Array.from({ length: 100_000 }, (_, i) => `a${i}="${i}"`).join(' ');
    expect(readBlocks(`<p ${soup}>text</p>`).text).toBe('text');
    expect(readBlocks(`${'<!-- x -->'.repeat(100_000)}text`).text).toBe('text');
    expect(readBlocks(`${'</div></b></p>'.repeat(100_000)}text`).text).toBe('text');
    expect(readBlocks(`${'<b>'.repeat(300)}${'<p></b>'.repeat(50_000)}text`).text).toBe('text');
  });
});
