/** Short id of the telling at position `i`: A, B … Z, AA, AB … */
export function siglum(i: number): string {
  if (!Number.isInteger(i) || i < 0) throw new RangeError(`siglum: ${i} is not a position`);
  const last = String.fromCharCode(65 + (i % 26));
  return i < 26 ? last : siglum(Math.floor(i / 26) - 1) + last;
}
