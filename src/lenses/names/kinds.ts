import { FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES } from '../../data/names-given.ts';
import { GROUP_NAMES, PLACE_NAMES } from '../../data/names-places.ts';
import { ORGANISATION_WORDS, PLACE_WORDS } from '../../data/organisation-words.ts';
import { KIN_ADDRESS } from '../../data/titles.ts';
import type { TitledRun } from './titled.ts';
import type { EntityKind } from './types.ts';
import { isAllCaps } from './words.ts';

/** What a run names, by its words alone; `unknown` where they do not tell. */
export function kindOf(run: TitledRun): EntityKind {
  const words = run.words.map((w) => w.toLowerCase());
  const whole = words.join(' ');
  const last = words.at(-1)!;
  if (PLACE_NAMES.has(whole)) return run.title && run.words.length > 1 ? 'person' : 'place';
  if (isGroup(whole)) return 'group';
  const head = words.indexOf('of') > 0 ? words[words.indexOf('of') - 1]! : last;
  if (ORGANISATION_WORDS.has(head) || ORGANISATION_WORDS.has(last)) return 'organisation';
  if (run.title || run.person || (words.length > 1 && KIN_ADDRESS.has(words[0]!))) return 'person';
  if (isAllCaps(run.words.join('')) && whole.length <= 7 && words.length === 1) return 'organisation';
  const given = MALE_GIVEN_NAMES.has(words[0]!) || FEMALE_GIVEN_NAMES.has(words[0]!);
  if (words.length > 1 && given) return 'person';
  if (words.length > 1 && (PLACE_WORDS.has(last) || PLACE_WORDS.has(words[0]!))) return 'place';
  return 'unknown';
}

const isGroup = (word: string): boolean =>
  GROUP_NAMES.has(word) ||
  (word.endsWith('s') && GROUP_NAMES.has(word.slice(0, -1))) ||
  /^(?:english|french|irish)m[ae]n$/.test(word);

const SUFFIX = /^(?:jr|sr|ii|iii|iv|v)$/;
const ARTICLE = /^(?:al|el|ad|as|an|ash)[-’']/;

/** The word that a person is called by later: the last one, without "Jr." and Arabic article, lower case. */
export function lastName(words: readonly string[]): string {
  const kept = words.map((w) => w.toLowerCase()).filter((w, i) => i === 0 || !SUFFIX.test(w));
  return kept.at(-1)!.replace(ARTICLE, '');
}
