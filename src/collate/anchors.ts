import type { Values } from '../defaults.ts';
import { holds } from './overlap.ts';
import type { Candidate, ClassedEntry } from './pairs.ts';
import type { Profile } from './profile.ts';
import { CLASH_ALLOWED, toOdds, toScore } from './score.ts';
import type { StoryWeights } from './story-weights.ts';

/** What two sentences have in common that no other sentence of their two tellings has. */
export interface Anchors {
  /** Shared words of this kind; those that stand side by side count as one. */
  readonly all: number;
  /** Those with a rare word or a figure. */
  readonly rare: number;
  /** Whether one of them is no name. */
  readonly plain: boolean;
}

export const NO_ANCHORS: Anchors = { all: 0, rare: 0, plain: false };

/** Rarity in the language from which on a word may be an anchor, and from which on it is a rare one. */
const UNCOMMON = 0.5;
const RARE = 0.8;

/** From this score on a pair needs no anchors. */
const SURE = 0.9;

/** Finds the anchors of pairs of body sentences of one family. */
export class AnchorFinder {
  /** By telling: how many body sentences have a root. */
  private readonly counts: readonly Map<number, number>[];

  constructor(
    private readonly story: StoryWeights,
    private readonly entries: readonly ClassedEntry[],
  ) {
    this.counts = story.profiles.map(() => new Map<number, number>());
    for (const { telling, class: kind, profile } of entries) {
      if (kind !== 'body') continue;
      const counts = this.counts[telling]!;
      for (const id of profile.terms) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }

  /** Anchors of a pair; what stands in two sentences of one telling anchors nothing. */
  of({ a, b, evidence }: Candidate): Anchors {
    const [x, y] = [this.entries[a]!, this.entries[b]!];
    const { rarity } = this.story.ids;
    const only = new Set<number>();
    x.profile.terms.forEach((id, i) => {
      if (evidence.matchedA[i] !== 1 || rarity[id]! < UNCOMMON) return;
      if (this.counts[x.telling]!.get(id) === 1 && this.counts[y.telling]!.get(id) === 1) only.add(id);
    });
    if (only.size === 0) return NO_ANCHORS;
    const [p, q] = [this.groups(x.profile, only), this.groups(y.profile, only)];
    return { all: Math.min(p.all, q.all), rare: Math.min(p.rare, q.rare), plain: p.plain && q.plain };
  }

  /** Runs of anchors in one of the two sentences. */
  private groups({ words, names }: Profile, only: ReadonlySet<number>): Anchors {
    const { rarity } = this.story.ids;
    const met = new Set<number>();
    let [all, rare] = [0, 0];
    let plain = false;
    let [inGroup, isRare] = [false, false];
    for (const id of words) {
      if (!only.has(id) || met.has(id)) {
        inGroup = isRare = false;
        continue;
      }
      met.add(id);
      if (!inGroup) all++;
      if (!isRare && rarity[id]! >= RARE) rare++;
      isRare ||= rarity[id]! >= RARE;
      plain ||= !holds(names, id);
      inGroup = true;
    }
    return { all, rare, plain };
  }
}

/**
 * Raises the score of body sentences that share anchors, where each is the other's best partner in the other telling
 * and the tellings have a good pair anyway, or several rare anchors that are not all names: independent reports state
 * one fact with a figure or a rare word in common, and little else.
 */
export function withAnchors(
  candidates: readonly Candidate[],
  entries: readonly ClassedEntry[],
  story: StoryWeights,
  settings: Values,
): Candidate[] {
  const finder = new AnchorFinder(story, entries);
  const key = (at: number, other: number) => at * 4096 + entries[other]!.telling;
  const isBody = ({ a, b }: Candidate) => entries[a]!.class === 'body' && entries[b]!.class === 'body';
  const pairOf = (c: Candidate) => entries[c.a]!.telling * 4096 + entries[c.b]!.telling;
  const related = new Set<number>();
  const best = new Map<number, number>();
  for (const c of candidates) {
    if (!isBody(c)) continue;
    if (c.own >= settings['align.reworded'] && !c.echoOnly) related.add(pairOf(c));
    for (const k of [key(c.a, c.b), key(c.b, c.a)]) best.set(k, Math.max(best.get(k) ?? 0, c.own));
  }
  return candidates.map((c) => {
    if (!isBody(c) || c.own > SURE) return c;
    const anchors = finder.of(c);
    const mutual = c.own === best.get(key(c.a, c.b)) && c.own === best.get(key(c.b, c.a));
    const mayRise =
      mutual && c.own >= settings['align.echo'] && (related.has(pairOf(c)) || (anchors.rare > 1 && anchors.plain));
    if (!mayRise) return { ...c, anchors };
    const lift = settings['align.anchor'] * strength(anchors, c.evidence.clash);
    return { ...c, anchors, own: toScore(toOdds(c.own) + lift) };
  });
}

/** Several anchors of which one is rare count in full, two that are not or a single rare one in part. */
function strength({ all, rare }: Anchors, clash: number): number {
  const several = all >= 3 || (all === 2 && rare > 0);
  if (clash > CLASH_ALLOWED) return several ? 0.5 : 0;
  return several ? 1 : rare > 0 || all === 2 ? 0.5 : 0;
}
