import type { Span } from '../../model/span.ts';
import { candidates, LETTER, type Mark } from './candidates.ts';

export interface RawRun extends Span {
  readonly open: number;
  readonly close: number | null;
  readonly nested: boolean;
  readonly unclosed: boolean;
}

/** How many marks ahead are looked at to tell what one of them is; keeps a paragraph full of marks fast. */
const MOST_AHEAD = 200;

interface Open {
  readonly mark: Mark;
  readonly depth: number;
}

/**
 * Runs between quotation marks in one paragraph `text[start, end)`, in order of their opening mark.
 * Curly, straight, low-high, guillemets, doubled single marks; nested; a double mark left open runs to the end.
 * A closing mark that damage has moved behind its space (`so, ”he said`) still closes.
 */
export function scanMarks(text: string, start: number, end: number): RawRun[] {
  const marks = candidates(text, start, end);
  const runs: RawRun[] = [];
  const stack: Open[] = [];
  marks.forEach((mark, i) => {
    const ahead = marks.slice(i + 1, i + 1 + MOST_AHEAD);
    const partner = findOpen(stack, mark);
    if (partner >= 0 && !opensAnew(text, mark, ahead) && closesHere(text, end, mark, ahead)) {
      const { mark: opening } = stack[partner]!;
      dropUnclosed(stack.splice(partner).slice(1), runs, mark.at, text);
      runs.push(makeRun(text, opening, mark.at, mark.at, stack.length > 0));
    } else if (mark.opens && opensHere(stack, mark, ahead)) {
      stack.push({ mark, depth: stack.length });
    } else if (mark.opens && mark.family === 'double') {
      // The mark before was never closed.
      const same = stack.findIndex((o) => o.mark.family === 'double');
      if (same < 0) return;
      dropUnclosed(stack.splice(same), runs, mark.at, text);
      stack.push({ mark, depth: stack.length });
    }
  });
  dropUnclosed(stack, runs, end, text);
  return runs.filter((r) => r.end > r.start).sort((a, b) => a.open - b.open);
}

/** Marks left open: a double one is a run that goes on to `end`; a single one was an apostrophe. */
function dropUnclosed(open: readonly Open[], runs: RawRun[], end: number, text: string): void {
  for (const { mark, depth } of open) {
    if (mark.family === 'single') continue;
    runs.push(makeRun(text, mark, end, null, depth > 0));
  }
}

function makeRun(text: string, mark: Mark, end: number, close: number | null, nested: boolean): RawRun {
  let from = mark.at + mark.width;
  let to = end;
  while (from < to && /\s/.test(text[from]!)) from++;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  return { start: from, end: to, open: mark.at, close, nested, unclosed: close === null };
}

/** The innermost open mark that `mark` may close, or -1. */
function findOpen(stack: readonly Open[], mark: Mark): number {
  if (!mark.closes && mark.shape !== '“' && mark.shape !== '‘') return -1;
  for (let i = stack.length - 1; i >= 0; i--) if (pairs(stack[i]!.mark, mark)) return i;
  return -1;
}

function pairs(open: Mark, close: Mark): boolean {
  if (open.family !== close.family) return false;
  if (open.shape === '"' || close.shape === '"') return true;
  if (open.shape === "'" || close.shape === "'") return open.shape === close.shape || close.shape === '’';
  if (open.family === 'guillemet') return open.shape !== close.shape;
  if (close.shape === '‘') return open.shape === '‚';
  return close.shape !== '“' || /[„“”]/.test(open.shape);
}

/** Whether a mark that could close does: an opening shape closes only where it stands like a closing mark. */
function closesHere(text: string, end: number, mark: Mark, rest: readonly Mark[]): boolean {
  const before = text[mark.at - 1] ?? ' ';
  const after = mark.at + mark.width < end ? text[mark.at + mark.width]! : ' ';
  if (mark.shape === '‘') return /\S/.test(before) && !LETTER.test(after);
  if (mark.family === 'single') return !LETTER.test(after) && !possessive(text, mark, rest);
  if (mark.shape !== '“') return true;
  return /\S/.test(before) && !LETTER.test(after);
}

/** `No end. He said "yes" too.`: an odd straight mark that stands like an opening one and has a partner left; the one before was not closed. */
function opensAnew(text: string, mark: Mark, rest: readonly Mark[]): boolean {
  if (mark.shape !== '"' || !/[\p{L}\p{N}] $/u.test(text.slice(Math.max(0, mark.at - 2), mark.at))) return false;
  if (!LETTER.test(text[mark.at + 1] ?? '')) return false;
  return rest.filter((m) => m.shape === '"').length % 2 === 1;
}

/** "the workers’ rights": a plural possessive inside single marks, where a better closing mark follows. */
function possessive(text: string, mark: Mark, rest: readonly Mark[]): boolean {
  if (!/s/i.test(text[mark.at - 1] ?? '') || !/^ \p{Ll}/u.test(text.slice(mark.at + 1, mark.at + 3))) return false;
  const next = rest.find((m) => m.family === 'single');
  return next?.closes === true && !next.opens && !/s/i.test(text[next.at - 1] ?? '');
}

/** A mark of a family that is open already opens again only where two closing marks follow (nested in its own kind). */
function opensHere(stack: Open[], mark: Mark, rest: readonly Mark[]): boolean {
  if (mark.family === 'single') return rest.some((m) => m.family === 'single' && (m.closes || mark.shape === '‚'));
  const same = stack.findIndex((o) => o.mark.family === mark.family);
  if (same < 0) return !isDoubtful(mark) || closesNext(rest.find((m) => m.family === 'double'));
  const closing = rest.filter((m) => m.family === mark.family && m.closes && !m.opens).length;
  const opening = rest.filter((m) => m.family === mark.family && m.opens && !m.closes).length;
  return closing >= opening + 2;
}

/** Marks that open only where a partner follows: closing shapes, a straight mark between spaces. */
const isDoubtful = ({ shape, loose }: Mark): boolean => loose || /^(?:”|’’)$/.test(shape);

/** A mark that closes, or an opening shape in the wrong place. */
const closesNext = (mark: Mark | undefined): boolean =>
  mark !== undefined && (mark.closes || (mark.shape === '“' && mark.behind));
