/** Hash of a word, 32 bits (FNV-1a over UTF-16 units, then mixed as in MurmurHash3). The same on every machine and in every thread. */
export const hash32 = (text: string, seed = 0): number => hashOfRange(text, 0, text.length, seed);

/** The same of `text[start, end)`. */
export function hashOfRange(text: string, start: number, end: number, seed = 0): number {
  let h = 0x811c9dc5 ^ seed;
  for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return mixed(h);
}

function mixed(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

const hex = (n: number): string => n.toString(16).padStart(8, '0');

/** 128 bits of a text in hex: names a content, for order and for ids; no protection against forgery. */
export function contentKey(text: string): string {
  let a = 0x9e3779b9;
  let b = 0x243f6a88;
  let c = 0xb7e15162;
  let d = 0x71374491;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x5bd1e995);
    c = (Math.imul(c, 31) + unit) | 0;
    d = Math.imul((d << 5) ^ (d >>> 27) ^ unit, 0x2c1b3c6d);
  }
  return hex(mixed(a)) + hex(mixed(b ^ (a >>> 7))) + hex(mixed(c)) + hex(mixed(d));
}
