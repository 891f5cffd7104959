import { isFunctionWord } from '../../data/closed-classes.ts';
import { FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES } from '../../data/names-given.ts';
import { GROUP_NAMES, PLACE_NAMES } from '../../data/names-places.ts';
import {
  CALENDAR_WORDS,
  COMPOUND_ENDS,
  NAME_PARTICLES,
  ORGANISATION_WORDS,
  PLACE_WORDS,
} from '../../data/organisation-words.ts';
import { OFFICE_OBJECTS, SHORT_TITLES, TITLE_HEADS } from '../../data/titles.ts';
import type { ReadTelling, Sentence, Token } from '../../model/token.ts';
import { bareWord, isAllCaps, isCapital, isPossessive } from './words.ts';

/** A run of capitalised words, titles included. Positions count in the sentence's tokens, both inside. */
export interface NameRun {
  readonly sentence: Sentence;
  readonly first: number;
  readonly last: number;
}

/** Runs of capitalised words in these sentences, in order. A capital that only begins a sentence makes none. */
export function findRuns(read: ReadTelling, sentences: readonly Sentence[]): NameRun[] {
  const seen = casing(read, sentences);
  return sentences.flatMap((sentence) => runsOf(read, sentence, seen));
}

interface Casing {
  /** Seen without a capital somewhere. */
  readonly lower: ReadonlySet<string>;
  /** Seen with a capital where nothing asks for one, as the last word of its run. */
  readonly named: ReadonlySet<string>;
}

function casing(read: ReadTelling, sentences: readonly Sentence[]): Casing {
  const lower = new Set<string>();
  const named = new Set<string>();
  for (const { tokens } of sentences) {
    tokens.forEach((token, i) => {
      if (token.kind !== 'word') return;
      if (!isCapital(read, token)) lower.add(token.norm);
      else if (!isInitial(tokens, i) && !(tokens[i + 1] && isCapital(read, tokens[i + 1]!))) named.add(token.norm);
    });
  }
  return { lower, named };
}

/** Whether position `i` would have a capital whatever word stood there. */
function isInitial(tokens: Sentence['tokens'], i: number): boolean {
  for (let at = i - 1; at >= 0; at--) {
    const before = tokens[at]!;
    if (before.kind !== 'mark') return false;
    if (/^[.!?:;—–…]/.test(before.norm)) return true;
    if (!/["“”‘'«»„([*•-]/.test(before.norm)) return false;
    if (/["“‘«„']/.test(before.norm)) return true;
  }
  return true;
}

function runsOf(read: ReadTelling, sentence: Sentence, seen: Casing): NameRun[] {
  const runs: NameRun[] = [];
  for (let i = 0; i < sentence.tokens.length; i++) {
    if (!startsRun(read, sentence.tokens, i, seen)) continue;
    const last = extend(read, sentence.tokens, i);
    runs.push({ sentence, first: i, last });
    i = last;
  }
  return runs;
}

function startsRun(read: ReadTelling, tokens: Sentence['tokens'], i: number, seen: Casing): boolean {
  const token = tokens[i]!;
  if (!isCapital(read, token)) return false;
  const word = bareWord(read, token);
  const caps = isAllCaps(word);
  if (!caps && (isFunctionWord(token.norm) || CALENDAR_WORDS.has(token.norm))) return false;
  if (caps && /^(?:I|A)$/.test(word)) return false;
  if (!isInitial(tokens, i) || caps) return true;
  return namesAtStart(read, tokens, i, seen);
}

/** Whether a word that begins a sentence is a name: known as one, seen as one, or followed by another capital. */
function namesAtStart(read: ReadTelling, tokens: Sentence['tokens'], i: number, seen: Casing): boolean {
  const norm = tokens[i]!.norm;
  const next = tokens[i + 1];
  const after = tokens[i + 2];
  const followed =
    next !== undefined &&
    (isCapital(read, next) ||
      (next.norm === '.' && SHORT_TITLES.has(norm)) ||
      opensOf(norm, next, after, tokens[i + 3]) ||
      opensParticle(read, next, after, tokens[i + 3]));
  if (PLACE_NAMES.has(norm) || GROUP_NAMES.has(norm) || GROUP_NAMES.has(norm.replace(/s$/, ''))) return true;
  if (seen.lower.has(norm) && !TITLE_HEADS.has(norm) && !ORGANISATION_WORDS.has(norm)) return false;
  if (followed) return !CALENDAR_WORDS.has(next.norm);
  if (TITLE_HEADS.has(norm) || ORGANISATION_WORDS.has(norm)) return false;
  return seen.named.has(norm) || MALE_GIVEN_NAMES.has(norm) || FEMALE_GIVEN_NAMES.has(norm);
}

/** "Joren van der Maas" at the start of a sentence. */
function opensParticle(read: ReadTelling, next: Token, after: Token | undefined, third: Token | undefined): boolean {
  if (!NAME_PARTICLES.has(next.norm) || !after || isFunctionWord(next.norm)) return false;
  if (isCapital(read, after)) return true;
  return NAME_PARTICLES.has(after.norm) && third !== undefined && isCapital(read, third);
}

/** "Secretary of State …", "Ministry of Trade …" at the start of a sentence. */
function opensOf(norm: string, next: Token, after: Token | undefined, third: Token | undefined): boolean {
  const object = after?.norm === 'the' ? third : after;
  if (next.norm !== 'of' || !object) return false;
  return (TITLE_HEADS.has(norm) && OFFICE_OBJECTS.has(object.norm)) || ORGANISATION_WORDS.has(norm);
}

/** Last position of the run that begins at `first`. */
function extend(read: ReadTelling, tokens: Sentence['tokens'], first: number): number {
  let last = first;
  for (;;) {
    if (isPossessive(read, tokens[last]!)) return last;
    const next = step(read, tokens, first, last);
    if (next === last) return last;
    last = next;
  }
}

/** One capitalised word further, over a point, a particle or a joining word; `last` itself where the run ends. */
function step(read: ReadTelling, tokens: Sentence['tokens'], first: number, last: number): number {
  const capital = (i: number): boolean => {
    const token = tokens[i];
    if (token === undefined || CALENDAR_WORDS.has(token.norm) || plain(read, token)) return false;
    return isCapital(read, token) || (i === last + 1 && i === first + 1 && isDoubleGiven(read, token));
  };
  const here = tokens[last]!;
  const next = tokens[last + 1];
  if (!next) return last;
  if (capital(last + 1)) return last + 1;
  const short = here.end - here.start === 1 || SHORT_TITLES.has(here.norm);
  if (next.norm === '.' && next.start === here.end && short && capital(last + 2)) return last + 2;
  if (next.norm === '&' && capital(last + 2)) return last + 2;
  if (NAME_PARTICLES.has(next.norm)) {
    if (capital(last + 2)) return last + 2;
    if (tokens[last + 2] && NAME_PARTICLES.has(tokens[last + 2]!.norm) && capital(last + 3)) return last + 3;
  }
  if ((next.norm === 'of' || next.norm === 'for') && joinsOf(tokens, first, last, next.norm)) {
    if (capital(last + 2)) return last + 2;
    if (tokens[last + 2]?.norm === 'the' && capital(last + 3)) return last + 3;
  }
  if (next.norm === 'and' && capital(last + 2) && joinsAnd(read, tokens, first, last)) return last + 2;
  return last;
}

/** A given name of two syllables behind a family name ("Rim Tae-so"); compounds end in a longer or a known word ("Tarn-led"). */
function isDoubleGiven(read: ReadTelling, token: Token): boolean {
  const parts = /^\p{Lu}\p{Ll}{1,5}-(\p{Ll}{2,5})$/u.exec(bareWord(read, token));
  return parts !== null && !COMPOUND_ENDS.has(parts[1]!);
}

/** A capital that a title-cased quotation or heading gives to a plain word ("The", "If"). */
const plain = (read: ReadTelling, token: Sentence['tokens'][number]): boolean =>
  isFunctionWord(token.norm) && !isAllCaps(bareWord(read, token));

/** "Ministry of Trade", "Strait of X", "President of X": a body, an office or a place before "of". */
function joinsOf(tokens: Sentence['tokens'], first: number, last: number, joint: string): boolean {
  const head = tokens[last]!.norm;
  const body = ORGANISATION_WORDS.has(head);
  if (joint === 'for') return body;
  return (
    body || TITLE_HEADS.has(head) || PLACE_WORDS.has(head) || OF_HEADS.has(head) || (last === first && head === 'sea')
  );
}
const OF_HEADS: ReadonlySet<string> = new Set([
  'republic',
  'kingdom',
  'emirates',
  'states',
  'commonwealth',
  'knights',
  'sons',
]);

/** "Department of Health and Human Services", "the Food and Drug Administration". */
function joinsAnd(read: ReadTelling, tokens: Sentence['tokens'], first: number, last: number): boolean {
  const inside = tokens.slice(first, last + 1);
  const holdsOf = inside.some((t) => t.norm === 'of' || t.norm === 'for');
  if (holdsOf && inside.some((t) => ORGANISATION_WORDS.has(t.norm))) return true;
  if (
    tokens[first - 1]?.norm !== 'the' ||
    inside.some((t) => ORGANISATION_WORDS.has(t.norm) || GROUP_NAMES.has(t.norm))
  )
    return false;
  let end = last + 2;
  while (tokens[end + 1] && isCapital(read, tokens[end + 1]!)) end++;
  return end > last + 2 && ORGANISATION_WORDS.has(tokens[end]!.norm) && !PLACE_NAMES.has(tokens[last]!.norm);
}
