import { ANONYMITY_PATTERNS } from '../../data/anonymity.ts';
import { VENUE_CHANNELS, VENUE_LISTENERS, VENUE_NOUNS } from '../../data/venues.ts';
import type { Span } from '../../model/span.ts';
import type { ReadTelling, Sentence } from '../../model/token.ts';
import { allQuotedRuns } from '../marks.ts';
import { namesOf } from '../names.ts';

/** What a telling says about how something was said. */
export interface Circumstances {
  /** Where or to whom: "in a statement", "CNN", "at a news conference". */
  readonly venue?: Span;
  /** That the source stays unnamed, with the reason where one is given: "on condition of anonymity because …". */
  readonly anonymity?: Span;
}

/** Any of these words, with a small or a capital first letter. */
const either = (words: string): string =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => `[${word[0]}${word[0]!.toUpperCase()}]${word.slice(1)}`)
    .join('|');
const CAPITALISED = "(?!\\p{Lu}[a-z]+day(?![a-z]))\\p{Lu}(?:[\\p{L}\\p{N}&’'.-]*[\\p{L}\\p{N}])?";
const NAME = `(?:the )?${CAPITALISED}(?: (?:(?:of|for|the) )*${CAPITALISED}){0,4}`;
const PHRASE =
  `(?:${either('in at during on via through by')}) (?:(?:a|an|the|his|her|their|its|this|one|another|separate) )?(?:[\\p{L}\\p{N}-]+(?:[’']s)? ){0,3}?` +
  `(?:${either(VENUE_NOUNS)})(?![\\p{L}-])(?: (?:to|with|for|on|in|by) ${NAME})?`;
const CHANNEL = `(?:${either('on via through')}) (?:(?:his|her|their|its|the) )?(?:${NAME} )?(?:${either(VENUE_CHANNELS)})(?![\\p{L}-])`;
const VENUE = new RegExp(`(?<![\\p{L}-])(?:${PHRASE}|${CHANNEL})`, 'gu');
const LISTENERS = new RegExp(
  `^(?:(?:a|an|the|local|state) )*(?:[\\p{L}-]+ ){0,2}?(?:${either(VENUE_LISTENERS)})(?![\\p{L}-])`,
  'iu',
);
const TELLING = /(?:told|telling|tells|tell)$/i;
/** A reason runs to the mark that ends its clause. */
const ANONYMITY = new RegExp(`(?<![\\p{L}-])(?:${ANONYMITY_PATTERNS.join('|')})[^,;:.!?()“”"–—]*`, 'iu');

/** Venue and anonymity of an attribution, from the sentence of its cue; anonymity also from the sentence of its source and the one behind. */
export function circumstancesOf(read: ReadTelling, cue: Span, source: Span | null): Circumstances {
  const { sentences } = read;
  const own = sentenceAt(sentences, cue.start);
  if (!own) return {};
  const venue = joined(read, told(read, own, cue), nearestVenue(read, own, cue));
  const anonymity = source && anonymityOf(read, own, source);
  return { ...(venue ? { venue } : {}), ...(anonymity ? { anonymity } : {}) };
}

/** The sentence that holds this character. */
function sentenceAt(sentences: readonly Sentence[], at: number): Sentence | undefined {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return sentences[low];
}

const isQuoted = (read: ReadTelling, { start }: Span): boolean =>
  allQuotedRuns(read).some((run) => run.start <= start && start < run.end);

/** "told CNN in an interview" is one place of saying; otherwise the occasion says more than the listener. */
function joined(read: ReadTelling, listener: Span | null, occasion: Span | null): Span | null {
  if (!listener || !occasion) return occasion ?? listener;
  const between = read.text.slice(listener.end, occasion.start);
  return listener.end <= occasion.start && /^\s*$/.test(between)
    ? { start: listener.start, end: occasion.end }
    : occasion;
}

/** "told CNN", "told reporters at the airport": the listener, where that is the press. */
function told(read: ReadTelling, sentence: Sentence, cue: Span): Span | null {
  if (!TELLING.test(read.text.slice(cue.start, cue.end))) return null;
  const rest = read.text.slice(cue.end, sentence.end);
  const start = cue.end + (rest.length - rest.trimStart().length);
  const listeners = LISTENERS.exec(read.text.slice(start, sentence.end));
  if (listeners) return { start, end: start + listeners[0].length };
  const { mentions, entities } = namesOf(read);
  const body = mentions.find((m) => m.form === 'name' && m.start - start >= 0 && m.start - start <= 4 && !m.aside);
  return body && /organisation|unknown/.test(entities[body.entity]!.kind) ? { start, end: body.end } : null;
}

/** The place of saying nearest to the cue in its sentence, not in quotation marks. */
function nearestVenue(read: ReadTelling, sentence: Sentence, cue: Span): Span | null {
  let best: Span | null = null;
  for (const found of read.text.slice(sentence.start, sentence.end).matchAll(VENUE)) {
    const span = { start: sentence.start + found.index, end: sentence.start + found.index + found[0].length };
    if (span.start < cue.end && cue.start < span.end) continue;
    if (distance(span, cue) > FARTHEST || isQuoted(read, span)) continue;
    if (!best || distance(span, cue) < distance(best, cue)) best = span;
  }
  return best;
}

/** Characters between a cue and a venue that belongs to it. */
const FARTHEST = 40;
const distance = (a: Span, b: Span): number => Math.max(a.start - b.end, b.start - a.end);

function anonymityOf(read: ReadTelling, own: Sentence, source: Span): Span | null {
  const { sentences } = read;
  if (namesOne(read, source)) return null;
  const behind = sentences[own.index + 1];
  const beside = sentenceAt(sentences, source.start);
  return (
    anonymityIn(read, own) ??
    (beside && beside !== own ? anonymityIn(read, beside) : null) ??
    (behind && SAME_SOURCE.test(read.text.slice(behind.start, behind.end)) ? anonymityIn(read, behind) : null)
  );
}

/** "The official spoke on condition of anonymity.": a sentence of its own about the one before. */
const SAME_SOURCE = /^(?:the|both|all|these|those|he|she|they|officials?|sources?)\b/i;

function anonymityIn(read: ReadTelling, sentence: Sentence): Span | null {
  const found = ANONYMITY.exec(read.text.slice(sentence.start, sentence.end));
  if (!found) return null;
  const start = sentence.start + found.index;
  const span = { start, end: start + found[0].trimEnd().length };
  return isQuoted(read, span) ? null : span;
}

/** A person's name begins the source, or ends it. */
function namesOne(read: ReadTelling, source: Span): boolean {
  const { mentions, entities } = namesOf(read);
  return mentions.some(
    (m) =>
      m.form === 'name' &&
      entities[m.entity]!.kind === 'person' &&
      m.start < source.end &&
      source.start < m.end &&
      !m.aside &&
      (m.titled.start <= source.start || m.end >= source.end),
  );
}
