import { AUXILIARIES } from '../../data/closed-classes.ts';
import type { Frame } from './frames.ts';
import { frameStart } from './frames.ts';
import { type Paragraph, sentenceStart } from './paragraph.ts';

/** How a quoted run is tied to the frame that says whose words it is. */
export interface Tie {
  readonly paragraph: Paragraph;
  readonly frame: Frame;
  /** `after`: the frame stands behind the run; `before`: in front of it; `goes-on`: the speaker goes on without a cue. */
  readonly how: 'after' | 'before' | 'goes-on';
}

/** What the text before a paragraph leaves for it. */
export interface Carried {
  /** Tie of the last quoted run. */
  readonly run: Tie | null;
  /** Last frame that has a source. */
  readonly frame: { paragraph: Paragraph; frame: Frame } | null;
}

/** For each outer run of the paragraph its tie, or null where nobody is shown to say it. */
export function tieRuns(p: Paragraph, frames: readonly Frame[], carried: Carried): (Tie | null)[] {
  const ties: (Tie | null)[] = [];
  for (let r = 0; r < p.runs.length; r++) ties.push(tieOf(p, r, frames, ties, carried));
  return ties;
}

function tieOf(
  p: Paragraph,
  r: number,
  frames: readonly Frame[],
  ties: readonly (Tie | null)[],
  carried: Carried,
): Tie | null {
  const tokens = extent(p, r);
  if (!tokens) return null;
  const behind = frameBehind(p, frames, tokens.last, r);
  if (behind) return { paragraph: p, frame: behind, how: 'after' };
  const front = frameInFront(p, frames, tokens.first);
  if (front) return { paragraph: p, frame: front, how: 'before' };
  return goesOn(p, r, tokens, ties, carried);
}

/** First and last token of outer run `r`, marks included. */
export function extent(p: Paragraph, r: number): { first: number; last: number } | null {
  const first = p.quoteOf.indexOf(r);
  return first < 0 ? null : { first, last: p.quoteOf.lastIndexOf(r) };
}

/** `…,” he said`: the frame begins straight behind the run. */
function frameBehind(p: Paragraph, frames: readonly Frame[], last: number, r: number): Frame | null {
  let next = last + 1;
  if (frames.some((f) => f.cue.kind === 'dash' && f.cue.first === next))
    return frames.find((f) => f.cue.first === next)!;
  while (p.tokens[next]?.kind === 'mark' && /^[,–—-]$/.test(p.tokens[next]!.norm) && p.quoteOf[next] === -1) next++;
  const token = p.tokens[next];
  if (!token || p.quoteOf[next] !== -1) return null;
  const frame = frames.find((f) => f.source !== null && f.source.side !== 'shared' && frameStart(f) === next);
  if (!frame) return null;
  const run = p.runs[r]!;
  const full = frame.cue.kind !== 'dash' && /[.]$/.test(p.read.text.slice(run.start, run.end));
  const capital = /^\p{Lu}/u.test(p.read.text.slice(token.start, token.end));
  // `“It is over.” Tarn said that …` begins a new sentence.
  return full && capital ? null : frame;
}

/** `He said that …“`: the last frame before the run in its own sentence. */
function frameInFront(p: Paragraph, frames: readonly Frame[], first: number): Frame | null {
  const start = sentenceStart(p, first);
  const from = joinedStart(p, start);
  const agent = frames.find(
    (f) => f.cue.kind === 'passive' && f.cue.head >= from && f.cue.head < first && f.cue.last > first,
  );
  if (agent?.source) return agent;
  return (
    frames.findLast(
      (f) =>
        f.source !== null &&
        f.cue.head >= from &&
        f.cue.last < first &&
        !isSungBefore(p, f, first) &&
        (f.cue.kind !== 'according' || isOpening(p, f, from)),
    ) ?? null
  );
}

/** "said they had sung for years and were “glad”": a manner of speaking reports only what follows at once, or behind "that" or a colon. */
function isSungBefore(p: Paragraph, { cue }: Frame, first: number): boolean {
  if (cue.form?.class !== 'manner') return false;
  const between = p.tokens.slice(cue.last + 1, first).map((t) => t.norm);
  return !between.some((w) => w === 'that' || w === ':') && between.some((w) => w === 'and' || AUXILIARIES.has(w));
}

/** "In the words of Tarn, “…”": the phrase opens the sentence. */
const isOpening = (p: Paragraph, { cue }: Frame, from: number): boolean =>
  cue.head - from <= 2 && p.tokens[cue.head] !== undefined;

/** A colon before a quotation ties it to the sentence before, whatever the splitting of sentences made of it. */
function joinedStart(p: Paragraph, start: number): number {
  if (start === 0 || p.tokens[start - 1]!.norm !== ':') return start;
  return sentenceStart(p, start - 1);
}

/** No cue of its own: the speaker of the run before goes on, where the run is whole sentences. */
function goesOn(
  p: Paragraph,
  r: number,
  at: { first: number; last: number },
  ties: readonly (Tie | null)[],
  carried: Carried,
): Tie | null {
  const run = p.runs[r]!;
  if (run.resumes && carried.run) return { ...carried.run, how: 'goes-on' };
  if (!isWhole(p, at, run)) return null;
  const before = ties.findLast((t) => t !== null);
  if (r > 0) return before && ties.at(-1) === before ? { ...before, how: 'goes-on' } : null;
  const alone = p.quoteOf.every((q, i) => q !== -1 || p.tokens[i]!.kind === 'mark');
  if (at.first === 0 && alone) return carried.frame ? { ...carried.frame, how: 'goes-on' } : null;
  return null;
}

/** The run is at least a sentence: it begins one, and a mark that ends one stands at its end. */
function isWhole(p: Paragraph, at: { first: number }, run: { start: number; end: number }): boolean {
  const before = p.tokens[at.first - 1];
  const begins = !before || /^[.!?…:]$/.test(before.norm) || p.sentenceOf[at.first - 1] !== p.sentenceOf[at.first];
  return begins && /[.!?…,]$/.test(p.read.text.slice(run.start, run.end));
}
