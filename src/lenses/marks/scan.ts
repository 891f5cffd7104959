import type { Span } from '../../model/span.ts';

export interface RawRun extends Span {
  readonly open: number;
  readonly close: number | null;
  readonly nested: boolean;
  readonly unclosed: boolean;
}

/** How many marks ahead are looked at to tell what one of them is; keeps a paragraph full of marks fast. */
const MOST_AHEAD = 200;

/** What may stand at one position: it opens, it closes, or both are possible (straight marks). */
interface Mark {
  readonly at: number;
  readonly width: number;
  readonly opens: boolean;
  readonly closes: boolean;
  /** Marks of one family close each other: double, single, guillemets. */
  readonly family: 'double' | 'single' | 'guillemet';
  readonly shape: string;
}

interface Open {
  readonly mark: Mark;
  readonly depth: number;
}

const LETTER = /[\p{L}\p{N}]/u;
// Doubled single marks, low-high marks, guillemets, curly, straight.
const CANDIDATE = /``|''|’’|‘‘|[“”„‟"«»‹›‘’'‚]/g;
/** Words that begin with an apostrophe, lower case, without it. */
const ELIDED = /^(?:\d\ds?\b|em\b|tis\b|twas\b|til\b|cause\b|n\b|bout\b|round\b)/i;

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
    if (partner >= 0 && closesHere(text, end, mark, ahead)) {
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
  if (!mark.closes && !(mark.family === 'double' && mark.shape === '“')) return -1;
  for (let i = stack.length - 1; i >= 0; i--) if (pairs(stack[i]!.mark, mark)) return i;
  return -1;
}

function pairs(open: Mark, close: Mark): boolean {
  if (open.family !== close.family) return false;
  if (open.shape === '"' || close.shape === '"') return true;
  if (open.shape === "'" || close.shape === "'") return open.shape === close.shape || close.shape === '’';
  if (open.family === 'guillemet') return open.shape !== close.shape;
  return close.shape !== '“' || open.shape === '„' || open.shape === '“';
}

/** Whether a mark that could close does: an opening shape closes only where it stands like a closing mark. */
function closesHere(text: string, end: number, mark: Mark, rest: readonly Mark[]): boolean {
  const before = text[mark.at - 1] ?? ' ';
  const after = mark.at + mark.width < end ? text[mark.at + mark.width]! : ' ';
  if (mark.family === 'single') return !LETTER.test(after) && !possessive(text, mark, rest);
  if (mark.shape !== '“') return true;
  return /\S/.test(before) && !LETTER.test(after);
}

/** "the workers’ rights": a plural possessive inside single marks, where a better closing mark follows. */
function possessive(text: string, mark: Mark, rest: readonly Mark[]): boolean {
  if (!/s/i.test(text[mark.at - 1] ?? '') || !/^ \p{Ll}/u.test(text.slice(mark.at + 1, mark.at + 3))) return false;
  const next = rest.find((m) => m.family === 'single');
  return next?.closes === true && !next.opens && !/s/i.test(text[next.at - 1] ?? '');
}

/** A mark of a family that is open already opens again only where two closing marks follow (nested in its own kind). */
function opensHere(stack: Open[], mark: Mark, rest: readonly Mark[]): boolean {
  if (mark.family === 'single') return rest.some((m) => m.family === 'single' && m.closes);
  const same = stack.findIndex((o) => o.mark.family === mark.family);
  if (same < 0) return mark.shape !== '”' || rest.find((m) => m.family === 'double')?.shape === '”';
  const closing = rest.filter((m) => m.family === mark.family && m.closes && !m.opens).length;
  const opening = rest.filter((m) => m.family === mark.family && m.opens && !m.closes).length;
  return closing >= opening + 2;
}

function candidates(text: string, start: number, end: number): Mark[] {
  const marks: Mark[] = [];
  for (const m of text.slice(start, end).matchAll(CANDIDATE)) {
    const at = start + m.index;
    const mark = describe(text, start, end, at, m[0]);
    if (mark.opens || mark.closes) marks.push(mark);
  }
  return marks;
}

function describe(text: string, start: number, end: number, at: number, shape: string): Mark {
  const before = at > start ? text[at - 1]! : ' ';
  const after = at + shape.length < end ? text[at + shape.length]! : ' ';
  const base = { at, width: shape.length, shape };
  const spaceBefore = /[\s([{—–\-/“"‘„«'…]/.test(before);
  switch (shape) {
    case '“':
    case '‘‘':
    case '``':
    case '‟':
      return { ...base, family: 'double', opens: true, closes: false };
    case '„':
      return { ...base, family: 'double', opens: true, closes: false };
    case '”':
    case '’’':
    case "''":
      return { ...base, family: 'double', opens: shape === '”' && spaceBefore && LETTER.test(after), closes: true };
    case '"':
      // 6'2" and 5" are measures.
      return {
        ...base,
        family: 'double',
        opens: /\S/.test(after) && !/[\p{L}\p{N}.,!?]/u.test(before),
        closes: true,
      };
    case '«':
    case '»':
    case '‹':
    case '›':
      return { ...base, family: 'guillemet', opens: true, closes: true };
    default:
      return { ...base, family: 'single', ...single(text, at, shape, spaceBefore, before, after) };
  }
}

/** Single marks: an apostrophe neither opens nor closes. */
function single(text: string, at: number, shape: string, spaceBefore: boolean, before: string, after: string) {
  const elided = ELIDED.test(text.slice(at + 1, at + 8));
  const opens = shape !== '’' && spaceBefore && /[\p{L}\p{N}“"$£€]/u.test(after) && !elided;
  const closes = shape !== '‘' && shape !== '‚' && /\S/.test(before) && !LETTER.test(after);
  return { opens, closes };
}
