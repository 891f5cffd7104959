import { root } from '../../data/lexicon/index.ts';
import { PERSON_NOUNS, RARE_PERSON_NOUNS } from '../../data/models/person-nouns.ts';
import { NOUN_SENSES } from '../../data/models/word-senses.ts';
import { ORGANISATION_WORDS, PLACE_WORDS } from '../../data/organisation-words.ts';
import { TERRITORY_NOUNS } from '../../data/place-status.ts';
import { KINSHIP_WORDS, TITLE_HEADS } from '../../data/titles.ts';
import type { Counterparts } from './pairing.ts';
import { type Line, type Phrase, readsOn } from './phrase.ts';

/**
 * Whether two phrases, one of them at least a name, cannot name one thing by how they stand in their sentences: a name that only
 * qualifies what follows faces a noun ("an Orm poll", "voters"), or a name faces itself with a word before it that is no part of
 * the name and does not say what it names ("under the plan Tarn Foods would build").
 */
export const nameApart = (a: Line, b: Line, { a: x, b: y }: Counterparts): boolean =>
  qualifies(a, x, b, y) || qualifies(b, y, a, x) || hasStray(a, x, b, y) || hasStray(b, y, a, x);

/** A name before the noun that it goes with, and a noun that stands for itself, or an adjective of two words ("pro-Orm" has a capital). */
function qualifies(line: Line, name: Phrase, other: Line, noun: Phrase): boolean {
  if (!line.name[name.to - 1] || other.name[noun.to - 1] || !isModifier(line, name)) return false;
  return !isModifier(other, noun) || other.tokens[noun.to - 1]!.norm.includes('-');
}

/** A noun in small letters follows in the same chunk. */
const isModifier = (line: Line, { to }: Phrase): boolean =>
  readsOn(line, to - 1, to) && line.content[to] === true && !line.name[to];

/** The words of `short` end `long`, and the small word before them there says neither what it is nor what it is like. */
function hasStray(line: Line, long: Phrase, other: Line, short: Phrase): boolean {
  const from = long.to - (short.to - short.from);
  if (from <= long.from || line.name[from - 1] || !line.content[from - 1]) return false;
  for (let i = from; i < long.to; i++)
    if (line.tokens[i]!.norm !== other.tokens[short.from + i - from]!.norm) return false;
  return !introduces(line.tokens[from - 1]!.norm);
}

/** Endings of adjectives. Source: Quirk et al., appendix I.38-I.45. */
const ADJECTIVE = /(?:ful|less|ish|ous|ive|ic|al|ern|ian|ese|ary|able|ible|like|style)$/;

/** Words for people, bodies and places. */
const NAMED_THINGS = [
  TITLE_HEADS,
  KINSHIP_WORDS,
  PERSON_NOUNS,
  RARE_PERSON_NOUNS,
  ORGANISATION_WORDS,
  PLACE_WORDS,
  TERRITORY_NOUNS,
];

/** Stems of nouns for creatures ("giant"), groups ("chain") and what lies in the land ("reef"): lexicographer files 5, 14, 17. */
const NAMED_STEMS: ReadonlySet<string> = new Set([5, 14, 17].flatMap((file) => NOUN_SENSES[file]?.split(' ') ?? []));

/** What may stand before a name as its apposition or its adjective: "the group X", "mother-of-two X", "the giants X", "northern X". */
const introduces = (norm: string): boolean =>
  ADJECTIVE.test(norm) ||
  NAMED_STEMS.has(root(norm)) ||
  norm.split('-').some((part) => NAMED_THINGS.some((words) => words.has(part) || words.has(part.replace(/s$/, ''))));
