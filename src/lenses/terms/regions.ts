import { kinship } from '../../collate/kinship.ts';
import type { WordLink } from '../../model/collation.ts';
import type { Line, Phrase } from './phrase.ts';

/** What stands between two neighbouring anchors: words of the one sentence against words of the other; one side may be empty. */
export interface Region {
  readonly a: Phrase;
  readonly b: Phrase;
}

/** Links that keep one order on both sides: the heaviest increasing run. */
export function anchorsOf(a: Line, b: Line, links: readonly WordLink[]): WordLink[] {
  const weights = links.map((l) => weightOf(a, b, l));
  const best: number[] = [];
  const before: number[] = [];
  links.forEach((link, i) => {
    best[i] = weights[i]!;
    before[i] = -1;
    for (let k = 0; k < i; k++) {
      if (links[k]!.b < link.b && best[k]! + weights[i]! > best[i]!) {
        best[i] = best[k]! + weights[i]!;
        before[i] = k;
      }
    }
  });
  const kept: WordLink[] = [];
  for (let at = best.indexOf(Math.max(...best)); at >= 0; at = before[at]!) kept.unshift(links[at]!);
  return kept;
}

export const weightOf = (a: Line, b: Line, link: WordLink): number =>
  kinship(a.tokens[link.a]!, b.tokens[link.b]!)?.weight ?? 0;

/** The regions between the anchors, from start to end of both sentences; some may be empty on both sides. */
export function regionsOf(a: Line, b: Line, anchors: readonly WordLink[]): Region[] {
  const regions: Region[] = [];
  let from = { a: 0, b: 0 };
  for (const end of [...anchors, { a: a.tokens.length, b: b.tokens.length }]) {
    regions.push({ a: { from: from.a, to: end.a }, b: { from: from.b, to: end.b } });
    from = { a: end.a + 1, b: end.b + 1 };
  }
  return regions;
}
