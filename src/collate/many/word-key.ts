const CHUNK = 4096;

/** A text that only the same words in the same order have: each number as its two halves. */
export function wordKey(words: Int32Array): string {
  const halves = new Uint16Array(words.buffer, words.byteOffset, 2 * words.length);
  let key = '';
  for (let at = 0; at < halves.length; at += CHUNK) key += String.fromCharCode(...halves.subarray(at, at + CHUNK));
  return key;
}
