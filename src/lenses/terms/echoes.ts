import { kinship } from '../../collate/kinship.ts';
import type { WordLink } from '../../model/collation.ts';
import type { Counterparts } from './pairing.ts';
import type { Line, Phrase } from './phrase.ts';

/**
 * Phrases of two sentences that are only related: two neighbouring words of each, one shared and one akin
 * ("rocket onslaught | rocket attacks").
 */
export function echoes(a: Line, b: Line, links: readonly WordLink[]): Counterparts[] {
  const found: Counterparts[] = [];
  for (const equal of links) {
    if (equal.kind !== 'equal' || !a.content[equal.a] || !b.content[equal.b]) continue;
    for (const step of [-1, 1]) {
      const near = links.find((l) => l.a === equal.a + step && l.b === equal.b + step && l.kind === 'synonym');
      if (!near || !a.content[near.a] || !b.content[near.b]) continue;
      const evidence = 1 + (kinship(a.tokens[near.a]!, b.tokens[near.b]!)?.weight ?? 0);
      found.push({ a: pair(equal.a, near.a), b: pair(equal.b, near.b), evidence });
    }
  }
  return found;
}

const pair = (i: number, j: number): Phrase => ({ from: Math.min(i, j), to: Math.max(i, j) + 1 });
