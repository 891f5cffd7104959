import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PARTICLES,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
} from '../../../data/closed-classes.ts';
import { IRREGULAR } from '../../../data/lexicon/irregular.ts';
import { PERSON_NOUNS } from '../../../data/models/person-nouns.ts';
import { VERBS } from '../../../data/models/verbs.ts';
import { LOOSE_ADVERBS, SAYING_FORMS, SAYING_NOUNS } from '../../../data/saying-verbs.ts';

/** What a token is, as far as its form and the word lists tell: in place of parts of speech. */
export const KINDS = [
  ...['comma', 'stop', 'colon', 'semicolon', 'quote', 'open', 'close', 'dash', 'question', 'mark', 'number'],
  ...['that', 'to', 'and', 'by', 'not', 'be', 'have', 'modal', 'does', 'det', 'poss', 'subject', 'pronoun', 'who'],
  ...['prep', 'conj', 'particle', 'adverb', 'ly'],
  ...['say-base', 'say-s', 'say-past', 'say-ing', 'call-base', 'call-s', 'call-past', 'call-ing'],
  ...['manner-base', 'manner-s', 'manner-past', 'manner-ing', 'think-base', 'think-s', 'think-past', 'think-ing'],
  ...['saying', 'person', 'verb', 'verb-s', 'verb-ed', 'verb-ing', 'past', 'ed', 'ing', 'noun', 'plural', 'other'],
  ...['name', 'name-person', 'name-place', 'name-body', 'name-group'],
  ...['run', 'stretch', 'cue'],
] as const;
export type Kind = (typeof KINDS)[number];

const numbers: ReadonlyMap<string, number> = new Map(KINDS.map((kind, i) => [kind, i]));
export const kindNumber = (kind: Kind): number => numbers.get(kind)!;

const MARKS: Readonly<Record<string, Kind>> = {
  ',': 'comma',
  '.': 'stop',
  '…': 'stop',
  ':': 'colon',
  ';': 'semicolon',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
  '-': 'dash',
  '–': 'dash',
  '—': 'dash',
  '--': 'dash',
  '?': 'question',
  '!': 'question',
};

export function markKind(norm: string): Kind {
  if (/["“”„«»'‘’]/.test(norm)) return 'quote';
  return Object.hasOwn(MARKS, norm) ? MARKS[norm]! : 'mark';
}

const SINGLE: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['that', 'that'],
  ['to', 'to'],
  ['and', 'and'],
  ['by', 'by'],
  ['not', 'not'],
  ["n't", 'not'],
  ...['who', 'which', 'whom'].map((word): [string, Kind] => [word, 'who']),
  ...['he', 'she', 'they', 'we', 'i', 'you', 'it'].map((word): [string, Kind] => [word, 'subject']),
  ...['be', 'is', 'are', 'was', 'were', 'been', 'being', 'am'].map((word): [string, Kind] => [word, 'be']),
  ...['has', 'have', 'had', 'having'].map((word): [string, Kind] => [word, 'have']),
  ...['do', 'does', 'did'].map((word): [string, Kind] => [word, 'does']),
]);

const CLOSED: readonly (readonly [ReadonlySet<string>, Kind])[] = [
  [POSSESSIVES, 'poss'],
  [DETERMINERS, 'det'],
  [PRONOUNS, 'pronoun'],
  [PREPOSITIONS, 'prep'],
  [CONJUNCTIONS, 'conj'],
  [AUXILIARIES, 'modal'],
  [PARTICLES, 'particle'],
];

let verbs: ReadonlySet<string> | undefined;
const isVerb = (word: string): boolean => (verbs ??= new Set(VERBS.split(' '))).has(word);
/** "stopped" is a form of "stop", "hopes" of "hope". */
const isVerbForm = (stem: string): boolean =>
  isVerb(stem) ||
  isVerb(`${stem}e`) ||
  isVerb(stem.slice(0, -1)) ||
  (stem.endsWith('i') && isVerb(`${stem.slice(0, -1)}y`));

/** Kind of a word in small letters. */
export function wordKind(norm: string): Kind {
  const single = SINGLE.get(norm) ?? CLOSED.find(([words]) => words.has(norm))?.[1];
  if (single) return single;
  const said = SAYING_FORMS.get(norm);
  if (said) return `${said.class}-${said.form}`;
  if (SAYING_NOUNS.has(norm)) return 'saying';
  if (LOOSE_ADVERBS.has(norm)) return 'adverb';
  if (PERSON_NOUNS.has(norm) || (norm.endsWith('s') && PERSON_NOUNS.has(norm.slice(0, -1)))) return 'person';
  return isVerb(norm) ? 'verb' : byEnding(norm);
}

function byEnding(norm: string): Kind {
  if (norm.endsWith('ly')) return 'ly';
  if (norm.endsWith('ing')) return isVerbForm(norm.slice(0, -3)) ? 'verb-ing' : 'ing';
  if (norm.endsWith('ed')) return isVerbForm(norm.slice(0, -2)) ? 'verb-ed' : 'ed';
  if (/(?:tion|ment|ness|ity|ism|ance|ence)s?$/.test(norm)) return 'noun';
  const base = IRREGULAR.get(norm);
  if (base !== undefined && isVerb(base)) return 'past';
  if (/[^s]s$/.test(norm))
    return isVerb(norm.slice(0, -1)) || (norm.endsWith('es') && isVerb(norm.slice(0, -2))) ? 'verb-s' : 'plural';
  return 'other';
}
