import { isFunctionWord } from '../../data/closed-classes.ts';
import { root } from '../../data/lexicon/index.ts';
import type { Values } from '../../defaults.ts';
import type { Collation } from '../../model/collation.ts';
import { isBody } from '../../model/telling.ts';
import { type Likeness, likeness } from './likeness.ts';
import type { Utterance } from './utterance.ts';

/** Two runs of different tellings that are one utterance, or one and a part of it. */
export interface QuoteLink {
  readonly a: number;
  readonly b: number;
  readonly score: number;
  /** Nearly all of the shorter one stands in the longer one. */
  readonly part: boolean;
}

/** A link before it is known whether it is the only one of its kind. */
interface Found extends Pick<QuoteLink, 'score' | 'part'> {
  readonly content: number;
}

/** What the collation says of sentences and of tellings. */
export interface Alignment {
  /** Pairs of sentences that tell the same, as `telling:sentence|telling:sentence`, both ways round. */
  readonly pairs: ReadonlySet<string>;
  /** For two tellings, as `telling|telling` both ways round: share of the shorter one's body that the other has, 0 to 1. */
  readonly shares: ReadonlyMap<string, number>;
}

/** Reads the alignment off a collation. Echoes do not count. */
export function alignmentOf(collation: Collation): Alignment {
  const pairs = new Set<string>();
  const counts = new Map<string, number>();
  for (const { a, b, relation } of collation.pairs) {
    if (relation === 'echo' || !isBody(a.sentence.role)) continue;
    const [x, y] = [`${a.telling}:${a.sentence.index}`, `${b.telling}:${b.sentence.index}`];
    pairs.add(`${x}|${y}`).add(`${y}|${x}`);
    for (const key of [`${a.telling}|${b.telling}`, `${b.telling}|${a.telling}`])
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const shares = new Map<string, number>();
  for (const [key, count] of counts) {
    const sizes = key.split('|').map((at) => collation.tellings[Number(at)]!.body.length);
    shares.set(key, Math.min(1, count / Math.max(1, Math.min(...sizes))));
  }
  return { pairs, shares };
}

/** Every pair of runs of two tellings that may be one utterance, best first. */
export function linkQuotes(utterances: readonly Utterance[], alignment: Alignment, settings: Values): QuoteLink[] {
  const links: QuoteLink[] = [];
  for (let a = 0; a < utterances.length; a++) {
    for (let b = a + 1; b < utterances.length; b++) {
      const [x, y] = [utterances[a]!, utterances[b]!];
      if (x.telling === y.telling || (x.kind === 'title') !== (y.kind === 'title')) continue;
      const found = linkOf(x, y, support(x, y, alignment, settings), settings);
      if (found && !isAmbiguous(utterances, x, y, found)) links.push({ a, b, score: found.score, part: found.part });
    }
  }
  return links.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}

/**
 * What an aligned sentence takes off the likeness asked for; null where the sentences are not aligned. All of it where the one
 * telling is nearly all in the other (a copy, a translation), none where two reporters only heard the same person.
 */
function support(x: Utterance, y: Utterance, { pairs, shares }: Alignment, settings: Values): number | null {
  const aligned = x.sentences.some((s) => y.sentences.some((t) => pairs.has(`${x.telling}:${s}|${y.telling}:${t}`)));
  if (!aligned) return null;
  const [from, to] = [settings['quotations.share-from'], settings['quotations.share-to']];
  const share = shares.get(`${x.telling}|${y.telling}`) ?? 0;
  return settings['quotations.aligned'] * Math.max(0, Math.min(1, (share - from) / Math.max(to - from, 0.01)));
}

/** `same` where both name the speaker alike, `other` where both name one and differ, else `open`. */
export function speakerRelation(x: Utterance, y: Utterance): 'same' | 'other' | 'open' {
  if (!x.speaker || !y.speaker) return 'open';
  for (const key of x.speakerKeys) if (y.speakerKeys.has(key)) return 'same';
  return 'other';
}

/** Null where the two are not one utterance; else their likeness with what the aligned sentence and the speaker add. */
function linkOf(x: Utterance, y: Utterance, aligned: number | null, settings: Values): Found | null {
  const who = speakerRelation(x, y);
  const found = likeness(x, y, aligned !== null || who === 'same');
  const words = Math.min(x.words.length, y.words.length);
  if (who === 'other') return othersWords(found, words, settings);
  const bonus = (aligned ?? 0) + (who === 'same' ? settings['quotations.same-speaker'] : 0);
  if (words <= 2 && bonus === 0 && found.both < 1) return null;
  const part =
    found.shorter >= settings['quotations.part'] &&
    found.content >= (bonus > 0 ? 1 : 3) &&
    (found.content > LOOSE_FROM || found.spread <= MOST_SPREAD);
  const sized = words >= LEAST_RATIO * Math.max(x.words.length, y.words.length);
  const near = found.both >= settings['quotations.likeness'] - bonus && (found.content > 0 || aligned !== null);
  const alike = near && sized;
  if (!alike && !part) return null;
  return { part, content: found.content, score: (alike ? found.both : found.shorter * PART_SCORE) + bonus };
}

/** One word of a longer run that stands in other runs of its telling too: it could come from any of them. */
function isAmbiguous(utterances: readonly Utterance[], x: Utterance, y: Utterance, { part, content }: Found): boolean {
  if (!part || content > 1 || x.words.length === y.words.length) return false;
  const [short, long] = x.words.length < y.words.length ? [x, y] : [y, x];
  const content1 = short.words.find((w) => !isFunctionWord(w.norm));
  if (!content1) return true;
  const holds = (u: Utterance): boolean => u.words.some((w) => root(w.norm) === root(content1.norm));
  return [short.telling, long.telling].some((t) => utterances.filter((u) => u.telling === t && holds(u)).length > 1);
}

/** A run much shorter than the other can only be a part of it. */
const LEAST_RATIO = 0.4;
/** A fragment of few words must stand together in the longer run; one of more may have been cut inside. */
const LOOSE_FROM = 4;
const MOST_SPREAD = 2;

/** A fragment ranks behind a run that is alike as a whole. */
const PART_SCORE = 0.5;

/** Two speakers are named: the words must be nearly the same, and more than a phrase that anybody uses. */
function othersWords(found: Likeness, words: number, settings: Values): Found | null {
  const same = words >= 4 && found.content >= 2 && found.both >= settings['quotations.other-speaker'];
  return same ? { part: false, content: found.content, score: found.both } : null;
}
