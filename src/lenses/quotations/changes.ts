import type { Edit } from '../../collate/words.ts';
import type { QuotationChange } from '../../model/report.ts';
import type { Place } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';
import { tokenize } from '../../text/tokenize.ts';
import { editsBetween } from './edits.ts';
import { plain, type Version } from './versions.ts';

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
