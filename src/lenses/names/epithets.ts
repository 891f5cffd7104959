import { PERSON_NOUNS, RARE_PERSON_NOUNS } from '../../data/models/person-nouns.ts';
import {
  FEMALE_TITLES,
  MALE_TITLES,
  OFFICE_OBJECTS,
  TITLE_HEADS,
  TITLE_MODIFIERS,
  UNNAMED_HEADS,
} from '../../data/titles.ts';
import type { Span } from '../../model/span.ts';
import type { ReadTelling, Sentence } from '../../model/token.ts';
import { type Draft, type EntityBook, resolve } from './book.ts';
import type { Gender } from './types.ts';
import { isCapital, isPossessive } from './words.ts';

const MOST_MODIFIERS = 6;

/** A noun phrase that means a person by office or calling: "the mayor", "a senior ministry official". */
interface Epithet extends Span {
  readonly definite: boolean;
  /** "its chief executive", "Ketter’s mayor": only a title where a name follows. */
  readonly owned: boolean;
  /** Lower-case words between article and head. */
  readonly modifiers: readonly string[];
  readonly head: string;
  /** Without the article; with "for the ministry" and the like. */
  readonly says: string;
}

/** Gives each epithet to the person whose title it repeats, else to somebody described by it alone. */
export function nameEpithets(read: ReadTelling, book: EntityBook): void {
  const names = [...book.sorted()];
  const described: Draft[] = [];
  for (const sentence of read.body) {
    for (const epithet of epithetsOf(read, sentence)) {
      if (names.some((m) => m.titled.start < epithet.end && m.end > epithet.start && m.entity.kind === 'person'))
        continue;
      const apposed = names.find(
        (m) => m.titled.start > epithet.end && TO_APPOSED.test(read.text.slice(epithet.end, m.titled.start)),
      );
      if (apposed && isCommaOrEnd(read, apposed.end) && book.apposes(resolve(apposed.entity), epithet.says)) continue;
      if (epithet.owned) continue;
      const before = names.filter((m) => m.start < epithet.start).map((m) => resolve(m.entity));
      const person = epithet.definite ? byTitle(before.reverse(), epithet) : null;
      if (person) book.addMention(person, sentence, epithet, 'epithet', 0.7);
      else if (!isPlural(epithet.head)) describe(book, described, sentence, epithet);
    }
  }
}

/** Between "the chief" and its name: a comma, or what the office is for ("of the district,"). */
const TO_APPOSED = /^(?: (?:of|for|at)(?: [\p{L}’'-]+){1,4})?, ?$/u;

const isCommaOrEnd = (read: ReadTelling, at: number): boolean => /^\s*(?:[,.;:(]|$)/.test(read.text.slice(at, at + 2));

const isPersonWord = (norm: string): boolean =>
  TITLE_HEADS.has(norm) || UNNAMED_HEADS.has(norm) || PERSON_NOUNS.has(norm) || RARE_PERSON_NOUNS.has(norm);

const isPlural = (head: string): boolean => head.endsWith('s') && UNNAMED_HEADS.has(head.slice(0, -1));

function describe(book: EntityBook, described: Draft[], sentence: Sentence, epithet: Epithet): void {
  const known = epithet.definite ? described.findLast((d) => fits(d.name.toLowerCase(), epithet)) : undefined;
  if (known) book.addMention(known, sentence, epithet, 'epithet', 0.7);
  else described.push(book.describe(epithet.says, sentence, epithet, genderOfHead(epithet.head)));
}

const genderOfHead = (head: string): Gender | undefined =>
  FEMALE_TITLES.has(head) || head === 'woman' ? 'female' : MALE_TITLES.has(head) || head === 'man' ? 'male' : undefined;

/** The latest person with such a title. */
function byTitle(recent: readonly Draft[], epithet: Epithet): Draft | null {
  return recent.find((d) => d.kind === 'person' && d.titles.some((t) => fits(t.toLowerCase(), epithet))) ?? null;
}

/** The title has the head, and all of the modifiers. */
function fits(title: string, { head, modifiers }: Epithet): boolean {
  const words: readonly string[] = title.match(/[\p{L}-]+/gu) ?? [];
  return words.includes(head) && modifiers.every((m) => words.includes(m) || m === 'former' || m === 'then');
}

const OWNERS: ReadonlySet<string> = new Set(['its', 'his', 'her', 'their', 'our']);
const INDEFINITE: ReadonlySet<string> = new Set(['a', 'an', 'one', 'another']);

function epithetsOf(read: ReadTelling, sentence: Sentence): Epithet[] {
  const { tokens } = sentence;
  const found: Epithet[] = [];
  tokens.forEach((token, i) => {
    const definite = token.norm === 'the';
    const owned = OWNERS.has(token.norm) || (isCapital(read, token) && isPossessive(read, token));
    if (!definite && !owned && !INDEFINITE.has(token.norm)) return;
    const head = headAfter(read, tokens, i);
    if (head < 0) return;
    const end = withTail(read, tokens, head);
    found.push({
      start: token.start,
      end: tokens[end]!.end,
      definite,
      owned,
      modifiers: tokens
        .slice(i + 1, head)
        .filter((t) => t.kind === 'word')
        .map((t) => t.norm),
      head: tokens[head]!.norm,
      says: read.text.slice(tokens[i + 1]!.start, tokens[end]!.end),
    });
  });
  return found;
}

const NO_MODIFIER: ReadonlySet<string> = new Set(
  'the a an of in to and for that who was is had has were by on at with from as'.split(' '),
);

/** Position of the title word that ends the noun phrase, or -1: nothing but modifiers and names stand before it. */
function headAfter(read: ReadTelling, tokens: Sentence['tokens'], article: number): number {
  let head = -1;
  for (let i = article + 1; i < Math.min(tokens.length, article + 2 + MOST_MODIFIERS); i++) {
    const token = tokens[i]!;
    const isHead = isPersonWord(token.norm);
    if (isHead) head = i;
    else if (head >= 0) break;
    else if (token.kind !== 'word' && token.norm !== '-') return -1;
    else if (!TITLE_MODIFIERS.has(token.norm) && !isCapital(read, token) && i > article + 3) return -1;
    else if (NO_MODIFIER.has(token.norm)) return -1;
  }
  if (head < 0) return -1;
  // "the chief executive’s office": the phrase means something else.
  const shape = read.text.slice(tokens[head]!.start, tokens[head]!.end);
  const next = tokens[head + 1];
  if (/[’']s?$/.test(shape)) return -1;
  return next && isCapital(read, next) && next.start === tokens[head]!.end + 1 ? -1 : head;
}

/** Last token of "of state", "for the ministry", "at the Tarn Institute" after the head, where such words follow. */
function withTail(read: ReadTelling, tokens: Sentence['tokens'], head: number): number {
  let i = head + 1;
  if (!/^(?:for|of|at|to|with|from)$/.test(tokens[i]?.norm ?? '')) return head;
  if (tokens[i]!.norm === 'of' && OFFICE_OBJECTS.has(tokens[i + 1]?.norm ?? '')) return i + 1;
  i++;
  if (/^(?:the|a|an|its|his|her)$/.test(tokens[i]?.norm ?? '')) i++;
  const from = i;
  while (tokens[i] && isCapital(read, tokens[i]!)) i++;
  if (i > from) return i - 1;
  const lower = tokens[i];
  const lone =
    tokens[head + 1]!.norm === 'for' &&
    lower?.kind === 'word' &&
    tokens[i + 1] &&
    /^(?:mark)$|^(?:said|says|told)$/.test(`${tokens[i + 1]!.kind === 'mark' ? 'mark' : tokens[i + 1]!.norm}`);
  return lone ? i : head;
}
