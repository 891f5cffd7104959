import { alignWords } from '../../collate/words.ts';
import type { WordLink } from '../../model/collation.ts';
import { added } from './added.ts';
import { compounds } from './compounds.ts';
import { echoes } from './echoes.ts';
import { type Counterparts, counterparts } from './pairing.ts';
import type { Line } from './phrase.ts';
import { anchorsOf, type Region, regionsOf } from './regions.ts';
import { reordered } from './reordered.ts';
import { widened } from './widen.ts';

/** Every two phrases of two aligned sentences that stand in the same place in other words; not yet sifted. */
export function candidatesOf(a: Line, b: Line, least: number): Counterparts[] {
  const links = alignWords(a.tokens, b.tokens);
  const anchors = anchorsOf(a, links);
  const whole = [...reordered(a, b, links), ...compounds(a, b)];
  const pieces = regionsOf(a, b, links, anchors).flatMap((region) => [
    ...counterparts(a, b, region, takenBy(links, region), least).map((pair) => widened(a, b, pair, anchors)),
    ...added(a, b, region, anchors),
  ]);
  return [...whole, ...pieces.filter((piece) => !whole.some((w) => touches(w, piece)))];
}

/** The same for two sentences that are only related: phrases that share a word and set akin ones beside it. */
export function echoCandidatesOf(a: Line, b: Line): Counterparts[] {
  return [...echoes(a, b, alignWords(a.tokens, b.tokens)), ...compounds(a, b)];
}

/** Words whose partner lies outside of the region. */
function takenBy(links: readonly WordLink[], { a, b }: Region) {
  const inside = (l: WordLink) => l.a >= a.from && l.a < a.to && l.b >= b.from && l.b < b.to;
  const outside = links.filter((l) => !inside(l));
  const ofA = new Set(outside.map((l) => l.a));
  const ofB = new Set(outside.map((l) => l.b));
  return { a: (i: number) => ofA.has(i), b: (j: number) => ofB.has(j) };
}

const touches = (x: Counterparts, y: Counterparts): boolean =>
  x.a.from < y.a.to && y.a.from < x.a.to && x.b.from < y.b.to && y.b.from < x.b.to;
