import { PREPOSITIONS } from '../../data/closed-classes.ts';
import { SAYING_FORMS } from '../../data/saying-verbs.ts';
import type { Span } from '../../model/span.ts';
import type { ReadTelling, Sentence } from '../../model/token.ts';
import { quotedRuns } from '../marks.ts';
import { type Draft, type DraftMention, type EntityBook, resolve } from './book.ts';
import type { Gender } from './types.ts';

const PRONOUN: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
]);
/** After so many sentences without the person, a pronoun no longer means them. */
const REACH = 3;

interface Focus {
  readonly person: Draft;
  readonly sentence: number;
  readonly speaks: boolean;
  /** Position of its paragraph in the telling's segments. */
  readonly segment: number;
}

/**
 * Gives each "he" and "she" outside of quotation marks to a person: the subject before it in its own sentence, else the
 * subject of the sentence before; the gender must not clash. What cannot be told gets no mention.
 */
export function resolvePronouns(read: ReadTelling, book: EntityBook): void {
  const quoted = quotedRuns(read);
  const inQuotes = (at: number): boolean => quoted.some((q) => q.start <= at && at < q.end);
  const mentions = bySentence(book.sorted().filter((m) => canBe(read, m) && !inQuotes(m.start)));
  let focus: Focus[] = [];
  read.body.forEach((sentence, at) => {
    const own = mentions.get(sentence.index) ?? [];
    const subjects: Subject[] = own
      .filter((m) => isSubject(read, sentence, m))
      .map((m) => asSubject(read, resolve(m.entity), m));
    for (const token of sentence.tokens) {
      const gender = PRONOUN.get(token.norm);
      if (!gender || inQuotes(token.start)) continue;
      const before = subjects.filter((m) => m.end <= token.start).map((m) => m.person);
      const near = focus.filter((f) => at - f.sentence <= REACH);
      const passing = near.filter((f) => isPassing(f, sentence));
      const old = [...near.filter((f) => !passing.includes(f)), ...onlyOne(focus, gender), ...passing].map(
        (f) => f.person,
      );
      const others = own.filter((m) => m.end <= token.start).map((m) => resolve(m.entity));
      const fit = peopleFirst([...before, ...old, ...others].filter((p) => fitsGender(p, gender)));
      const person = fit[0];
      if (!person) continue;
      person.gender ??= gender;
      if (person.kind === 'unknown') person.kind = 'person';
      book.addMention(
        person,
        sentence,
        { start: token.start, end: token.end },
        'pronoun',
        new Set(fit).size === 1 ? 0.9 : 0.6,
      );
      if (token.norm === 'he' || token.norm === 'she') subjects.push(asSubject(read, person, token));
    }
    for (const { person, speaks } of byStanding(sentence, subjects))
      focus = [
        { person, sentence: at, speaks, segment: sentence.segment },
        ...focus.filter((f) => f.person !== person),
      ];
  });
}

function bySentence(mentions: readonly DraftMention[]): Map<number, DraftMention[]> {
  const lists = new Map<number, DraftMention[]>();
  for (const mention of mentions) {
    const list = lists.get(mention.sentence);
    if (list) list.push(mention);
    else lists.set(mention.sentence, [mention]);
  }
  return lists;
}

/** Somebody of unknown sex who was only described, without a word, in an earlier paragraph ("the landlord has put a tin on the bar"). */
const isPassing = ({ person, speaks, segment }: Focus, sentence: Sentence): boolean =>
  person.described && person.gender === undefined && !speaks && segment !== sentence.segment;

/** The one person so far who is known to be "she" (or "he"), however far back, where no other name can be. */
function onlyOne(focus: readonly Focus[], gender: Gender): readonly Focus[] {
  const fit = focus.filter(({ person }) => !person.described && fitsGender(person, gender));
  return fit.length === 1 && fit[0]!.person.gender === gender ? fit : [];
}

/** Whoever is known to be a person comes before a name that may be anything. */
const peopleFirst = (drafts: readonly Draft[]): Draft[] => [
  ...drafts.filter((d) => d.kind === 'person'),
  ...drafts.filter((d) => d.kind !== 'person'),
];

/** Someone whom a clause is about, and where the words for them end. */
interface Subject {
  readonly person: Draft;
  readonly end: number;
  /** Beside a verb of saying. */
  readonly speaks: boolean;
}
function asSubject(read: ReadTelling, person: Draft, span: Span): Subject {
  const speaks = besideSaying(read, span);
  // "said Ilse Tarn of the regional survey"
  if (speaks && person.kind === 'unknown' && person.words.length > 1 && isOfBody(read, span.end))
    person.kind = 'person';
  return { person, end: span.end, speaks };
}

const isOfBody = (read: ReadTelling, end: number): boolean =>
  /^ (?:of|from) \p{L}/u.test(read.text.slice(end, end + 8));

const SUBORDINATOR = /^(?:when|while|as|after|before|if|although|though|because|since|once|until|asked)$/;

/** Who the next sentence most likely means by "he", last: the first who speaks, else the first subject of the main clause. */
function byStanding(sentence: Sentence, subjects: readonly Subject[]): Subject[] {
  const opens = SUBORDINATOR.test(sentence.tokens[0]?.norm ?? '');
  const comma = opens ? (sentence.tokens.find((t) => t.norm === ',')?.start ?? sentence.start) : sentence.start;
  const rank = (s: Subject): number => (s.speaks ? 2 : 0) + (s.end > comma ? 1 : 0);
  return [...subjects].sort((a, b) => rank(a) - rank(b) || b.end - a.end);
}

function besideSaying(read: ReadTelling, { start, end }: Span): boolean {
  const next = /^\s*(?:\p{L}+ly\s+)?(\p{L}+)/u.exec(read.text.slice(end, end + 40))?.[1];
  const before = /(\p{L}+)\s+$/u.exec(read.text.slice(Math.max(0, start - 20), start))?.[1];
  const said = [next, before].some(
    (w) => w !== undefined && /^(?:past|s)$/.test(SAYING_FORMS.get(w.toLowerCase())?.form ?? ''),
  );
  return said || isSource(read, { start, end });
}

/** "according to Tarn" */
const isSource = (read: ReadTelling, { start }: Span): boolean =>
  /\baccording to $/i.test(read.text.slice(Math.max(0, start - 14), start));

/** A person; or a name of unknown kind that has two words or stands beside a verb of saying. */
function canBe(read: ReadTelling, mention: DraftMention): boolean {
  const { kind, words } = resolve(mention.entity);
  if (kind !== 'unknown') return kind === 'person';
  const opens = read.sentences[mention.sentence]?.start === mention.titled.start;
  return words.length > 1 || opens || besideSaying(read, { start: mention.titled.start, end: mention.end });
}

const fitsGender = (person: Draft, gender: Gender): boolean => person.gender === undefined || person.gender === gender;

/** Not behind a preposition, not a possessor: the mention can be what its clause is about. */
function isSubject(read: ReadTelling, sentence: Sentence, mention: DraftMention): boolean {
  if (/^[’']s?\b/.test(read.text.slice(mention.end, mention.end + 2))) return false;
  const before = sentence.tokens.findLast((t) => t.end <= mention.titled.start && t.norm !== 'the');
  return !before || /^(?:as|by)$/.test(before.norm) || !PREPOSITIONS.has(before.norm) || isSource(read, mention.titled);
}
