import { AUXILIARIES, DETERMINERS, PRONOUNS } from '../../data/closed-classes.ts';
import { CONDITIONS, NOT_CONDITIONAL_BEFORE } from '../../data/conditions.ts';
import { DENYING_PREDICATES, DENYING_WORDS } from '../../data/denying-words.ts';
import { HEDGE_PHRASES, SOFT_WORDS } from '../../data/modality.ts';
import { NEGATIONS } from '../../data/negations.ts';
import { SCOPE_OF } from '../../data/scope-words.ts';
import type { CutDrop } from '../../model/report.ts';

/** A word of a longer version that bears on words which are kept, and is missing in the shorter one. */
export interface Drop {
  readonly drops: CutDrop;
  /** Position of the word. */
  readonly at: number;
}

/** Words `[from, to)` that are cut, and what stands around them. */
export interface CutWords {
  /** Normal forms of the whole version. */
  readonly words: readonly string[];
  /** What the text has between word `i - 1` and word `i`. */
  readonly gap: (i: number) => string;
  readonly from: number;
  readonly to: number;
  /** Words that are kept straight before and straight behind. */
  readonly keptBefore: number;
  readonly keptBehind: number;
  /** Words that the shorter telling has in this place outside of its marks. */
  readonly outside: readonly string[];
}

/** Fewer kept words state nothing that a negation could turn round. */
const LEAST_KEPT = 3;

/**
 * What the cut drops of the sentence whose other words are kept: a negation before all else, then a condition, then a hedge.
 * Nothing where the telling says it outside of the marks, or where the cut words are a sentence or a clause of their own.
 */
export function dropOf(cut: CutWords): Drop | null {
  return (
    first(cut, 'negation', (i) => isNegation(cut, i) && bearsOnNext(cut, i), denies) ??
    first(cut, 'condition', (i) => isCondition(cut, i), limits) ??
    first(cut, 'hedge', (i) => isHedge(cut, i) && bearsOnNext(cut, i), softens)
  );
}

function first(
  cut: CutWords,
  drops: CutDrop,
  holds: (i: number) => boolean,
  says: (word: string) => boolean,
): Drop | null {
  if (cut.outside.some(says)) return null;
  for (let at = cut.from; at < cut.to; at++) if (holds(at)) return { drops, at };
  return null;
}

const isDenial = (word: string): boolean => NEGATIONS.has(word) || /n['’]t$/.test(word) || DENYING_PREDICATES.has(word);
const DENYING = new Set(DENYING_WORDS);
const denies = (word: string): boolean => isDenial(word) || DENYING.has(word);
const limits = (word: string): boolean =>
  CONDITIONS.has(word) || /^(?:when|once|conditional|condition|depend.*)$/.test(word);
const SCOPES: ReadonlySet<string> = new Set(['most', 'part', 'few']);
const isPart = (word: string): boolean => SCOPES.has(SCOPE_OF.get(word) ?? '');
const softens = (word: string): boolean => SOFT_WORDS.has(word) || isPart(word);

/** "not only" and "nothing but" deny nothing. */
const isNegation = ({ words }: CutWords, i: number): boolean =>
  isDenial(words[i]!) && !/^(?:only|just|merely|but)$/.test(words[i + 1] ?? '');

const isHedge = ({ words }: CutWords, i: number): boolean =>
  HEDGE_PHRASES.has(words[i]!) ||
  HEDGE_PHRASES.has(`${words[i]} ${words[i + 1]}`) ||
  isPart(words[i]!) ||
  (words[i] === 'i' && /^(?:think|believe|guess|suspect|suppose|assume|hope)$/.test(words[i + 1] ?? ''));

/** "provided to Congress" is no condition, "provided that", "assuming we" are. */
const isParticiple = (word: string, next: string | undefined): boolean =>
  /^(?:provided|providing|assuming|supposing)$/.test(word) &&
  !(next !== undefined && (DETERMINERS.has(next) || PRONOUNS.has(next)));

function isCondition(cut: CutWords, i: number): boolean {
  const { words } = cut;
  if (isParticiple(words[i]!, words[i + 1])) return false;
  const phrase = [1, 2, 3].some((n) => CONDITIONS.has(words.slice(i, i + n).join(' ')));
  if (!phrase || NOT_CONDITIONAL_BEFORE.has(words[i - 1] ?? '')) return false;
  if (words[i] === 'only') return words[i - 1] !== 'not' && bearsOnNext(cut, i);
  return inKeptSentence(cut, i);
}

/** New clauses that a word before them does not reach. */
const OWN_CLAUSE = /^(?:because|but|although|though|while|whereas|so|nor)$/;

/** Words between a negation or a hedge and the words that it bears on. */
const MOST_BETWEEN = 6;
const CLAUSE_MARK = /[,;:.!?…—–()]|--/;

/** Whether the kept words behind the cut state something and belong to the clause of word `i`: no mark and no new clause between. */
function bearsOnNext({ words, gap, from, to, keptBehind }: CutWords, i: number): boolean {
  if (keptBehind < LEAST_KEPT || to - i > MOST_BETWEEN) return false;
  for (let k = i + 1; k <= to; k++) if (CLAUSE_MARK.test(gap(k)) || OWN_CLAUSE.test(words[k] ?? '')) return false;
  // "will (not) close", "(do not) close", "(I doubt) it is closed".
  return [words[from - 1] ?? '', words[to - 1]!, ...words.slice(to, to + keptBehind)].some(isAuxiliary);
}

const isAuxiliary = (word: string): boolean => AUXILIARIES.has(word) || isDenial(word) || word === 'to';

/** Whether the clause of the condition at word `i` is cut as a whole, and the sentence that it belongs to is kept. */
function inKeptSentence({ words, gap, from, to, keptBefore, keptBehind }: CutWords, i: number): boolean {
  const gaps = (first: number, last: number): string => {
    let all = '';
    for (let k = first; k <= last; k++) all += gap(k);
    return all;
  };
  const own = words.slice(from, i).some((word) => word === 'and' || OWN_CLAUSE.test(word));
  const before = keptBefore >= LEAST_KEPT && !own && !/[.!?]/.test(gaps(from, i));
  const behind = keptBehind >= LEAST_KEPT && !/[.!?]/.test(gaps(i + 1, to)) && CLAUSE_MARK.test(gaps(i + 1, to));
  return before || behind;
}
