import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  isFunctionWord,
  POSSESSIVES,
  PRONOUNS,
} from '../../data/closed-classes.ts';
import { IRREGULAR } from '../../data/lexicon/irregular.ts';
import { VERBS } from '../../data/models/verbs.ts';

/** A word of an open class with its neighbours (normal forms; undefined at the ends of a sentence). */
export interface Setting {
  readonly word: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly nameBefore: boolean;
  readonly nameAfter: boolean;
}

const IRREGULAR_NOUNS = /(men|people|ves|children|feet|teeth|crises|persons)$/;
/** Past forms like the base (Quirk et al. 3.17). */
const UNCHANGED = new Set(
  'bet bid burst cast cost cut hit hurt let put quit rid set shed shut split spread thrust'.split(' '),
);
const BE = new Set(['am', 'is', 'are', 'was', 'were', 'be', 'been', 'being']);
const HAVE = new Set(['have', 'has', 'had', 'having']);
/** Prepositions and conjunctions that a gerund with an object follows (Quirk et al. 15.12, 16.42). */
const BEFORE_GERUND = new Set(['by', 'for', 'after', 'before', 'while', 'without', 'from', 'when', 'since']);

/**
 * Whether a word is the verb of a clause, told from its form and its neighbours: no verb follows an article, and a participle
 * between a small word and a noun belongs to the noun. A guess, good enough to part "the union | blocked | the road".
 */
export function isVerb(setting: Setting): boolean {
  const { word, before } = setting;
  if (before !== undefined && (DETERMINERS.has(before) || POSSESSIVES.has(before))) return false;
  if (word.length > 5 && word.endsWith('ing')) return isGerundVerb(setting);
  if (
    (word.length > 4 && word.endsWith('ed')) ||
    UNCHANGED.has(word) ||
    (IRREGULAR.has(word) && !IRREGULAR_NOUNS.test(word))
  )
    return isPastVerb(setting);
  if (isVerbBase(word)) return isBaseVerb(setting);
  return /s$/.test(word) && [/s$/, /es$/].some((end) => isVerbBase(word.replace(end, ''))) && isThirdPerson(setting);
}

/** Whether a word can be the inflected verb of a clause by its form alone ("runs", "closed"). */
export const canBeVerb = (word: string): boolean =>
  (word.length > 4 && word.endsWith('ed')) ||
  (IRREGULAR.has(word) && !IRREGULAR_NOUNS.test(word)) ||
  (word.endsWith('s') && [/s$/, /es$/].some((end) => isVerbBase(word.replace(end, ''))));

let verbs: ReadonlySet<string> | undefined;
function isVerbBase(word: string): boolean {
  verbs ??= new Set(VERBS.split(' '));
  return verbs.has(word);
}

const isOpen = (word: string | undefined): boolean =>
  word !== undefined && /^\p{L}/u.test(word) && !isFunctionWord(word);

/** "was flooding", "by flooding", "flooding the town"; not "the opening to", "a meeting in". */
const isGerundVerb = ({ before, after, nameAfter }: Setting): boolean =>
  nameAfter ||
  BE.has(before ?? '') ||
  BEFORE_GERUND.has(before ?? '') ||
  DETERMINERS.has(after ?? '') ||
  POSSESSIVES.has(after ?? '');

const isPastVerb = ({ before, after, nameAfter }: Setting): boolean =>
  !isOpen(after) || nameAfter || isOpen(before) || (before !== undefined && (PRONOUNS.has(before) || HAVE.has(before)));

const isPlural = (word: string): boolean => /[^usi]s$/.test(word);

/** "to press", "will press", "they press", "officials press"; not "the hunger strike". */
const isBaseVerb = ({ before }: Setting): boolean =>
  before !== undefined &&
  (before === 'to' ||
    AUXILIARIES.has(before) ||
    PRONOUNS.has(before) ||
    CONJUNCTIONS.has(before) ||
    (isOpen(before) && isPlural(before)));

/** "Tarn travels to", "who travels", "aid reaches the coast"; not "the peace talks in". */
const isThirdPerson = ({ before, after, nameBefore, nameAfter }: Setting): boolean =>
  nameBefore ||
  (before !== undefined && PRONOUNS.has(before)) ||
  (isOpen(before) && (nameAfter || (after !== undefined && (DETERMINERS.has(after) || POSSESSIVES.has(after)))));
