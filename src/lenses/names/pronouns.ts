import { PREPOSITIONS } from '../../data/closed-classes.ts';
import { SAYING_FORMS } from '../../data/saying-verbs.ts';
import type { ReadTelling, Sentence } from '../../model/token.ts';
import { quotedRuns } from '../marks.ts';
import { type Draft, type DraftMention, type EntityBook, resolve } from './book.ts';
import type { Gender } from './types.ts';

const PRONOUN: Readonly<Record<string, Gender>> = {
  he: 'male',
  him: 'male',
  his: 'male',
  she: 'female',
  her: 'female',
  hers: 'female',
};
/** After so many sentences without the person, a pronoun no longer means them. */
const REACH = 3;

interface Focus {
  readonly person: Draft;
  readonly sentence: number;
}

/**
 * Gives each "he" and "she" outside of quotation marks to a person: the subject before it in its own sentence, else the
 * subject of the sentence before; the gender must not clash. What cannot be told gets no mention.
 */
export function resolvePronouns(read: ReadTelling, book: EntityBook): void {
  const quoted = quotedRuns(read);
  const inQuotes = (at: number): boolean => quoted.some((q) => q.start <= at && at < q.end);
  const mentions = book.sorted().filter((m) => canBe(read, m) && !inQuotes(m.start));
  let focus: Focus[] = [];
  read.body.forEach((sentence, at) => {
    const own = mentions.filter((m) => m.sentence === sentence.index);
    const subjects = own.filter((m) => isSubject(read, sentence, m));
    for (const token of sentence.tokens) {
      const gender = PRONOUN[token.norm];
      if (!gender || inQuotes(token.start)) continue;
      const before = subjects.filter((m) => m.end <= token.start).map((m) => resolve(m.entity));
      const old = focus.filter((f) => at - f.sentence <= REACH).map((f) => f.person);
      const others = own.filter((m) => m.end <= token.start).map((m) => resolve(m.entity));
      const person = [...before, ...old, ...others].find((p) => fitsGender(p, gender));
      if (!person) continue;
      const rivals = new Set([...before, ...old, ...others].filter((p) => fitsGender(p, gender))).size;
      person.gender ??= gender;
      if (person.kind === 'unknown') person.kind = 'person';
      book.addMention(person, sentence, { start: token.start, end: token.end }, 'pronoun', rivals === 1 ? 0.9 : 0.6);
      focus = refocus(focus, person, at);
    }
    for (const m of [...subjects].reverse()) focus = refocus(focus, resolve(m.entity), at);
  });
}

/** A person; or a name of unknown kind beside a verb of saying. */
function canBe(read: ReadTelling, mention: DraftMention): boolean {
  const { kind } = resolve(mention.entity);
  if (kind !== 'unknown') return kind === 'person';
  const next = /^\s*(?:\p{L}+ly\s+)?(\p{L}+)/u.exec(read.text.slice(mention.end, mention.end + 40))?.[1];
  const before = /(\p{L}+)\s+$/u.exec(
    read.text.slice(Math.max(0, mention.titled.start - 20), mention.titled.start),
  )?.[1];
  return [next, before].some(
    (w) => w !== undefined && /^(?:past|s)$/.test(SAYING_FORMS.get(w.toLowerCase())?.form ?? ''),
  );
}

const refocus = (focus: readonly Focus[], person: Draft, sentence: number): Focus[] => [
  { person, sentence },
  ...focus.filter((f) => f.person !== person),
];

const fitsGender = (person: Draft, gender: Gender): boolean => person.gender === undefined || person.gender === gender;

/** Not behind a preposition, not a possessor: the mention can be what its clause is about. */
function isSubject(read: ReadTelling, sentence: Sentence, mention: DraftMention): boolean {
  if (/^[’']s?\b/.test(read.text.slice(mention.end, mention.end + 2))) return false;
  const before = sentence.tokens.findLast((t) => t.end <= mention.titled.start);
  return !before || before.norm === 'as' || !PREPOSITIONS.has(before.norm);
}
