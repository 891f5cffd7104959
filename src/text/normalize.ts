/** Lower case, straight apostrophes, plain hyphens, no invisible characters, without a possessive 's. */
export function normalize(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const folded = lower
    .normalize('NFC')
    .replace(/[’ʼ‘＇]/g, "'")
    .replace(/[‐‑–]/g, '-')
    .replace(/\p{Cf}/gu, '');
  const bare = folded.length > 2 ? folded.replace(/'s$|'$/, '') : folded;
  return INITIALISM_WITHOUT_LAST_POINT.test(bare) ? `${bare}.` : bare;
}

const PLAIN = /^[a-z0-9-]*$/;
/** "u.s" is "u.s.". */
const INITIALISM_WITHOUT_LAST_POINT = /^(?:\p{L}\.)+\p{L}$/u;

const MOST_KNOWN = 200_000;
const SLOTS = 1 << 19;
let shapes: string[] = [];
let norms: string[] = [];
const slots = new Int32Array(SLOTS);

/**
 * Normal form of the word `text[start, end)`. Words repeat, so each shape is normalized once and found again by its characters
 * without a string being cut out of the text (and without a kept cut-out holding the whole text in memory).
 */
export function normOf(text: string, start: number, end: number): string {
  let hash = end - start;
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  for (; slots[slot] !== 0; slot = (slot + 1) & (SLOTS - 1)) {
    const at = slots[slot]! - 1;
    if (isShape(shapes[at]!, text, start, end)) return norms[at]!;
  }
  return remember(slot, copyOf(text, start, end));
}

function isShape(shape: string, text: string, start: number, end: number): boolean {
  if (shape.length !== end - start) return false;
  for (let i = 0; i < shape.length; i++) if (shape.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

function remember(slot: number, shape: string): string {
  const norm = normalize(shape);
  if (shape.length > 64) return norm;
  if (shapes.length >= MOST_KNOWN) {
    shapes = [];
    norms = [];
    slots.fill(0);
  }
  shapes.push(shape);
  norms.push(norm);
  slots[slot] = shapes.length;
  return norm;
}

/** A string of its own: a slice of a long text would keep all of it alive. */
function copyOf(text: string, start: number, end: number): string {
  if (end - start < 13 || end - start > 64) return text.slice(start, end);
  const codes: number[] = [];
  for (let i = start; i < end; i++) codes.push(text.charCodeAt(i));
  return String.fromCharCode(...codes);
}
