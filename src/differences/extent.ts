import { NEGATIONS } from '../data/negations.ts';
import { FUNCTION_WORDS } from '../data/phrase-ends.ts';
import { SAYING_CLASS_OF } from '../data/saying-verb-classes.ts';
import { SAYING_FORMS } from '../data/saying-verbs.ts';
import type { QuotationFinding, RecordStatus, Report, TermFinding } from '../model/report.ts';
import type { Place } from '../model/span.ts';
import { stem } from '../text/stem.ts';

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}’'-]+/gu) ?? [];
const isContent = (word: string): boolean => !FUNCTION_WORDS.has(word);

/** What differs only in words like "the" or "to"; one word of an open class; more than one. */
const FORM = 0.45;
const WORD = 0.75;

/** How far the words of a quotation were altered: a negation, a number or several words all the way, little words and boundaries less. */
export function alteredBy({ changes }: QuotationFinding, report: Report): number {
  const texts = new Map(report.tellings.map((t) => [t.siglum, t.text]));
  const told = (place: Place | null) => (place ? (texts.get(place.siglum) ?? '').slice(place.start, place.end) : '');
  const changed = changes.flatMap(({ op, a, b }) => (op === 'boundary' ? [] : unshared(told(a), told(b))));
  if (changed.some((w) => NEGATIONS.has(w) || /n[’']t$|\p{N}/u.test(w))) return 1;
  const content = changed.filter(isContent).length;
  return content === 0 ? FORM : content === 1 ? WORD : 1;
}

/** Words of two readings that are in one of them only, whatever their ending. */
function unshared(a: string, b: string): string[] {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const [xs, ys] = [x, y].map((words) => new Set(words.map(stem)));
  return [...x.filter((w) => !ys!.has(stem(w))), ...y.filter((w) => !xs!.has(stem(w)))];
}

/** Two names of which one may be a description, or no name at all; two that have a word in common ("Hollin Lane", "Hollin Road"). */
const UNSURE_NAME = 0.35;
const PART_OF_NAME = 0.6;

/**
 * How far the readings of a name lie apart: all the way where no two share a word ("Karsk", "Northmark"), not at all where they are
 * forms of one name: one inside the other ("Asa Holt", "Holt"), or with the same last word ("Mayor Holt", "Asa Holt").
 */
export function namesApart({ readings }: TermFinding): number {
  const names = readings.map(({ text }) => wordsOf(text).filter(isContent).map(stem));
  const pairs = names.flatMap((x, i) => names.slice(i + 1).map((y) => [x, y] as const));
  if (pairs.some(([x, y]) => isForm(x, y)) || hasInitials(readings.map((r) => r.text))) return 0;
  const apart = pairs.every(([x, y]) => !x.some((w) => y.includes(w))) ? 1 : PART_OF_NAME;
  return readings.every(({ text }) => /^\p{Lu}/u.test(text)) ? apart : Math.min(apart, UNSURE_NAME);
}

const isForm = (x: readonly string[], y: readonly string[]): boolean =>
  x.length === 0 ||
  y.length === 0 ||
  x.at(-1) === y.at(-1) ||
  x.every((w) => y.includes(w)) ||
  y.every((w) => x.includes(w));

/** One name is the initials of another: "Orsk Ferry Company", "O.F.C.". */
function hasInitials(names: readonly string[]): boolean {
  const letters = names.map((name) => name.replace(/[^\p{L}]/gu, ''));
  const initials = names.map((name) => (name.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join(''));
  return names.some((_, i) => initials[i]!.length > 1 && letters.some((l, j) => i !== j && l === initials[i]));
}

/** Two verbs that only say that something was said. */
const SAME_SAYING = 0.1;
/** Readings with a word in common: one says more than the other, or bends it ("racist", "racism"). */
const SHARES_WORD = 0.6;

/** How far two wordings lie apart: hardly where both only say "said", less where they have a word in common. */
export function wordingApart({ readings }: TermFinding): number {
  const words = readings.map(({ text }) => wordsOf(text));
  if (words.every((w) => w.length === 1 && isNeutralSaying(w[0]!))) return SAME_SAYING;
  const [first, ...others] = words.map((w) => w.filter(isContent).map(rootOf));
  return others.some((other) => other.some((w) => first!.includes(w))) ? SHARES_WORD : 1;
}

const isNeutralSaying = (word: string): boolean =>
  SAYING_CLASS_OF.get(SAYING_FORMS.get(word)?.lemma ?? '') === 'neutral';

/** Letters in which "racist" and "racism", "terrorist" and "terrorism" are alike. */
const ROOT = 5;
const rootOf = (word: string): string => stem(word).slice(0, ROOT);

/** How far titles lie apart: little where one is short for the other ("Rep.", "Representative"). */
export function titlesApart({ readings }: TermFinding): number {
  const [first = '', ...others] = readings.map(({ text }) => wordsOf(text).join(' '));
  return others.some((t) => t.startsWith(first) || first.startsWith(t)) ? FORM / 2 : 1;
}

/** How far states of one thing lie apart: what is ruled out cannot be done as well, while what was planned may since have begun. */
export function apart(statuses: readonly RecordStatus[]): number {
  const told = new Set(statuses);
  if (told.has('ruled-out')) return 1;
  if (told.has('in-force') || told.has('requested')) return 0.8;
  return told.has('past') && told.has('planned') ? 0.6 : 0.4;
}
