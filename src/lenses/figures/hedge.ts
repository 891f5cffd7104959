import { type Bend, HEDGES, HEDGES_AFTER } from '../../data/hedges.ts';
import type { Span } from '../../model/span.ts';
import { pattern } from '../../text/pattern.ts';
import type { Found } from './quantity.ts';

const any = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replaceAll(' ', '\\s');
const HEDGE = pattern(`(?<![\\p{L}-])(?<hedge>${any(Object.keys(HEDGES))})\\s(?:a\\s|an\\s|another\\s)?$`, 'i');
const HEDGE_AFTER = pattern(`^(?:\\s(?<hedge>${any(Object.keys(HEDGES_AFTER))})(?!\\p{L})|(?<plus>\\+|-plus))`, 'i');

/** Characters that a hedge takes at most. */
const LONGEST = 40;

/** The hedge before or after a figure, and the characters that the two take together. */
export function hedgeOf(
  own: string,
  found: Found,
  limits: Span,
): { start: number; end: number; words: string; bend: Bend } | null {
  const from = Math.max(limits.start, found.start - LONGEST);
  const before = HEDGE.exec(own.slice(from, found.start));
  if (before) {
    const words = before.groups!['hedge']!.toLowerCase().replace(/\s+/g, ' ');
    return { start: from + before.index, end: found.end, words, bend: HEDGES[words]! };
  }
  const after = HEDGE_AFTER.exec(own.slice(found.end, limits.end));
  if (!after) return null;
  const words = after.groups!['hedge']?.toLowerCase().replace(/\s+/g, ' ') ?? 'plus';
  return { start: found.start, end: found.end + after[0].length, words, bend: HEDGES_AFTER[words] ?? 'above' };
}
