import { isContent } from '../../collate/kinship.ts';
import type { WordLink } from '../../model/collation.ts';
import type { Line, Phrase } from './phrase.ts';

/** What stands between two neighbouring anchors: words of the one sentence against words of the other; one side may be empty. */
export interface Region {
  readonly a: Phrase;
  readonly b: Phrase;
  /** Links inside between words that are akin, not equal. */
  readonly inner: readonly WordLink[];
}

const SMALL = 0.2;

/** Links between equal words that keep one order on both sides: the heaviest increasing run. */
export function anchorsOf(a: Line, links: readonly WordLink[]): WordLink[] {
  const equal = links.filter((l) => l.kind === 'equal');
  const weight = (l: WordLink) => (isContent(a.tokens[l.a]!) ? 1 : SMALL);
  const best: number[] = [];
  const before: number[] = [];
  equal.forEach((link, i) => {
    best[i] = weight(link);
    before[i] = -1;
    for (let k = 0; k < i; k++) {
      if (equal[k]!.b < link.b && best[k]! + weight(link) > best[i]!) {
        best[i] = best[k]! + weight(link);
        before[i] = k;
      }
    }
  });
  let at = best.indexOf(Math.max(...best));
  const kept: WordLink[] = [];
  for (; at >= 0; at = before[at]!) kept.unshift(equal[at]!);
  return kept;
}

/** The regions between the anchors, from start to end of both sentences. */
export function regionsOf(a: Line, b: Line, links: readonly WordLink[], anchors: readonly WordLink[]): Region[] {
  const regions: Region[] = [];
  let from = { a: 0, b: 0 };
  for (const end of [...anchors, { a: a.tokens.length, b: b.tokens.length }]) {
    if (end.a > from.a || end.b > from.b) {
      const inner = links.filter(
        (l) => l.kind !== 'equal' && l.a >= from.a && l.a < end.a && l.b >= from.b && l.b < end.b,
      );
      regions.push({ a: { from: from.a, to: end.a }, b: { from: from.b, to: end.b }, inner });
    }
    from = { a: end.a + 1, b: end.b + 1 };
  }
  return regions;
}
