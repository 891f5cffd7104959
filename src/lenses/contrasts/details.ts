import { root } from '../../data/lexicon/index.ts';
import { overlap } from '../../model/span.ts';
import type { ReadTelling } from '../../model/token.ts';
import { quotedRuns } from '../marks.ts';
import { bothWays, type Draft } from './draft.ts';
import { type Range, type Side, spanOf } from './places.ts';

const LEAST_WORDS = 2;
const MOST_WORDS = 14;
/** Tokens on either side of a gap that may say the same in other words. */
const NEAR_GAP = 8;
/** How much of the shorter sentence must be linked before the longer one is said to say more. */
const LEAST_AGREEMENT = 0.6;

/** Words that stand in one telling with nothing in their place in the other, and that it has nowhere else. */
export const details = bothWays((from, to) => {
  const shared = from.content.filter((c, i) => c && from.partner[i]! >= 0).length;
  const shorter = Math.min(from.content.filter(Boolean).length, to.content.filter(Boolean).length);
  if (shared < 3 || shared < LEAST_AGREEMENT * shorter) return [];
  return additions(from, to).map(
    (range): Draft => ({
      kind: 'detail',
      says: 'one says more',
      // A word of the one may be linked with a small word of the other, so that more are shared than the shorter has.
      confidence: Math.min(1, shared / shorter),
      readings: [
        { side: from, span: spanOf(from, range) },
        { side: to, span: to.ref.sentence },
      ],
    }),
  );
});

/** Runs of unlinked words between two words that are linked with neighbours on the other side. */
function additions(from: Side, to: Side): Range[] {
  const runs: Range[] = [];
  let last = -1;
  for (let i = 0; i <= from.tokens.length; i++) {
    if (i < from.tokens.length && from.partner[i]! < 0) continue;
    const [left, right] = [last, i];
    last = i;
    const range = trimmed(from, { from: left + 1, to: right });
    const words = range ? from.content.slice(range.from, range.to).filter(Boolean).length : 0;
    if (!range || words < LEAST_WORDS || range.to - range.from > MOST_WORDS || left < 0) continue;
    const [p, q] = [from.partner[left]!, right < from.tokens.length ? from.partner[right]! : to.tokens.length];
    if (q !== p + 1 && !onlyMarks(to, p + 1, q)) continue;
    if (isReworded(to, p)) continue;
    if (isNew(from, range, to.read) && !tellsSource(from, range) && !isQuoted(from, range)) runs.push(range);
  }
  return runs;
}

/** Words of a quotation: there the quotations lens looks. */
const isQuoted = (side: Side, range: Range): boolean =>
  quotedRuns(side.read).some((run) => overlap(run, spanOf(side, range)) > 0);

/** A verb of saying inside: who says it is told, not more of what happened. */
const tellsSource = (side: Side, range: Range): boolean => {
  const span = spanOf(side, range);
  return side.attributions.some((x) => x.cue !== null && overlap(x.cue, span) > 0);
};

/** Near the gap stand words without a partner that may say the same. */
const isReworded = (to: Side, gap: number): boolean =>
  to.tokens.some((_, j) => Math.abs(j - gap) <= NEAR_GAP && to.content[j] && to.partner[j]! < 0);

const onlyMarks = (side: Side, from: number, to: number): boolean =>
  from <= to && side.tokens.slice(from, to).every((t) => t.kind === 'mark');

function trimmed(side: Side, { from, to }: Range): Range | null {
  let [start, end] = [from, to];
  while (start < end && side.tokens[start]!.kind === 'mark') start++;
  while (end > start && !side.content[end - 1]) end--;
  return start < end ? { from: start, to: end } : null;
}

const known = new WeakMap<ReadTelling, ReadonlyMap<string, ReadonlySet<string>>>();

/** Words of a telling, parts of hyphened ones too, by their first letter. */
function wordsOf(read: ReadTelling): ReadonlyMap<string, ReadonlySet<string>> {
  const found = known.get(read);
  if (found) return found;
  const made = new Map<string, Set<string>>();
  for (const { norm } of read.sentences.flatMap((s) => s.tokens))
    for (const word of norm.includes('-') ? [norm, ...norm.split('-')] : [norm])
      made.set(word.charAt(0), (made.get(word.charAt(0)) ?? new Set()).add(word));
  known.set(read, made);
  return made;
}

/** Whether a telling has a word in any form. Roots are dear, so only words with the same first letter are asked. */
function has(read: ReadTelling, norm: string): boolean {
  const words = wordsOf(read).get(norm.charAt(0));
  if (!words || words.has(norm)) return words !== undefined;
  const own = root(norm);
  return [...words].some((word) => root(word) === own);
}

/** Most of its content words stand nowhere in the other telling. */
function isNew(side: Side, { from, to }: Range, other: ReadTelling): boolean {
  const words = side.tokens.slice(from, to).filter((_, i) => side.content[from + i]);
  const fresh = words.filter((t) => !has(other, t.norm));
  return 2 * fresh.length > words.length;
}
