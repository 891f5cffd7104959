import { isFunctionWord } from '../../data/closed-classes.ts';
import { root } from '../../data/lexicon/index.ts';
import type { Values } from '../../defaults.ts';
import { type Alignment, areAligned } from './alignment.ts';
import { candidatePairs } from './candidates.ts';
import type { CommonRun } from './common-run.ts';
import { Comparison } from './compared.ts';
import type { Likeness } from './likeness.ts';
import type { Utterance } from './utterance.ts';

/** Two runs of different tellings that are one utterance, or one and a part of it, or share a stretch of it. */
export interface QuoteLink {
  readonly a: number;
  readonly b: number;
  readonly score: number;
  /** Nearly all of the shorter one stands in the longer one. */
  readonly part: boolean;
  /** They have a row of words in common that hardly anybody says twice. */
  readonly firm: boolean;
  /** Nothing but that row joins them: each may go on in words of its own. */
  readonly touching: boolean;
}

/** A link before it is known whether it is the only one of its kind. */
interface Found extends Omit<QuoteLink, 'a' | 'b'> {
  readonly content: number;
}

/** Every pair of runs of two tellings that may be one utterance, best first. */
export function linkQuotes(utterances: readonly Utterance[], alignment: Alignment, settings: Values): QuoteLink[] {
  const comparison = new Comparison();
  const least = { share: settings['quotations.roots'], row: settings['quotations.run-words'] };
  const links = candidatePairs(utterances, alignment, least).flatMap(([a, b]): QuoteLink[] => {
    const [x, y] = [utterances[a]!, utterances[b]!];
    const found = linkOf(x, y, comparison, support(x, y, alignment, settings), settings);
    if (!found || isAmbiguous(utterances, x, y, found)) return [];
    const { score, part, firm, touching } = found;
    return [{ a, b, score, part, firm, touching }];
  });
  return links.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}

/**
 * What an aligned sentence takes off the likeness asked for; null where the sentences are not aligned. All of it where the one
 * telling is nearly all in the other (a copy, a translation), none where two reporters only heard the same person.
 */
function support(x: Utterance, y: Utterance, alignment: Alignment, settings: Values): number | null {
  if (!areAligned(x, y, alignment)) return null;
  const [from, to] = [settings['quotations.share-from'], settings['quotations.share-to']];
  const share = alignment.shares.get(`${x.telling}|${y.telling}`) ?? 0;
  return settings['quotations.aligned'] * Math.max(0, Math.min(1, (share - from) / Math.max(to - from, 0.01)));
}

/**
 * `same` where both name the speaker alike, `other` where two names differ, or a document and anything else, `doubtful` where they
 * differ and one of them is a pronoun, a description, or goes on from the run before, `open` where one names nobody, or only a statement.
 */
export function speakerRelation(x: Utterance, y: Utterance): 'same' | 'other' | 'doubtful' | 'open' {
  if (!x.speaker || !y.speaker) return 'open';
  for (const key of x.speakerKeys) if (y.speakerKeys.has(key)) return 'same';
  const how = [x.named, y.named];
  if (how.includes('voice')) return 'open';
  if (how.includes('unsure')) return 'doubtful';
  return how.includes('document') || !how.includes('description') ? 'other' : 'doubtful';
}

/** Null where the two are not one utterance; else how well they are linked. */
function linkOf(
  x: Utterance,
  y: Utterance,
  comparison: Comparison,
  aligned: number | null,
  settings: Values,
): Found | null {
  const who = speakerRelation(x, y);
  const { found, run, rows } = comparison.of(x, y, aligned !== null || who === 'same');
  const long = run.length >= settings['quotations.run-words'];
  const words = Math.min(x.words.length, y.words.length);
  if (who === 'other') return othersWords(found, run, words, settings);
  const firm = long && isFirm(run, words, who);
  const copied = (aligned ?? 0) >= NEAR_COPY;
  const whole = wholeLink(x, y, found, { aligned, same: who === 'same' }, settings);
  if (whole?.part && !copied && words < LOOSE_FROM && !isHeld(run, words)) return null;
  if (whole && (who !== 'doubtful' || isNobodyElses(found, run, words, settings))) {
    const touching = !whole.part && !copied && rows < LEAST_ROWS;
    return { ...whole, content: found.content, firm, touching };
  }
  if (!firm) return null;
  return { score: (TOUCH_SCORE * run.length) / words, content: run.content, part: false, firm, touching: true };
}

/** Hardly anybody says such a row twice, and nobody else says it; any row will do where the speaker is the same. */
function isFirm(run: CommonRun, words: number, who: 'same' | 'doubtful' | 'open'): boolean {
  if (who === 'doubtful') return run.length >= DOUBTFUL_RUN && run.content >= LEAST_RUN_CONTENT;
  return who === 'same' || run.length >= LONG_RUN || run.length === words || run.content >= LEAST_RUN_CONTENT;
}

/** Where the speakers differ, but may be one: nearly the same words, or a long fragment without a change. */
const isNobodyElses = (found: Likeness, run: CommonRun, words: number, settings: Values): boolean =>
  words >= LEAST_OTHERS &&
  (found.both >= (settings['quotations.likeness'] + settings['quotations.other-speaker']) / 2 ||
    (isHeld(run, words) && run.content >= OTHERS_CONTENT));

/** A fragment stands as one row in the longer run, but for one word where enough is left. */
const isHeld = ({ length, content }: CommonRun, words: number): boolean =>
  length === words || (length === words - 1 && content >= LEAST_RUN_CONTENT);

/** Reporters who heard one person: what is alike without rows of the same words may be another saying of that person. */
const NEAR_COPY = 0.11;
const LEAST_ROWS = 0.4;

/** Alike as a whole, or one a part of the other: the likeness with what the aligned sentence and the speaker add. */
function wholeLink(
  x: Utterance,
  y: Utterance,
  found: Likeness,
  { aligned, same }: { aligned: number | null; same: boolean },
  settings: Values,
): Pick<Found, 'score' | 'part'> | null {
  const [words, most] = [Math.min(x.words.length, y.words.length), Math.max(x.words.length, y.words.length)];
  const bonus = (aligned ?? 0) + (same ? settings['quotations.same-speaker'] : 0);
  if (words <= 2 && bonus === 0 && found.both < 1) return null;
  const part =
    found.shorter >= settings['quotations.part'] &&
    found.content >= (bonus > 0 ? 1 : 3) &&
    (found.content > LOOSE_FROM || found.spread <= MOST_SPREAD);
  const near = found.both >= settings['quotations.likeness'] - bonus && (found.content > 0 || aligned !== null);
  const alike = near && words >= LEAST_RATIO * most;
  if (!alike && !part) return null;
  return { part, score: (alike ? found.both : found.shorter * PART_SCORE) + bonus };
}

/** One word of a longer run that stands in other runs of its telling too: it could come from any of them. */
function isAmbiguous(
  utterances: readonly Utterance[],
  x: Utterance,
  y: Utterance,
  { part, firm, content }: Found,
): boolean {
  if (!part || firm || content > 1 || x.words.length === y.words.length) return false;
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

/** A common row of words ranks behind both. */
const TOUCH_SCORE = 0.3;
const LEAST_RUN_CONTENT = 2;
/** A row of so many words needs no open class. */
const LONG_RUN = 7;
const DOUBTFUL_RUN = 6;

/** Two speakers are named: the words must be nearly the same, or all of one in the other, and more than a phrase that anybody uses. */
function othersWords(found: Likeness, run: CommonRun, words: number, settings: Values): Found | null {
  const same = words >= LEAST_OTHERS && found.content >= 2 && found.both >= settings['quotations.other-speaker'];
  const held = run.length === words && words >= OTHERS_PART && run.content >= OTHERS_CONTENT;
  if (!same && !held) return null;
  return { part: held, content: found.content, score: same ? found.both : PART_SCORE, firm: held, touching: false };
}

const LEAST_OTHERS = 4;
const OTHERS_PART = 7;
const OTHERS_CONTENT = 3;
