import type { Token, TokenKind } from '../model/token.ts';

// Letters with inner apostrophes, hyphens and points ("don't", "cease-fire", "U.S."), digits with inner points and commas,
// else one character. A possessive 's stays with its word: `norm` drops it.
const TOKEN =
  /(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]*[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:[’'ʼ‐‑-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\p{N}+(?:[.,]\p{N}+)*|\S/gu;
const DIGIT = /^\p{N}/u;
const LETTER = /[\p{L}]/u;

/** Lower case, straight apostrophes, plain hyphens, without a possessive 's. */
export function normalize(word: string): string {
  return word
    .toLowerCase()
    .replace(/[’ʼ‘]/g, "'")
    .replace(/[‐‑–]/g, '-')
    .replace(/'s$|'$/, '');
}

/**
 * Tokens of `text[start, end)`. Lossless: between two tokens stands only white space.
 */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  const pattern = new RegExp(TOKEN.source, 'gu');
  pattern.lastIndex = start;
  for (let m = pattern.exec(text); m && m.index < end; m = pattern.exec(text)) {
    const shape = m[0];
    const kind: TokenKind = LETTER.test(shape) ? 'word' : DIGIT.test(shape) ? 'number' : 'mark';
    tokens.push({
      start: m.index,
      end: Math.min(end, m.index + shape.length),
      kind,
      norm: kind === 'mark' ? shape : normalize(shape),
    });
  }
  return tokens;
}
