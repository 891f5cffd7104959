import type { Values } from '../defaults.ts';
import type { Collation, Relation, SentencePair, SentenceRef } from '../model/collation.ts';
import type { ReadTelling, Sentence } from '../model/token.ts';
import { echoes } from './echoes.ts';
import { type Link, linksBetween, orderly } from './links.ts';
import { type Candidate, type Scored, scorePairs } from './pairs.ts';
import { Relations } from './relation.ts';
import { triangles } from './triangles.ts';
import { unitsOf } from './units.ts';

/**
 * Sentences of tellings that tell the same, whatever their order and wording: headlines with headlines, body with body.
 * Furniture is never aligned. The order of `tellings` changes nothing but positions.
 */
export function align(tellings: readonly ReadTelling[], settings: Values): Collation {
  const scored = scorePairs(tellings, settings);
  const links: Link[] = [];
  for (const candidates of byTellings(scored)) links.push(...linksBetween(candidates, scored, settings));
  links.push(...triangles(links, scored, settings));
  const refOf = (at: number): SentenceRef => {
    const { telling, sentence } = scored.entries[at]!;
    return { telling, sentence: tellings[telling]!.sentences[sentence]! };
  };
  const pair = (link: Link, relation: Relation | undefined, moved: boolean): SentencePair => {
    const [a, b] = [refOf(link.candidate.a), refOf(link.candidate.b)];
    return {
      a,
      b,
      relation: relation ?? relations.between(a.sentence, b.sentence),
      score: Math.min(1, link.score),
      moved,
    };
  };
  const relations = new Relations(settings);
  const moved = movedLinks(links, scored);
  const pairs = [
    ...links.map((link) => pair(link, undefined, moved.has(link))),
    ...echoes(links, scored, settings).map((link) => pair(link, 'echo', false)),
  ];
  return { tellings, pairs, units: unitsOf(pairs), unique: uniqueOf(tellings, pairs) };
}

/** Candidates of each pair of tellings, in order. */
function byTellings({ candidates, entries }: Scored): Candidate[][] {
  const groups = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const key = entries[candidate.a]!.telling * 65536 + entries[candidate.b]!.telling;
    const group = groups.get(key);
    if (group) group.push(candidate);
    else groups.set(key, [candidate]);
  }
  return [...groups.keys()].sort((x, y) => x - y).map((key) => groups.get(key)!);
}

/** Body links that stand in another order in one telling than in the other. */
function movedLinks(links: readonly Link[], { entries }: Scored): Set<Link> {
  const groups = new Map<number, Link[]>();
  for (const link of links) {
    const [x, y] = [entries[link.candidate.a]!, entries[link.candidate.b]!];
    if (x.class !== 'body') continue;
    const key = x.telling * 65536 + y.telling;
    const group = groups.get(key);
    if (group) group.push(link);
    else groups.set(key, [link]);
  }
  const moved = new Set<Link>();
  for (const group of groups.values()) {
    const kept = new Set(orderly(group, entries));
    for (const link of group) if (!kept.has(link)) moved.add(link);
  }
  return moved;
}

/** Body sentences without a partner above `echo`. */
function uniqueOf(tellings: readonly ReadTelling[], pairs: readonly SentencePair[]): SentenceRef[] {
  const partnered = new Set<Sentence>();
  for (const { a, b, relation } of pairs) if (relation !== 'echo') partnered.add(a.sentence).add(b.sentence);
  return tellings.flatMap((t, telling) =>
    t.body.filter((sentence) => !partnered.has(sentence)).map((sentence) => ({ telling, sentence })),
  );
}
