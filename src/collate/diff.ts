import type { Token } from '../model/token.ts';
import { isContent, plain } from './kinship.ts';

/** A run of the edit from `a` to `b`, over token positions, half-open. */
export interface Edit {
  readonly op: 'equal' | 'replace' | 'delete' | 'insert';
  readonly a: readonly [from: number, to: number];
  readonly b: readonly [from: number, to: number];
}

/** Small preferences below one token: keep content words, keep runs together. */
const CONTENT = 1 / 64;
const TOGETHER = 1 / 256;

/**
 * The smallest edit from one list of tokens to another: the longest common subsequence of normal forms (Wagner and Fischer
 * 1974); where several are as long, the one that keeps more content words and longer runs. The runs cover both lists in order.
 */
export function diffWords(a: readonly Token[], b: readonly Token[]): Edit[] {
  const x = a.map(plain);
  const y = b.map(plain);
  let head = 0;
  while (head < x.length && head < y.length && x[head] === y[head]) head++;
  let tail = 0;
  while (tail < x.length - head && tail < y.length - head && x[x.length - 1 - tail] === y[y.length - 1 - tail]) tail++;
  const kept = commonSubsequence(
    x.slice(head, x.length - tail),
    y.slice(head, y.length - tail),
    a.slice(head).map(isContent),
  );
  const matches: [number, number][] = [];
  for (let k = 0; k < head; k++) matches.push([k, k]);
  for (const [i, j] of kept) matches.push([i + head, j + head]);
  for (let k = tail; k > 0; k--) matches.push([x.length - k, y.length - k]);
  return editsAround(matches, a.length, b.length);
}

function commonSubsequence(
  x: readonly string[],
  y: readonly string[],
  content: readonly boolean[],
): [number, number][] {
  const width = y.length + 1;
  const best = new Float64Array((x.length + 1) * width);
  const gain = (i: number, j: number): number => {
    if (x[i] !== y[j]) return 0;
    return 1 + (content[i] ? CONTENT : 0) + (i + 1 < x.length && x[i + 1] === y[j + 1] ? TOGETHER : 0);
  };
  for (let i = x.length - 1; i >= 0; i--) {
    for (let j = y.length - 1; j >= 0; j--) {
      const own = gain(i, j);
      const skip = Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!);
      best[i * width + j] = own ? Math.max(skip, own + best[(i + 1) * width + j + 1]!) : skip;
    }
  }
  const matches: [number, number][] = [];
  for (let i = 0, j = 0; i < x.length && j < y.length; ) {
    const own = gain(i, j);
    if (own && best[i * width + j] === own + best[(i + 1) * width + j + 1]!) matches.push([i++, j++]);
    else if (best[i * width + j] === best[(i + 1) * width + j]) i++;
    else j++;
  }
  return matches;
}

/** The runs between and along the matched positions. */
function editsAround(matches: readonly (readonly [number, number])[], n: number, m: number): Edit[] {
  const edits: Edit[] = [];
  let [i, j] = [0, 0];
  for (const [p, q] of [...matches, [n, m] as const]) {
    if (p > i || q > j) edits.push({ op: p === i ? 'insert' : q === j ? 'delete' : 'replace', a: [i, p], b: [j, q] });
    const last = edits.at(-1);
    if (p < n && q < m) {
      if (last?.op === 'equal') edits[edits.length - 1] = { op: 'equal', a: [last.a[0], p + 1], b: [last.b[0], q + 1] };
      else edits.push({ op: 'equal', a: [p, p + 1], b: [q, q + 1] });
    }
    [i, j] = [p + 1, q + 1];
  }
  return edits;
}
