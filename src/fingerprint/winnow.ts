/**
 * Winnowing: of each `window` hashes in a row the smallest is kept, the last one of equals. Any `window` hashes in a row that two texts share
 * leave one kept in both, so a shared run of `window + size - 1` words is never missed, at two kept hashes for `window + 1` words.
 * (Schleimer, Wilkerson, Aiken: Winnowing, SIGMOD 2003.)
 * @param hashes one for each shingle, in the order of the text
 * @returns the kept hashes, sorted, each once
 */
export function winnow(hashes: Uint32Array, window: number): Uint32Array {
  if (!(window >= 1)) throw new RangeError(`window must be at least 1, not ${window}`);
  const kept = new Set<number>();
  const last = Math.max(1, hashes.length - window + 1);
  let smallest = -1;
  for (let from = 0; from < last && hashes.length > 0; from++) {
    const to = Math.min(from + window, hashes.length);
    if (smallest < from) smallest = lastSmallest(hashes, from, to);
    else if (hashes[to - 1]! <= hashes[smallest]!) smallest = to - 1;
    kept.add(hashes[smallest]!);
  }
  return Uint32Array.from(kept).sort();
}

function lastSmallest(hashes: Uint32Array, from: number, to: number): number {
  let smallest = from;
  for (let at = from + 1; at < to; at++) if (hashes[at]! <= hashes[smallest]!) smallest = at;
  return smallest;
}
