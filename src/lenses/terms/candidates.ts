import { alignWords } from '../../collate/words.ts';
import type { WordLink } from '../../model/collation.ts';
import { added } from './added.ts';
import { compounds } from './compounds.ts';
import { echoes } from './echoes.ts';
import { type Counterparts, counterparts } from './pairing.ts';
import type { Line, Phrase } from './phrase.ts';
import { anchorsOf, type Region, regionsOf, weightOf } from './regions.ts';
import { reordered } from './reordered.ts';
import { widened } from './widen.ts';

/** Two aligned sentences, word by word, and what stands in the same place. */
export interface Compared {
  /** Every two phrases that stand in the same place in other words; not yet sifted. */
  readonly found: readonly Counterparts[];
  readonly links: readonly WordLink[];
  readonly anchors: readonly WordLink[];
  /** How far the two agree around a region, 0 to 1. */
  readonly trust: (region: Region) => number;
}

/**
 * Compares two aligned sentences.
 * @param least evidence that a pair of phrases must have
 * @param score how far the two sentences agree as a whole, 0 to 1
 */
export function compared(a: Line, b: Line, least: number, score: number): Compared {
  const full = score >= AGREE ? FULL_TRUST : FULL_TRUST_APART;
  const all = linksBetween(a, b);
  const links = all.filter((l) => l.kind !== 'synonym' || evidenceOf(a, b, l, all) >= least);
  const whole = [...reordered(a, b, links), ...compounds(a, b)];
  const anchors = anchorsOf(a, b, links);
  const pieces = regionsOf(a, b, anchors).flatMap((region) => {
    const taken = takenBy(links, whole, region);
    const trust = trustIn(a, b, region, anchors, full);
    return [...counterparts(a, b, region, taken, trust, least), ...added(a, b, region, anchors)];
  });
  const akin = akinWords(a, b, anchors);
  const wide = [...akin, ...pieces].map((pair) => widened(a, b, pair, anchors));
  return {
    found: largest([...whole, ...wide]),
    links,
    anchors,
    trust: (region) => trustIn(a, b, region, anchors, full),
  };
}

/** Where so large a share of the content words nearby is linked, place alone is evidence. */
const FULL_TRUST = 0.5;
/** The same in sentences that as a whole agree less than `AGREE`: reports of two hands. */
const FULL_TRUST_APART = 0.65;
const AGREE = 0.7;
/** How many words before and behind a region are near it. */
const NEAR = 6;

/** How far the two sentences agree around a region, 0 to 1: the share of its neighbours of open classes that are linked. */
function trustIn(a: Line, b: Line, region: Region, anchors: readonly WordLink[], full: number): number {
  const near = (phrase: Phrase, i: number) => i >= phrase.from - NEAR && i < phrase.to + NEAR && !holds(phrase, i);
  const count = (line: Line, phrase: Phrase) => line.content.filter((content, i) => content && near(phrase, i)).length;
  const linked = anchors.filter(
    (l) => a.content[l.a] && b.content[l.b] && near(region.a, l.a) && near(region.b, l.b),
  ).length;
  const share = (2 * linked) / Math.max(1, count(a, region.a) + count(b, region.b));
  return Math.min(1, share / full);
}

/** The same for two sentences that are only related: phrases that share a word and set akin ones beside it. */
export function echoCandidatesOf(a: Line, b: Line): Counterparts[] {
  return [...echoes(a, b, linksBetween(a, b)), ...compounds(a, b)];
}

/** Word links in which no name is taken for a synonym ("State", "government"). */
function linksBetween(a: Line, b: Line): WordLink[] {
  return alignWords(a.tokens, b.tokens, ({ kind }, i, j) => kind !== 'synonym' || !(a.name[i] || b.name[j]));
}

/** A neighbour linked with the other side's neighbour speaks for a synonym. */
const NEIGHBOUR = 0.1;

/** What speaks for a link between words that are akin, not equal. */
function evidenceOf(a: Line, b: Line, link: WordLink, links: readonly WordLink[]): number {
  const beside = (step: number) => links.some((l) => l.a === link.a + step && l.b === link.b + step);
  return weightOf(a, b, link) + NEIGHBOUR * [-1, 1].filter(beside).length;
}

/** Linked words of open classes that are akin, not equal. */
const akinWords = (a: Line, b: Line, anchors: readonly WordLink[]): Counterparts[] =>
  anchors
    .filter((l) => l.kind !== 'equal' && a.content[l.a] && b.content[l.b])
    .map((l) => ({
      a: { from: l.a, to: l.a + 1 },
      b: { from: l.b, to: l.b + 1 },
      evidence: evidenceOf(a, b, l, anchors),
    }));

/** Words whose partner lies outside of the region, or in a phrase that has been found as a whole. */
function takenBy(links: readonly WordLink[], whole: readonly Counterparts[], { a, b }: Region) {
  const inside = (l: WordLink) => holds(a, l.a) && holds(b, l.b);
  return {
    a: (i: number) => links.some((l) => l.a === i && !inside(l)) || whole.some((w) => holds(w.a, i)),
    b: (j: number) => links.some((l) => l.b === j && !inside(l)) || whole.some((w) => holds(w.b, j)),
  };
}

const holds = (phrase: Phrase, i: number): boolean => i >= phrase.from && i < phrase.to;

/** Without those that lie within another. */
const largest = (pairs: readonly Counterparts[]): Counterparts[] =>
  pairs.filter((x, i) => !pairs.some((y, k) => k !== i && within(x, y) && !(within(y, x) && i < k)));

const within = (x: Counterparts, y: Counterparts): boolean =>
  x.a.from >= y.a.from && x.a.to <= y.a.to && x.b.from >= y.b.from && x.b.to <= y.b.to;
