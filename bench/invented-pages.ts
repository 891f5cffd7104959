/** An invented page with what its reader should find on it. */
export interface InventedPage {
  readonly html: string;
  /** Paragraphs of the article, in order. */
  readonly body: readonly string[];
}

const PEOPLE = [
  'Mira Holt',
  'Jon Sarre',
  'Bert Oskar',
  'Ada Lind',
  'Tove Karsk',
  'Emil Brandt',
  'Runa Veld',
  'Ivo Castell',
];
const PLACES = ['Port Ellis', 'Tarn Island', 'Lund Bay', 'Karsov', 'Upper Corran', 'Hessel', 'Brenn', 'Old Quay'];
const DOINGS = [
  'closed the ferry line to',
  'asked for more time in',
  'spoke of a quiet week in',
  'found no fault with the works in',
  'sent a second crew to',
];
const REASONS = [
  'after the storm of the week before',
  'because the money had run out',
  'so that the bridge can be mended',
  'although nobody had asked for it',
  'while the talks went on',
];

/** `count` pages that are the same in every run: no chance, only arithmetic. */
export const inventedPages = (count: number): InventedPage[] => Array.from({ length: count }, (_, i) => page(i));

const at = (list: readonly string[], n: number): string => list[n % list.length]!;

function sentence(n: number): string {
  return `${at(PEOPLE, n)} of ${at(PLACES, n * 3 + 1)} ${at(DOINGS, n * 7 + 2)} ${at(PLACES, n * 5 + 2)} ${at(REASONS, n * 11 + 3)}, ${n % 90} days later than planned.`;
}

const paragraph = (n: number): string => `${sentence(n)} ${sentence(n * 13 + 5)} “${sentence(n * 17 + 1)}”`;
const title = (n: number): string => `${at(PLACES, n)} waits for ${at(PEOPLE, n * 3)} ${n}`;
const times = (count: number, make: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => make(i)).join('\n');

function page(n: number): InventedPage {
  const body = Array.from({ length: 8 + (n % 25) }, (_, i) => paragraph(n * 31 + i));
  const inside = body.map((p, i) => `<p>${p}</p>${i === 2 ? figure(n) : i === 5 ? related(n) : ''}`).join('\n');
  const html = `<!DOCTYPE html><html lang="en"><head><title>${title(n)} | Harbour Post</title><style>${times(80, (i) => `.c${i}{margin:${i}px}`)}</style>
<script>${times(300, (i) => `var v${i} = "<p>${i}</p>";`)}</script></head><body class="page">
<header><nav><ul>${times(60, (i) => `<li class="item"><a href="/${i}">${at(PLACES, i)} ${i}</a></li>`)}</ul></nav></header>
<main><article class="story"><h1>${title(n)}</h1><p class="byline">By ${at(PEOPLE, n)}</p><div class="story-body">${inside}</div></article>
<aside class="sidebar">${times(20, (i) => `<div class="card"><h3><a href="/s${i}">${title(n + i)}</a></h3><p>${sentence(n + i)}</p></div>`)}</aside></main>
<section id="comments"><h2>Comments</h2>${times(40, (i) => `<div class="comment"><b>${at(PEOPLE, i)}</b><p>${sentence(n * 3 + i)}</p></div>`)}</section>
<footer>${times(40, (i) => `<a href="/f${i}">${at(PLACES, i * 3)}</a>`)}<p>Harbour Post belongs to nobody.</p></footer></body></html>`;
  return { html, body };
}

const figure = (n: number): string =>
  `<figure><img src="${n}.jpg"><figcaption>${at(PEOPLE, n)} in ${at(PLACES, n)} on Monday.</figcaption></figure>`;
const related = (n: number): string =>
  `<div class="related"><h4>Related stories</h4><ul>${times(3, (i) => `<li><a href="/r${i}">${title(n + i)}</a></li>`)}</ul></div>`;
