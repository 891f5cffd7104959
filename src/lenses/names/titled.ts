import { DETERMINERS, isFunctionWord } from '../../data/closed-classes.ts';
import { PERSON_NOUNS, RARE_PERSON_NOUNS } from '../../data/models/person-nouns.ts';
import { GROUP_NAMES, PLACE_NAMES } from '../../data/names-places.ts';
import { CARDINALS } from '../../data/number-words.ts';
import { ORGANISATION_WORDS } from '../../data/organisation-words.ts';
import {
  HONORIFICS,
  KINSHIP_WORDS,
  OFFICE_OBJECTS,
  SHORT_TITLES,
  TITLE_HEADS,
  TITLE_MODIFIERS,
} from '../../data/titles.ts';
import type { Span } from '../../model/span.ts';
import type { ReadTelling, Sentence } from '../../model/token.ts';
import { placesApart } from './place-apart.ts';
import type { NameRun } from './runs.ts';
import { bareWord, isCapital } from './words.ts';

/** A run parted into title and name. */
export interface TitledRun {
  readonly sentence: Sentence;
  /** The name's first and last token. */
  readonly first: number;
  readonly last: number;
  readonly name: Span;
  readonly words: readonly string[];
  /** Title and name together. */
  readonly titled: Span;
  readonly title: string | null;
  /** An apposition after it shows a person ("X, 34,"; "X, the mayor of Y,"). */
  readonly person: boolean;
  /** In parentheses straight after another name: an acronym or a party. */
  readonly bracketed: boolean;
}

/** Parts each run into title and name; a run that is all title ("the Foreign Minister") is left out. */
export function titledRuns(read: ReadTelling, runs: readonly NameRun[]): TitledRun[] {
  const parted = placesApart(runs);
  return parted.flatMap((run, i) => {
    const made = part(read, run, parted[i - 1]);
    return made ? [made] : [];
  });
}

function part(read: ReadTelling, run: NameRun, before: NameRun | undefined): TitledRun | null {
  const { sentence } = run;
  const { tokens } = sentence;
  const first = afterTitle(run);
  if (first > run.last) return null;
  const start = tokens[first]!.start;
  const name: Span = { start, end: nameEnd(read, tokens[run.last]!) };
  const titleFirst = first > run.first ? run.first : lowerTitleStart(read, run, before);
  const inFront = titleFirst < first ? read.text.slice(tokens[titleFirst]!.start, tokens[first - 1]!.end) : null;
  const behind = apposition(read, tokens, run.last);
  const words = [];
  for (let i = first; i <= run.last; i++) if (tokens[i]!.kind === 'word') words.push(bareWord(read, tokens[i]!));
  return {
    sentence,
    first,
    last: run.last,
    name,
    words,
    titled: { start: tokens[titleFirst]!.start, end: name.end },
    title: inFront ?? behind.title,
    person: behind.person,
    bracketed: tokens[run.first - 1]?.norm === '(' && tokens[run.last + 1]?.norm === ')',
  };
}

const nameEnd = (read: ReadTelling, token: Sentence['tokens'][number]): number =>
  token.start + bareWord(read, token).length;

/** First token of the name: what follows the last title word of the run, or the run's first. */
function afterTitle(run: NameRun): number {
  const { tokens } = run.sentence;
  for (let i = run.last; i >= run.first; i--) {
    if (!TITLE_HEADS.has(tokens[i]!.norm) && !isPluralTitle(tokens[i]!.norm)) continue;
    const next = skipTitleTail(tokens, i, run.last);
    if (next > run.last) {
      // The run ends in a title. Alone, or behind a country or another title, it is one; else part of a name ("Stephen King").
      if (i === run.first || isOffice(run, i)) return run.last + 1;
      continue;
    }
    if (ORGANISATION_WORDS.has(tokens[run.last]!.norm) && !HONORIFICS.has(tokens[i]!.norm)) return run.first;
    return next;
  }
  return run.first;
}

const PLURAL_TITLES: ReadonlySet<string> = new Set([
  'presidents',
  'senators',
  'sens',
  'reps',
  'representatives',
  'ministers',
  'judges',
  'justices',
  'professors',
  'governors',
  'mayors',
]);
const isPluralTitle = (norm: string): boolean => PLURAL_TITLES.has(norm);

/** "Israeli Prime Minister", "Deputy Mayor" without a name after it. */
function isOffice(run: NameRun, head: number): boolean {
  const { tokens } = run.sentence;
  for (let i = run.first; i < head; i++) {
    const norm = tokens[i]!.norm;
    if (TITLE_MODIFIERS.has(norm) || TITLE_HEADS.has(norm) || GROUP_NAMES.has(norm) || ORGANISATION_WORDS.has(norm))
      return true;
  }
  return /^(?:the|a|an|its|their)$/.test(tokens[run.first - 1]?.norm ?? '');
}

/** Past "." of a short title, "of State", "General" behind "Attorney". */
function skipTitleTail(tokens: Sentence['tokens'], head: number, last: number): number {
  let i = head + 1;
  if (tokens[i]?.norm === '.' && SHORT_TITLES.has(tokens[head]!.norm)) i++;
  if (tokens[i]?.norm === 'of' && i < last) {
    i++;
    if (tokens[i]?.norm === 'the') i++;
    if (!OFFICE_OBJECTS.has(tokens[i]?.norm ?? '')) return pastPlace(tokens, i);
    while (i <= last && OFFICE_OBJECTS.has(tokens[i]!.norm)) i++;
  }
  return i;
}

/** Most words of a known place name. */
const LONGEST_PLACE = 3;

/** Past the longest known place that begins here ("of the United States"), or past one word. */
function pastPlace(tokens: Sentence['tokens'], first: number): number {
  for (let length = LONGEST_PLACE; length > 1; length--) {
    const words = tokens.slice(first, first + length).map((t) => t.norm);
    if (PLACE_NAMES.has(words.join(' '))) return first + length;
  }
  return first + 1;
}

/**
 * First token of a title in small letters before the name ("spokeswoman X", "State Department spokesman X"), or `first`.
 */
function lowerTitleStart(read: ReadTelling, { sentence, first }: NameRun, before: NameRun | undefined): number {
  const { tokens } = sentence;
  const parent = parentTitleStart(tokens, first);
  if (parent >= 0) return parent;
  const head = tokens[first - 1];
  if (!head || isCapital(read, head) || !(TITLE_HEADS.has(head.norm) || isCalling(tokens, first - 1))) return first;
  let i = first - 1;
  while (i > 0 && !isCapital(read, tokens[i - 1]!) && TITLE_MODIFIERS.has(tokens[i - 1]!.norm)) i--;
  // "to fire special counsel X": a verb.
  if (i < first - 1 && tokens[i - 1]?.norm === 'to') i++;
  const adjoins = before?.sentence === sentence && before.last === i - 1;
  if (adjoins) return before.first;
  // "Parish clerk X" begins a sentence.
  return i === 1 && isCapital(read, tokens[0]!) && !isFunctionWord(tokens[0]!.norm) ? 0 : i;
}

const isPersonNoun = (norm: string): boolean => PERSON_NOUNS.has(norm) || RARE_PERSON_NOUNS.has(norm);

/** "mother of four Ilse Tarn": position of "mother", or -1. */
const parentTitleStart = (tokens: Sentence['tokens'], first: number): number =>
  first > 2 &&
  tokens[first - 2]!.norm === 'of' &&
  KINSHIP_WORDS.has(tokens[first - 3]!.norm) &&
  isCount(tokens[first - 1]!)
    ? first - 3
    : -1;
const isCount = ({ kind, norm }: Sentence['tokens'][number]): boolean => kind === 'number' || norm in CARDINALS;

/** A word for people, and no participle that may be a verb here ("prosecutors accused X", "was accused X"). */
const isCalling = (tokens: Sentence['tokens'], at: number): boolean =>
  isPersonNoun(tokens[at]!.norm) && (!tokens[at]!.norm.endsWith('ed') || DETERMINERS.has(tokens[at - 1]?.norm ?? ''));

const MOST_APPOSED = 14;

/** "X, the mayor of Y," "X, 34," "X, who …": what stands between commas after the name. */
function apposition(
  read: ReadTelling,
  tokens: Sentence['tokens'],
  last: number,
): { title: string | null; person: boolean } {
  const none = { title: null, person: false };
  if (tokens[last + 1]?.norm !== ',') return none;
  const from = last + 2;
  const opening = tokens[from];
  if (!opening) return none;
  if (opening.kind === 'number' && [',', '.'].includes(tokens[from + 1]?.norm ?? '')) {
    const age = Number(opening.norm);
    return { title: null, person: age > 3 && age < 115 };
  }
  if (opening.norm === 'who') return { title: null, person: true };
  for (let i = from; i < Math.min(tokens.length, from + MOST_APPOSED); i++) {
    const token = tokens[i]!;
    if (token.kind === 'mark' && token.norm !== '-' && token.norm !== '.') return none;
    if (!(TITLE_HEADS.has(token.norm) || RARE_PERSON_NOUNS.has(token.norm))) continue;
    if (isCapital(read, tokens[i + 1] ?? token)) continue;
    if (!opensApposition(read, tokens, from, i)) return none;
    const end = appositionEnd(tokens, i);
    const start = /^(?:the|a|an)$/.test(opening.norm) ? from + 1 : from;
    return { title: read.text.slice(tokens[start]!.start, tokens[end]!.end), person: true };
  }
  return none;
}

/** "the …", "a …", "Ketter’s …", or the title itself: what an apposition begins with; no verb stands before the head. */
function opensApposition(read: ReadTelling, tokens: Sentence['tokens'], from: number, head: number): boolean {
  for (let i = from; i < head; i++) {
    const token = tokens[i]!;
    if (i === from && /^(?:the|a|an|his|her|its|their|one)$/.test(token.norm)) continue;
    if (/^(?:who|which|and|but|said|says|told|is|was|has|had|were|are|as|that|in|on|at|to|by)$/.test(token.norm))
      return false;
    if (token.kind === 'word' && !isCapital(read, token) && i === from && !TITLE_MODIFIERS.has(token.norm))
      return false;
  }
  return true;
}

function appositionEnd(tokens: Sentence['tokens'], head: number): number {
  let end = head;
  while (tokens[end + 1] && end - head < 10 && /^(?:word|number)$/.test(tokens[end + 1]!.kind)) {
    if (/^(?:who|which|and|said|says|told|whose|where|when)$/.test(tokens[end + 1]!.norm)) break;
    end++;
  }
  return end;
}
