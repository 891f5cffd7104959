import type { Values } from '../../defaults.ts';
import type { Collation } from '../../model/collation.ts';
import { type Likeness, likeness } from './likeness.ts';
import type { Utterance } from './utterance.ts';

/** Two runs of different tellings that are one utterance, or one and a part of it. */
export interface QuoteLink {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** Sentences of two tellings that the collation pairs, as `telling:sentence` keys joined. */
export function alignedSentences(collation: Collation): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { a, b, relation } of collation.pairs) {
    if (relation === 'echo') continue;
    keys.add(`${a.telling}:${a.sentence.index}|${b.telling}:${b.sentence.index}`);
    keys.add(`${b.telling}:${b.sentence.index}|${a.telling}:${a.sentence.index}`);
  }
  return keys;
}

/** Every pair of runs of two tellings that may be one utterance, best first. */
export function linkQuotes(
  utterances: readonly Utterance[],
  aligned: ReadonlySet<string>,
  settings: Values,
): QuoteLink[] {
  const links: QuoteLink[] = [];
  for (let a = 0; a < utterances.length; a++) {
    for (let b = a + 1; b < utterances.length; b++) {
      const [x, y] = [utterances[a]!, utterances[b]!];
      if (x.telling === y.telling || (x.kind === 'title') !== (y.kind === 'title')) continue;
      const score = linkScore(x, y, areAligned(x, y, aligned), settings);
      if (score > 0) links.push({ a, b, score });
    }
  }
  return links.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}

function areAligned(x: Utterance, y: Utterance, aligned: ReadonlySet<string>): boolean {
  return x.sentences.some((s) => y.sentences.some((t) => aligned.has(`${x.telling}:${s}|${y.telling}:${t}`)));
}

/** `same` where both name the speaker alike, `other` where both name one and differ, else `open`. */
export function speakerRelation(x: Utterance, y: Utterance): 'same' | 'other' | 'open' {
  if (!x.speaker || !y.speaker) return 'open';
  for (const key of x.speakerKeys) if (y.speakerKeys.has(key)) return 'same';
  return 'other';
}

/** 0 where the two are not one utterance; else their likeness with what the aligned sentence and the speaker add. */
function linkScore(x: Utterance, y: Utterance, aligned: boolean, settings: Values): number {
  const who = speakerRelation(x, y);
  const found = likeness(x, y, aligned || who === 'same');
  const words = Math.min(x.words.length, y.words.length);
  const bonus =
    (aligned ? settings['quotations.aligned'] : 0) + (who === 'same' ? settings['quotations.same-speaker'] : 0);
  if (who === 'other') return othersWords(found, words, aligned, settings);
  const need = settings['quotations.likeness'] - bonus;
  if (words <= 2 && bonus === 0 && found.both < 1) return 0;
  if (found.both >= need && (found.content > 0 || aligned)) return found.both + bonus;
  const part =
    found.shorter >= settings['quotations.part'] && (found.content >= 3 || (found.content >= 1 && bonus > 0));
  return part ? found.shorter * 0.5 + bonus : 0;
}

/** Two speakers are named: the words must be nearly the same, and more than a phrase that anybody uses. */
function othersWords(found: Likeness, words: number, aligned: boolean, settings: Values): number {
  const least = settings['quotations.other-speaker'];
  if (words >= 4 && found.content >= 2 && found.both >= least) return found.both;
  return aligned && found.content >= 2 && found.both >= least ? found.both : 0;
}
