import type { Membership, Story } from '../../group/story.ts';
import type { OriginsFinding } from '../../model/report.ts';
import { sharedText } from './text.ts';

/** A story as the page lists it. */
export interface Listed extends Story {
  /** Path of its comparison, from the page. */
  readonly page?: string;
  /** How many origins the compared tellings have. */
  readonly origins?: OriginsFinding;
  readonly title: string | undefined;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character]!);

/** Isolated, so that a name written from right to left turns nothing around it. */
const given = (text: string): string => `<bdi>${escaped(text)}</bdi>`;

export interface PageOptions {
  /** Tellings that one comparison takes. */
  readonly most: number;
  /** What a person calls an article: its title and outlet, where these are known. */
  readonly nameOf: (id: string) => string | undefined;
}

/** A page of all stories that needs nothing else: no script, no font, no picture from elsewhere. */
export function indexPage(stories: readonly Listed[], options: PageOptions): string {
  const several = stories.filter(({ members }) => members.length > 1);
  const single = stories.filter(({ members }) => members.length === 1);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Stories</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Stories</h1>
<p>${count(several.length, 'story', 'stories')} of two or more articles, ${count(single.length, 'article', 'articles')} by themselves.</p>
${several.map((story) => section(story, options)).join('\n')}
${singles(single, options)}
</main>
</body>
</html>
`;
}

const count = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;

function section(story: Listed, options: PageOptions): string {
  const { most } = options;
  const { members, voices, outlets, from, to, reasons, weakest, page } = story;
  const name = story.title === undefined ? escaped(story.story) : given(story.title);
  const heading = page === undefined ? name : `<a href="${escaped(page)}">${name}</a>`;
  const dates = from === undefined ? '' : ` · ${from === to ? from : `${from} to ${to}`}`;
  const more = members.length > most && page !== undefined ? ` · ${most} of them compared` : '';
  const tail = outlets.length > 0 ? `: ${outlets.map(given).join(', ')}` : '';
  return `<section>
<h2>${heading}</h2>
<p class="about">${members.length} articles · ${count(voices, 'voice', 'voices')}${tail}${origins(story.origins)}${dates}${more}</p>
<ul>
${reasons!.map((reason) => item(reason, members.length > 2 && reason.member === weakest!.member, options)).join('\n')}
</ul>
</section>`;
}

/** Voices are outlets; origins are texts that owe each other nothing. */
function origins(found: OriginsFinding | undefined): string {
  if (!found || found.most === 0) return '';
  if (found.count !== null) return ` · ${count(found.count, 'origin', 'independent origins')}`;
  return ` · ${found.least} to ${found.most} independent origins`;
}

function item({ member, with: other, shared }: Membership, isWeakest: boolean, options: PageOptions): string {
  const weakest = isWeakest ? ' <em>weakest link</em>' : '';
  const like = given(options.nameOf(other) ?? other);
  return `<li>${named(member, options)}${weakest}<br><span class="why">like ${like}: ${given(sharedText(shared))}</span></li>`;
}

/** Its name, and the id by which other commands know it. */
function named(id: string, { nameOf }: PageOptions): string {
  const name = nameOf(id);
  return name === undefined ? given(id) : `${given(name)} <small>${given(id)}</small>`;
}

const singles = (single: readonly Listed[], options: PageOptions): string =>
  single.length === 0
    ? ''
    : `<section>\n<h2>By themselves</h2>\n<ul>\n${single.map(({ members }) => `<li>${named(members[0]!, options)}</li>`).join('\n')}\n</ul>\n</section>`;

const STYLE = `
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0; color: #1a1a1a; background: #fff; }
main { max-width: 48rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; }
h2 { font-size: 1.15rem; margin: 1.6rem 0 0; }
a { color: #0b4f9c; }
a:focus-visible { outline: 3px solid #0b4f9c; outline-offset: 2px; }
.about, .why, small { color: #4a4a4a; margin: 0; }
ul { padding-left: 1.2rem; margin: .4rem 0; }
@media (prefers-color-scheme: dark) {
  body { color: #eee; background: #161616; }
  a { color: #8ab8f0; }
  .about, .why, small { color: #bbb; }
}
`;
