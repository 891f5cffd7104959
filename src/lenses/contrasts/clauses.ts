import { AUXILIARIES, PRONOUNS } from '../../data/closed-classes.ts';
import { isVerb } from '../terms/verbs.ts';
import { isNegation, type Range, type Side } from './places.ts';

/** Marks and words that part one clause from the next (Quirk et al. 1985, 13.5, 14.11-14.12). */
const MARKS = /^[,;:()!?“”"«»–—]|^--/;
const OPENERS: ReadonlySet<string> = new Set(
  'that which who whom whose because although though while whereas but after before when where if unless until whether so'.split(
    ' ',
  ),
);
const SUBJECTS: ReadonlySet<string> = new Set('i he she it we they there this these those'.split(' '));

/** The clause around the token at `at`, as far as marks, conjunctions and verbs of saying show its ends. */
export function clauseAround(side: Side, at: number): Range {
  let from = at;
  while (from > 0 && !parts(side, from - 1)) from--;
  let to = at + 1;
  while (to < side.tokens.length && !parts(side, to)) to++;
  while (to > at + 1 && side.tokens[to - 1]!.kind === 'mark') to--;
  return { from, to };
}

function parts(side: Side, i: number): boolean {
  const token = side.tokens[i]!;
  if (token.kind === 'mark') return MARKS.test(token.norm);
  if (OPENERS.has(token.norm)) return true;
  if (token.norm === 'and' || token.norm === 'or') return opensClause(side, i + 1);
  return side.attributions.some((x) => x.cue !== null && x.cue.start <= token.start && token.end <= x.cue.end);
}

/** "and he", "and was", "and will": a clause of its own. */
const opensClause = (side: Side, i: number): boolean => {
  const norm = side.tokens[i]?.norm ?? '';
  return SUBJECTS.has(norm) || AUXILIARIES.has(norm);
};

/** When the verb group tells that it happens; groups of different times never contradict each other. */
export type Time = 'future' | 'past' | 'being' | 'present';

export interface VerbGroup extends Range {
  readonly head: number;
  readonly time: Time;
  readonly negated: boolean;
}

const FUTURE = /^(?:will|would|shall|won['’]t|wouldn['’]t|.+['’](?:ll|d))$/;
const PAST = /^(?:did|had|has|have|didn['’]t|hadn['’]t|hasn['’]t|haven['’]t)$/;
const BEING = /^(?:am|is|are|was|were|been|being|isn['’]t|aren['’]t|wasn['’]t|weren['’]t)$/;
const WEAK = /^(?:can|could|may|might|must|should|ought|cannot|can['’]t|couldn['’]t|shouldn['’]t|mustn['’]t)$/;

/**
 * The finite verb group that ends in the word at `head`: its auxiliaries, negation and adverbs before it. Null where nothing
 * shows that the word is stated by a finite verb, or a modal verb weakens it.
 */
export function verbGroup(side: Side, head: number): VerbGroup | null {
  let from = head;
  while (from > 0 && belongs(side, from - 1)) from--;
  const before = side.tokens.slice(from, head).map((t) => t.norm);
  if (side.tokens[from - 1]?.norm === 'to' || before.some((w) => WEAK.test(w))) return null;
  const time = timeOf(side, head, before);
  return time && { from, to: head + 1, head, time, negated: before.some(isNegation) };
}

const belongs = (side: Side, i: number): boolean => {
  const { norm, kind } = side.tokens[i]!;
  return kind === 'word' && (AUXILIARIES.has(norm) || isNegation(norm) || (/ly$/.test(norm) && norm.length > 4));
};

function timeOf(side: Side, head: number, before: readonly string[]): Time | null {
  if (before.some((w) => FUTURE.test(w))) return 'future';
  if (before.some((w) => PAST.test(w))) return 'past';
  if (before.some((w) => BEING.test(w))) return 'being';
  if (before.some((w) => /^(?:do|does|don['’]t|doesn['’]t)$/.test(w))) return 'present';
  const word = side.tokens[head]!.norm;
  const isName = (i: number) => /^\p{Lu}/u.test(side.read.text[side.tokens[i]?.start ?? -1] ?? '');
  const setting = {
    word,
    before: side.tokens[head - 1]?.norm,
    after: side.tokens[head + 1]?.norm,
    nameBefore: head > 1 && isName(head - 1),
    nameAfter: isName(head + 1),
  };
  if (before.length > 0 || !isVerb(setting) || word.endsWith('ing')) return null;
  return word.endsWith('s') || PRONOUNS.has(setting.before ?? '') ? 'present' : 'past';
}

/** Whether a content word of the subject, before the verb in its clause, is linked with one before the other verb. */
export function sameSubject(from: Side, x: Range, head: number, y: Range, other: number): boolean {
  for (let i = x.from; i < head; i++) {
    const j = from.partner[i]!;
    if (from.content[i] && j >= y.from && j < other) return true;
  }
  return false;
}

/** The sentence asks. */
export const asks = (side: Side): boolean => side.tokens.some((t) => t.norm === '?');
