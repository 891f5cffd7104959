import type { QuotationVerdict } from '../../model/report.ts';
import { contains } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';
import { onlySpelling } from './changes.ts';
import type { Bonds } from './cluster.ts';
import { editsBetween } from './edits.ts';
import { plain, type Version } from './versions.ts';

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
