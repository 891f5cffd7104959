import { diffWords, type Edit } from '../../collate/words.ts';
import type { QuotationChange, QuotationVerdict } from '../../model/report.ts';
import type { Place } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';
import { tokenize } from '../../text/tokenize.ts';
import type { Utterance } from './utterance.ts';

/** All that one telling has of an utterance: one run, or the parts of a split one in order. */
export interface Version {
  readonly telling: number;
  readonly siglum: string;
  readonly runs: readonly Utterance[];
  readonly words: readonly Token[];
}

/** One version a telling; a fragment that the reporter repeats adds no words. */
export function versionsOf(runs: readonly Utterance[]): Version[] {
  const byTelling = new Map<number, Utterance[]>();
  for (const run of runs) byTelling.set(run.telling, [...(byTelling.get(run.telling) ?? []), run]);
  return [...byTelling]
    .sort((a, b) => a[0] - b[0])
    .map(([telling, own]) => {
      const kept = own.filter((run) => !own.some((other) => other !== run && repeatsIn(other, run, own)));
      return { telling, siglum: own[0]!.read.siglum, runs: own, words: kept.flatMap((run) => run.words) };
    });
}

function repeatsIn(other: Utterance, run: Utterance, own: readonly Utterance[]): boolean {
  const [x, y] = [shape(other), shape(run)];
  return ` ${x} `.includes(` ${y} `) && (x !== y || own.indexOf(other) < own.indexOf(run));
}

const plain = (token: Token): string => token.norm.replace(/[-.']/g, '');
const shape = (run: Utterance): string => run.words.map(plain).join(' ');

/** `verbatim` < `trimmed` < `altered`: the strongest that holds between the first version and any other, or any two. */
export function verdictOf(versions: readonly Version[]): QuotationVerdict {
  if (versions.length < 2) return 'single';
  let worst: QuotationVerdict = 'verbatim';
  for (let i = 0; i < versions.length; i++) {
    for (let j = i + 1; j < versions.length; j++) {
      const found = throughThird(versions, i, j);
      if (found === 'altered') return 'altered';
      if (found === 'cannot-tell' || (found === 'trimmed' && worst === 'verbatim')) worst = found;
    }
  }
  return worst;
}

/** As `between`; two different pieces of one longer version are trimmed, not altered. */
function throughThird(versions: readonly Version[], i: number, j: number): QuotationVerdict {
  const found = between(versions[i]!, versions[j]!);
  if (found !== 'altered') return found;
  const unchanged = (a: Version, b: Version): boolean => /^(?:trimmed|verbatim)$/.test(between(a, b));
  const whole = versions.some((v, k) => k !== i && k !== j && unchanged(versions[i]!, v) && unchanged(versions[j]!, v));
  return whole ? 'trimmed' : 'altered';
}

function between(a: Version, b: Version): QuotationVerdict {
  const [x, y] = [a.words.map(plain), b.words.map(plain)];
  if (x.join('') === y.join('')) return 'verbatim';
  if (isTrimmed(a, b)) return 'trimmed';
  // Where a mark was never closed nobody can say where the quotation ends.
  const open = a.runs.some((r) => r.unclosed) || b.runs.some((r) => r.unclosed);
  return open && sharesHead(x, y) ? 'cannot-tell' : 'altered';
}

/**
 * Whether the two have the same words but for what one or both leave out at the ends, or one leaves out inside where it
 * shows: by an ellipsis, by a break between two runs, or by whole sentences.
 */
function isTrimmed(a: Version, b: Version): boolean {
  const edits = diffWords(a.words, b.words).filter((edit) => edit.op === 'equal' || !onlySpelling(a, b, edit));
  if (!edits.some((edit) => edit.op === 'equal')) return false;
  return edits.every((edit, i) => {
    if (edit.op === 'equal') return true;
    if (edit.op === 'replace') return false;
    if (i === 0 || i === edits.length - 1) return true;
    return edit.op === 'delete' ? showsCut(a, edit.a, b, edit.b[0]) : showsCut(b, edit.b, a, edit.a[0]);
  });
}

/** The words `[from, to)` of `long` are missing in `short` before its word `at`, and the cut can be seen. */
function showsCut(long: Version, [from, to]: readonly [number, number], short: Version, at: number): boolean {
  const [left, right] = [short.words[at - 1], short.words[at]];
  if (!left || !right) return true;
  const between = short.runs[0]!.read.text.slice(left.end, right.start);
  if (/…|\.\s?\.\s?\.|\[/.test(between) || short.runs.some((r) => r.start > left.start && r.start <= right.start))
    return true;
  const { text } = long.runs[0]!.read;
  const gap = (i: number): string => text.slice(long.words[i - 1]?.end ?? 0, long.words[i]?.start ?? text.length);
  return /[.!?;]/.test(gap(from)) && /[.!?;]/.test(gap(to));
}

const sharesHead = (x: readonly string[], y: readonly string[]): boolean => {
  const least = Math.min(3, x.length, y.length);
  return least > 0 && x.slice(0, least).join(' ') === y.slice(0, least).join(' ');
};

/** The edits from the first version to each other one. */
export const changesOf = (versions: readonly Version[]): QuotationChange[] =>
  versions.slice(1).flatMap((version) => changesBetween(versions[0]!, version));

function changesBetween(a: Version, b: Version): QuotationChange[] {
  return diffWords(a.words, b.words)
    .filter((edit) => edit.op !== 'equal' && !onlySpelling(a, b, edit))
    .map((edit) => ({
      op: isBoundary(a, b, edit) ? 'boundary' : (edit.op as 'replace' | 'delete' | 'insert'),
      a: place(a, edit.a),
      b: place(b, edit.b),
    }));
}

const joined = (words: readonly Token[], [from, to]: readonly [number, number]): string =>
  words.slice(from, to).map(plain).join('');
/** The two have the same letters there: a hyphen, a point, one word for two. */
export const onlySpelling = (a: Version, b: Version, edit: Edit): boolean =>
  joined(a.words, edit.a) === joined(b.words, edit.b);

function place(version: Version, [from, to]: readonly [number, number]): Place | null {
  if (from === to) return null;
  return { siglum: version.siglum, start: version.words[from]!.start, end: version.words[to - 1]!.end };
}

/** A word at the edge that the other telling has just outside of its marks: it moved in or out. */
function isBoundary(a: Version, b: Version, edit: Edit): boolean {
  if (edit.op === 'insert') return movedOver(b, edit.b, a);
  if (edit.op === 'delete') return movedOver(a, edit.a, b);
  return movedOver(a, edit.a, b) || movedOver(b, edit.b, a);
}

function movedOver(has: Version, [from, to]: readonly [number, number], lacks: Version): boolean {
  if (from === to) return false;
  const text = has.words.slice(from, to).map(plain).join(' ');
  const { read } = lacks.runs[0]!;
  if (from === 0) {
    const outside = tokenize(read.text, Math.max(0, lacks.runs[0]!.start - 80), lacks.runs[0]!.start);
    return endsWith(outside, text);
  }
  if (to !== has.words.length) return false;
  const end = lacks.runs.at(-1)!.end;
  const outside = tokenize(read.text, end, Math.min(read.text.length, end + 80)).filter((t) => t.kind !== 'mark');
  return `${outside.map(plain).join(' ')} `.startsWith(`${text} `);
}

const endsWith = (tokens: readonly Token[], text: string): boolean =>
  ` ${tokens
    .filter((t) => t.kind !== 'mark')
    .map(plain)
    .join(' ')}`.endsWith(` ${text}`);
