import type { Span } from '../../model/span.ts';
import type { Frame } from './frames.ts';
import { frameEnd, frameStart } from './frames.ts';
import { type Paragraph, sentenceEnd, sentenceStart, spanOf } from './paragraph.ts';
import { extent, type Tie } from './quoted-speech.ts';

/** What a frame reports: one span, or several around the frame. Empty where the words do not show it. */
export function contentOf(p: Paragraph, frame: Frame, frames: readonly Frame[], ties: readonly (Tie | null)[]): Span[] {
  const own = ties.flatMap((t, r) => (t?.frame === frame && t.paragraph === p ? [{ r, how: t.how }] : []));
  const behind = own.filter((o) => o.how === 'after');
  const spans: Span[] = [];
  for (const { r } of behind) spans.push(before(p, r));
  for (const { r } of own.filter((o) => o.how === 'goes-on')) spans.push(marked(p, r));
  if (behind.length > 0) {
    const after = own.filter((o) => o.how === 'before').map((o) => marked(p, o.r));
    return inOrder([...spans, ...after]);
  }
  const main = postposed(p, frame, frames) ?? clauseAfter(p, frame, frames);
  return inOrder(
    main
      ? [main, ...spans.filter((s) => s.start >= main.end)]
      : [...spans, ...own.filter((o) => o.how === 'before').map((o) => marked(p, o.r))],
  );
}

const inOrder = (spans: Span[]): Span[] => spans.sort((a, b) => a.start - b.start);

/** The run with its marks. */
function marked(p: Paragraph, r: number): Span {
  const run = p.runs[r]!;
  return { start: run.open, end: (run.close ?? run.end - 1) + 1 };
}

/** `The plan is “mad,” Tarn said`: from the start of the sentence where words stand before the run. */
function before(p: Paragraph, r: number): Span {
  const { first, last } = extent(p, r)!;
  const start = sentenceStart(p, first);
  const outside = p.tokens.slice(start, first).some((_, i) => p.quoteOf[start + i] === -1);
  const used = p.quoteOf.slice(start, first).some((q) => q !== -1 && q !== r);
  if (!outside || used) return marked(p, r);
  return { start: p.tokens[start]!.start, end: p.tokens[last]!.end };
}

/** `The bridge will close, Tarn said.`: the sentence before the frame, where nothing that it could report stands behind it. */
function postposed(p: Paragraph, frame: Frame, frames: readonly Frame[]): Span | null {
  const from = frameStart(frame);
  const start = sentenceStart(p, from);
  const comma = p.tokens[from - 1];
  if (from - 2 <= start || comma?.norm !== ',' || frame.source === null || frame.source.side === 'shared') return null;
  const rest = pastListener(p, frame);
  const closes = !p.tokens[rest] || p.sentenceOf[rest] !== p.sentenceOf[from] || p.tokens[rest]!.norm === '.';
  const told = frame.source.side === 'left' && frame.cue.form?.form === 'past' && closes;
  const tells = (f: Frame): boolean => f !== frame && f.cue.head >= start && f.cue.head < from;
  if (frames.some(tells) && frame.cue.kind !== 'according' && !told) return null;
  return closes || goesOnLoosely(p.tokens[rest]!.norm) ? spanOf(p, start, from - 2) : null;
}

const goesOnLoosely = (norm: string): boolean =>
  /^[,;]$/.test(norm) || /^(?:in|on|at|during|after|as|to|by)$/.test(norm) || /day$/.test(norm);

/** `…, Tarn told the Ketter Post.`: the first token behind a listener, where that is an article and names, or one word. */
function pastListener(p: Paragraph, frame: Frame): number {
  const rest = frameEnd(frame) + 1;
  if (frame.cue.form?.lemma !== 'tell' || p.tokens[rest] === undefined) return rest;
  let at = /^(?:the|a|an)$/.test(p.tokens[rest]!.norm) ? rest + 1 : rest;
  const first = at;
  while (p.tokens[at]?.kind === 'word' && (at === first || isCapital(p, at))) at++;
  return at;
}

const isCapital = (p: Paragraph, at: number): boolean => /^\p{Lu}/u.test(p.read.text.slice(p.tokens[at]!.start));

/** The clause behind the cue: from "that", a quotation or the next word, to the end of the sentence or the next frame. */
function clauseAfter(p: Paragraph, frame: Frame, frames: readonly Frame[]): Span | null {
  const end = sentenceEnd(p, frame.cue.head);
  let from = frameEnd(frame) + 1;
  if (from > end) return null;
  from = skipAddressee(p, frame, from, end);
  if (from > end) return null;
  while (from < end && p.quoteOf[from] === -1 && /^[,:–—-]$/.test(p.tokens[from]!.norm)) from++;
  let last = end;
  const next = frames.find((f) => f.cue.first > from && f.cue.first <= end && endsClause(p, f, from));
  if (next) last = Math.max(from, frameStart(next) - 1);
  while (last > from && p.quoteOf[last] === -1 && /^(?:[,.;:–—-]|and|but|while|also)$/.test(p.tokens[last]!.norm))
    last--;
  return last > from || p.tokens[from]!.kind !== 'mark' ? spanOf(p, from, last) : null;
}

/** A frame that goes on with the same or another source behind a comma: ", adding that", ", according to". */
function endsClause(p: Paragraph, frame: Frame, from: number): boolean {
  const start = frameStart(frame);
  if (start <= from) return false;
  const before = p.tokens[start - 1]!;
  return (
    before.norm === ',' ||
    (frame.source?.side === 'shared' && /^(?:and|but)$/.test(before.norm)) ||
    before.norm === 'but' ||
    before.norm === 'while'
  );
}

/** Past "reporters on Sunday", "in a statement": to "that", a colon or a quotation, where one comes soon. */
function skipAddressee(p: Paragraph, frame: Frame, from: number, end: number): number {
  for (let i = from; i <= Math.min(end, from + 12); i++) {
    if (p.quoteOf[i] !== -1) return /^[,:]$/.test(p.tokens[i - 1]?.norm ?? '') ? i : from;
    // "said it was old and that it rots": this one is the second of two.
    if (p.tokens[i]!.norm === 'that') return i > from && /^(?:and|but|or)$/.test(p.tokens[i - 1]!.norm) ? from : i;
    if (p.tokens[i]!.norm === ':') return i + 1;
    if (p.tokens[i]!.kind === 'mark' && p.tokens[i]!.norm !== '.') break;
  }
  if (/day$|^(?:today|yesterday)$/.test(p.tokens[from]!.norm)) return from + 1;
  if (p.tokens[from]!.norm === 'on' && /day$/.test(p.tokens[from + 1]?.norm ?? '')) return from + 2;
  return frame.cue.form?.lemma === 'tell' ? skipWords(p, from, end) : from;
}

/** "told reporters …", "told the council …". */
function skipWords(p: Paragraph, from: number, end: number): number {
  const at = /^(?:the|a|his|her|their)$/.test(p.tokens[from]!.norm) ? from + 2 : from + 1;
  return Math.min(at, end);
}
