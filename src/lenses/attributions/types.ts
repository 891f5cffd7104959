import type { Span } from '../../model/span.ts';

/** How much of the content stands between quotation marks. `quoted`: the runs that touch it. */
export function typeOf(
  text: string,
  content: readonly Span[],
  quoted: readonly Span[],
): 'direct' | 'mixed' | 'indirect' {
  if (quoted.length === 0) return 'indirect';
  return content.every((span) => insideMarks(text, span, quoted)) ? 'direct' : 'mixed';
}

/** The runs that share a character with the content. */
export const quotedIn = <Run extends Span>(runs: readonly Run[], content: readonly Span[]): Run[] =>
  runs.filter((q) => content.some((c) => q.start < c.end && c.start < q.end));

/** All letters of the span stand between quotation marks. */
function insideMarks(text: string, span: Span, quoted: readonly Span[]): boolean {
  for (let i = span.start; i < span.end; i++)
    if (/[\p{L}\p{N}]/u.test(text[i]!) && !quoted.some((q) => q.start <= i && i < q.end)) return false;
  return true;
}
