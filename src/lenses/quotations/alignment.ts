import type { Collation } from '../../model/collation.ts';
import { isBody } from '../../model/telling.ts';
import type { Utterance } from './utterance.ts';

/** What the collation says of sentences and of tellings. */
export interface Alignment {
  /** For a sentence, as `telling:sentence`, those that tell the same. */
  readonly partners: ReadonlyMap<string, ReadonlySet<string>>;
  /** For two tellings, as `telling|telling` both ways round: share of the shorter one's body that the other has, 0 to 1. */
  readonly shares: ReadonlyMap<string, number>;
}

/** Reads the alignment off a collation. Echoes do not count. */
export function alignmentOf(collation: Collation): Alignment {
  const partners = new Map<string, Set<string>>();
  const counts = new Map<string, number>();
  const note = (from: string, to: string) => partners.set(from, (partners.get(from) ?? new Set()).add(to));
  for (const { a, b, relation } of collation.pairs) {
    if (relation === 'echo' || !isBody(a.sentence.role)) continue;
    const [x, y] = [`${a.telling}:${a.sentence.index}`, `${b.telling}:${b.sentence.index}`];
    note(x, y);
    note(y, x);
    for (const key of [`${a.telling}|${b.telling}`, `${b.telling}|${a.telling}`])
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const shares = new Map<string, number>();
  for (const [key, count] of counts) {
    const sizes = key.split('|').map((at) => collation.tellings[Number(at)]!.body.length);
    shares.set(key, Math.min(1, count / Math.max(1, Math.min(...sizes))));
  }
  return { partners, shares };
}

/** The sentences of a run, as the alignment names them. */
export const sentenceKeys = ({ telling, sentences }: Utterance): string[] => sentences.map((s) => `${telling}:${s}`);

/** Whether a sentence of the one run tells the same as a sentence of the other. */
export function areAligned(x: Utterance, y: Utterance, { partners }: Alignment): boolean {
  const others = sentenceKeys(y);
  return sentenceKeys(x).some((key) => {
    const known = partners.get(key);
    return known !== undefined && others.some((other) => known.has(other));
  });
}
