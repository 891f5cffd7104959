import type { Values } from '../defaults.ts';
import { inOrder } from './moves.ts';
import { neighbourLift } from './neighbours.ts';
import type { Candidate, ClassedEntry, Scored } from './pairs.ts';

/** A pair that is aligned, with its score after its neighbours have had their say. */
export interface Link {
  readonly candidate: Candidate;
  readonly score: number;
}

const ROUNDS = 3;

/** Pairs of one pair of tellings that tell the same. `candidates` holds only theirs. */
export function linksBetween(candidates: readonly Candidate[], scored: Scored, settings: Values): Link[] {
  const { entries } = scored;
  const classOf = (c: Candidate) => entries[c.a]!.class;
  const usable = candidates.filter((c) => !c.echoOnly);
  const body = usable.filter((c) => classOf(c) === 'body');
  const [first] = candidates;
  if (!first) return [];
  const size = Math.min(...[first.a, first.b].map((at) => scored.bodySizes[entries[at]!.telling]!));
  let links = choose(
    body.map((candidate) => ({ candidate, score: candidate.own })),
    scored,
    settings,
  );
  for (let round = 0; round < ROUNDS; round++) {
    const anchors = orderly(links, entries);
    const lift = neighbourLift(anchors, size, entries, settings);
    const lifted = body.map((candidate) => ({ candidate, score: lift(candidate) }));
    const next = choose(lifted, scored, settings);
    const settled = next.length === links.length;
    links = next;
    if (settled) break;
  }
  const others = usable.filter((c) => classOf(c) !== 'body');
  return [...links, ...chooseOthers(others, links.length > 0, scored, settings)];
}

/** Links that keep the order of both tellings. */
export function orderly(links: readonly Link[], entries: readonly ClassedEntry[]): Link[] {
  const places = links.map(({ candidate, score }) => ({
    a: entries[candidate.a]!.place,
    b: entries[candidate.b]!.place,
    weight: score,
  }));
  const kept = inOrder(places);
  return links.filter((_, i) => kept.has(i));
}

/** Headlines, decks and captions; where the bodies tell one story, a few shared words of two headlines are enough. */
function chooseOthers(others: readonly Candidate[], oneStory: boolean, scored: Scored, settings: Values): Link[] {
  const least = (c: Candidate) =>
    oneStory && scored.entries[c.a]!.class === 'headline' ? settings['align.headline'] : settings['align.reworded'];
  const fit = others.filter((c) => c.own >= least(c)).map((candidate) => ({ candidate, score: candidate.own }));
  return choose(fit, scored, { ...settings, 'align.reworded': 0 });
}

/**
 * Best pairs first. A sentence takes a further partner only for what its earlier ones have not explained,
 * so that one sentence may match parts of several.
 */
function choose(scoredPairs: readonly Link[], scored: Scored, settings: Values): Link[] {
  const sorted = scoredPairs
    .filter((p) => p.score >= settings['align.reworded'])
    .sort((p, q) => q.score - p.score || p.candidate.a - q.candidate.a || p.candidate.b - q.candidate.b);
  const explained = new Map<number, Float64Array>();
  const chosen: Link[] = [];
  for (const pair of sorted) {
    const { a, b, evidence } = pair.candidate;
    const fresh = Math.min(freshShare(a, evidence.matchedA), freshShare(b, evidence.matchedB));
    if (fresh < 1 && pair.score * fresh < settings['align.residue']) continue;
    chosen.push(pair);
    explain(a, evidence.matchedA);
    explain(b, evidence.matchedB);
  }
  return chosen;

  /** Share of the matched weight of a sentence that no earlier partner has; 1 where there is none. */
  function freshShare(at: number, matched: Float64Array): number {
    const before = explained.get(at);
    if (!before) return 1;
    let fresh = 0;
    let all = 0;
    scored.entries[at]!.profile.terms.forEach((id, i) => {
      const weight = scored.story.weights[id]!;
      all += weight * matched[i]!;
      fresh += weight * Math.max(0, matched[i]! - before[i]!);
    });
    return all > 0 ? Math.min(0.999, fresh / all) : 0;
  }

  function explain(at: number, matched: Float64Array): void {
    const before = explained.get(at);
    explained.set(at, before ? before.map((m, i) => Math.max(m, matched[i]!)) : matched);
  }
}
