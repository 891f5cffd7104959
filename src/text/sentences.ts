import type { Span } from '../model/span.ts';

const END = /[.!?…]+["'”’)\]]*\s+(?=["'“‘([]?\p{Lu})/gu;

/** Sentences of `text[start, end)`, trimmed of white space at both ends. */
export function sentences(text: string, start = 0, end = text.length): Span[] {
  const spans: Span[] = [];
  let from = start;
  const part = text.slice(start, end);
  for (const m of part.matchAll(END)) {
    push(from, start + m.index + m[0].length);
    from = start + m.index + m[0].length;
  }
  push(from, end);
  return spans;

  function push(a: number, b: number) {
    while (a < b && /\s/.test(text[a]!)) a++;
    while (b > a && /\s/.test(text[b - 1]!)) b--;
    if (b > a) spans.push({ start: a, end: b });
  }
}
