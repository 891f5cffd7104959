/** The definitions once more, as plainly as they can be put: what the fast way must agree with. */

export function shinglesOf(text: string): Set<string> {
  const words =
    text
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(4).map((_, i) => words.slice(i, i + 5).join(' ')));
}

export function measure(a: string, b: string): { jaccard: number; containment: number } {
  const [one, other] = [shinglesOf(a), shinglesOf(b)];
  const shared = [...one].filter((shingle) => other.has(shingle)).length;
  const smaller = Math.min(one.size, other.size);
  return smaller === 0
    ? { jaccard: 0, containment: 0 }
    : { jaccard: shared / (one.size + other.size - shared), containment: shared / smaller };
}
