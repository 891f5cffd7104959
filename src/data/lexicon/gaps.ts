/**
 * Ascending whole numbers as the gaps between them, in base 32: the last digit of each gap is one of the
 * lower 32 characters from `0` on, the digits before it one of the upper 32. Neither `\` nor a quote is among them.
 */
const BASE = 32;
const LAST = 0x23; // '#'
const MORE = 0x5d; // ']'

export function encodeGaps(ascending: readonly number[]): string {
  let text = '';
  let before = 0;
  for (const value of ascending) {
    let gap = value - before;
    let digits = String.fromCharCode(LAST + (gap % BASE));
    for (gap = Math.floor(gap / BASE); gap > 0; gap = Math.floor(gap / BASE))
      digits = String.fromCharCode(MORE + (gap % BASE)) + digits;
    text += digits;
    before = value;
  }
  return text;
}

/** Calls `each` with every number that `encodeGaps` was given. */
export function decodeGaps(text: string, each: (value: number) => void): void {
  let value = 0;
  let gap = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= MORE) {
      gap = (gap + code - MORE) * BASE;
      continue;
    }
    value += gap + code - LAST;
    gap = 0;
    each(value);
  }
}
