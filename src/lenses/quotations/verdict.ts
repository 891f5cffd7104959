import type { Edit } from '../../collate/words.ts';
import type { QuotationChange, QuotationVerdict } from '../../model/report.ts';
import { contains, type Place } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';
import { tokenize } from '../../text/tokenize.ts';
import type { Bonds } from './cluster.ts';
import { commonRun } from './common-run.ts';
import { editsBetween } from './edits.ts';
import type { Utterance } from './utterance.ts';

/** All that one telling has of an utterance: one run, or the parts of a split one in order. */
export interface Version {
  readonly telling: number;
  readonly siglum: string;
  readonly runs: readonly Utterance[];
  readonly words: readonly Token[];
  /** It quotes the words twice, and not with the same words around them. */
  readonly saidTwice: boolean;
}

/** One version a telling; a run whose words another one has too, as a whole or for the most part, adds no words. */
export function versionsOf(runs: readonly Utterance[]): Version[] {
  const byTelling = new Map<number, Utterance[]>();
  for (const run of runs) byTelling.set(run.telling, [...(byTelling.get(run.telling) ?? []), run]);
  const kept = [...byTelling]
    .sort((a, b) => a[0] - b[0])
    .map(([telling, own]) => {
      const whole = own.filter((run) => !own.some((other) => other !== run && repeatsIn(other, run, own)));
      return { telling, own, whole, once: whole.filter((run) => !whole.some((other) => isAnotherSaying(other, run))) };
    });
  const longest = kept.flatMap(({ once }) => once).reduce((a, b) => (b.words.length > a.words.length ? b : a));
  return kept.map(({ telling, own, whole, once }) => ({
    telling,
    siglum: own[0]!.read.siglum,
    runs: own,
    words: asIn(longest, once).flatMap((run) => run.words),
    saidTwice: once.length < whole.length,
  }));
}

/** Fragments of one longer run in the order that they have there: a reporter may quote the end first. */
function asIn(longest: Utterance, runs: readonly Utterance[]): readonly Utterance[] {
  const at = (run: Utterance): number => ` ${shape(longest)} `.indexOf(` ${shape(run)} `);
  return runs.every((run) => at(run) >= 0) ? [...runs].sort((a, b) => at(a) - at(b)) : runs;
}

function repeatsIn(other: Utterance, run: Utterance, own: readonly Utterance[]): boolean {
  const [x, y] = [shape(other), shape(run)];
  return ` ${x} `.includes(` ${y} `) && (x !== y || own.indexOf(other) < own.indexOf(run));
}

/** The telling quotes the speaker again with other words around the same ones. */
const isAnotherSaying = (fuller: Utterance, run: Utterance): boolean =>
  fuller !== run &&
  (fuller.words.length > run.words.length || (fuller.words.length === run.words.length && fuller.start < run.start)) &&
  commonRun(fuller, run).length >= Math.max(LEAST_ROW, run.words.length / 3);
const LEAST_ROW = 4;

const plain = (token: Token): string => token.norm.replace(/[-.']/g, '');
const shape = (run: Utterance): string => run.shape.join(' ');

/** `verbatim` < `trimmed` < `altered`: the strongest that holds between the first version and any other, or any two. */
export function verdictOf(all: readonly Version[], bonds: Bonds): QuotationVerdict {
  if (all.length < 2) return 'single';
  const versions = distinct(all);
  const judged = versions.map((a, i) => versions.map((b, j) => (j > i ? between(a, b, bonds) : null)));
  let worst: QuotationVerdict = 'verbatim';
  for (let i = 0; i < versions.length; i++) {
    for (let j = i + 1; j < versions.length; j++) {
      const found = arePieces(judged, i, j) ? (judged[i]![j] === 'verbatim' ? 'verbatim' : 'trimmed') : judged[i]![j];
      if (found === 'altered') return 'altered';
      if (found === 'cannot-tell' || (found === 'trimmed' && worst === 'verbatim')) worst = found;
    }
  }
  return worst;
}

/** Versions that differ in a character; many tellings repeat one. */
function distinct(all: readonly Version[]): Version[] {
  const byText = new Map<string, Version>();
  for (const version of all) {
    const runs = version.runs.map((run) => `${run.unclosed}${run.read.text.slice(run.start, run.end)}`);
    const key = `${version.saidTwice}|${runs.join('|')}`;
    if (!byText.has(key)) byText.set(key, version);
  }
  return [...byText.values()];
}

/** Two different pieces of one longer version are trimmed, not altered. */
function arePieces(judged: readonly (readonly (QuotationVerdict | null)[])[], i: number, j: number): boolean {
  const unchanged = (a: number, b: number): boolean =>
    a !== b && /^(?:trimmed|verbatim)$/.test(judged[Math.min(a, b)]![Math.max(a, b)]!);
  return judged.some((_, k) => unchanged(i, k) && unchanged(j, k));
}

/** Null where the words are not the same and nothing joins the two but a third version. */
function between(a: Version, b: Version, bonds: Bonds): QuotationVerdict | null {
  const [x, y] = [a.words.map(plain), b.words.map(plain)];
  if (x.join('') === y.join('')) return 'verbatim';
  if (isTrimmed(a, b)) return 'trimmed';
  const bond = bonds.get(`${a.telling}|${b.telling}`);
  if (!bond) return null;
  if (bond === 'touching' || a.saidTwice || b.saidTwice) return 'cannot-tell';
  // Where a mark was never closed nobody can say where the quotation ends.
  const open = a.runs.some((r) => r.unclosed) || b.runs.some((r) => r.unclosed);
  return open && sharesHead(x, y) ? 'cannot-tell' : 'altered';
}

/**
 * Whether the two have the same words but for what one or both leave out at the ends, or one leaves out inside where it
 * shows: by an ellipsis, by a break between two runs, or by whole sentences.
 */
function isTrimmed(a: Version, b: Version): boolean {
  const edits = editsBetween(a, b).filter((edit) => edit.op === 'equal' || !onlySpelling(a, b, edit));
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
  const runOf = (word: Token) => short.runs.find((run) => contains(run, word));
  if (/…|\.\s?\.\s?\.|\[/.test(between) || runOf(left) !== runOf(right)) return true;
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
  return editsBetween(a, b)
    .filter((edit) => edit.op !== 'equal' && !onlySpelling(a, b, edit))
    .map((edit) => ({
      op: isBoundary(a, b, edit) ? 'boundary' : (edit.op as 'replace' | 'delete' | 'insert'),
      a: place(a, edit.a),
      b: place(b, edit.b),
    }));
}

const joined = (words: readonly Token[], [from, to]: readonly [number, number]): string =>
  words.slice(from, to).map(plain).join('');
/** The two have the same letters there (a hyphen, a point, one word for two), or "and" and "&". */
export const onlySpelling = (a: Version, b: Version, edit: Edit): boolean =>
  joined(a.words, edit.a) === joined(b.words, edit.b) ||
  isAmpersand(a, edit.a, b, edit.b[0]) ||
  isAmpersand(b, edit.b, a, edit.a[0]);

function isAmpersand(has: Version, at: readonly [number, number], lacks: Version, gap: number): boolean {
  if (joined(has.words, at) !== 'and') return false;
  const [left, right] = [lacks.words[gap - 1], lacks.words[gap]];
  return left !== undefined && right !== undefined && /&/.test(lacks.runs[0]!.read.text.slice(left.end, right.start));
}

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
