import { NEGATIONS } from '../data/negations.ts';
import { FUNCTION_WORDS } from '../data/phrase-ends.ts';
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

/** Whether no reading of a name shares a word of its own with another: "Karsk", "the northern province". */
export function isOtherName({ readings }: TermFinding): boolean {
  const sets = readings.map(({ text }) => new Set(wordsOf(text).filter(isContent).map(stem)));
  return sets.every((x, i) => x.size > 0 && sets.every((y, j) => i === j || ![...x].some((w) => y.has(w))));
}

/** How far states of one thing lie apart: what is ruled out cannot be done as well, while what was planned may since have begun. */
export function apart(statuses: readonly RecordStatus[]): number {
  const told = new Set(statuses);
  if (told.has('ruled-out')) return 1;
  if (told.has('in-force') || told.has('requested')) return 0.8;
  return told.has('past') && told.has('planned') ? 0.6 : 0.4;
}
