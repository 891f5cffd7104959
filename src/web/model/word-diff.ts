import type { Place, Span } from '../../model/span.ts';
import { tokenize } from '../../text/tokenize.ts';
import { bySiglum, merged } from './spans.ts';

/** More cells than this are not compared: the page must not stop for one long paragraph. */
const MOST_CELLS = 4_000_000;

interface Word extends Span {
  readonly norm: string;
}

/** Words and numbers at the places of one telling; marks are left out, for they differ by house style alone. */
const wordsAt = (text: string, places: readonly Span[]): Word[] =>
  places.flatMap(({ start, end }) => tokenize(text, start, end).filter((t) => t.kind !== 'mark'));

/** Which words of each list have no partner in the longest common subsequence of the two. */
export function differing(a: readonly Word[], b: readonly Word[]): [a: boolean[], b: boolean[]] {
  const [inA, inB] = [a.map(() => true), b.map(() => true)];
  if (a.length * b.length > MOST_CELLS) return [a.map(() => false), b.map(() => false)];
  const width = b.length + 1;
  const best = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      best[i * width + j] =
        a[i]!.norm === b[j]!.norm
          ? best[(i + 1) * width + j + 1]! + 1
          : Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!);
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]!.norm === b[j]!.norm) {
      inA[i++] = false;
      inB[j++] = false;
    } else if (best[(i + 1) * width + j]! >= best[i * width + j + 1]!) i++;
    else j++;
  }
  return [inA, inB];
}

/**
 * The words in which the tellings of one unit differ: those of the first telling that some other does not have in the same
 * order, and those of each other that the first does not have. Neighbouring words make one place.
 */
export function wordChanges(members: readonly Place[], textOf: (siglum: string) => string): Place[] {
  const [base, ...others] = [...bySiglum(members)].map(([siglum, places]) => ({
    siglum,
    words: wordsAt(
      textOf(siglum),
      [...places].sort((x, y) => x.start - y.start),
    ),
  }));
  if (!base || others.length === 0) return [];
  const inBase = base.words.map(() => false);
  const changes = others.flatMap(({ siglum, words }) => {
    const [lost, gained] = differing(base.words, words);
    lost.forEach((differs, i) => {
      if (differs) inBase[i] = true;
    });
    return runsOf(siglum, words, gained);
  });
  return [...runsOf(base.siglum, base.words, inBase), ...changes];
}

function runsOf(siglum: string, words: readonly Word[], marked: readonly boolean[]): Place[] {
  const spans: Span[] = words.flatMap((word, i) => {
    if (!marked[i]) return [];
    const next = words[i + 1];
    const joined = marked[i + 1] && next && next.start - word.end <= 1;
    return [{ start: word.start, end: joined ? next.start : word.end }];
  });
  return merged(spans).map((s) => ({ siglum, ...s }));
}
