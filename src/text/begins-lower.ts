import type { Span } from '../model/span.ts';

/** Whether the words at a span begin with a small letter: neither a name nor the start of a sentence. */
export const beginsLower = (text: string, { start }: Span): boolean => /^\p{Ll}/u.test(text.slice(start, start + 2));
