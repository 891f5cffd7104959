import { IRREGULAR_PASTS } from '../../data/record-verbs.ts';
import type { RecordStatus } from '../../model/report.ts';

export type VerbForm = 'base' | 'third' | 'gerund' | 'past' | 'participle';

const WEAK = 'could|may|might|must|should|can|cannot|ought';
const NOT = "not|never|n[’']t|no longer";
const FUTURE = "will|would|shall|[’']ll|[’']d|won[’']t|wouldn[’']t";
const BE = "is|are|was|were|be|been|being|am|[’']s|[’']re|isn[’']t|aren[’']t|wasn[’']t|weren[’']t";
const HAVE = "has|have|had|having|[’']ve|hasn[’']t|haven[’']t|hadn[’']t";
const DO = "do|does|did|didn[’']t|doesn[’']t|don[’']t";
const AHEAD =
  'to|due|expected|set|scheduled|going|planning|plans|plan|planned|preparing|prepares|prepared|likely|about|ready|poised|slated|agreed|vowed|promised|pledged|hopes|hoping|hoped|intends|wants';
const BETWEEN =
  'also|now|soon|then|still|already|later|again|only|both|each|all|together|once|recently|repeatedly|[\\p{Ll}]+ly';

/** Auxiliaries, particles and adverbs right before a verb, as the source of a regular expression (flag `u`). */
export const CHAIN = `(?<chain>(?:(?<![\\p{L}’'])(?:${[WEAK, NOT, FUTURE, BE, HAVE, DO, AHEAD, BETWEEN].join('|')}),?\\s)*)`;

const has = (chain: string, words: string): boolean => new RegExp(`(?:^|\\s)(?:${words})(?=\\s|,|$)`, 'u').test(chain);
const negated = (chain: string): boolean => has(chain, NOT) || /n[’']t(?=\s|$)/.test(chain);

/**
 * What a verb group says of its action: done, under way, planned, ruled out; null where it is none of these, as under "may",
 * under a negated past, and for infinitives that hang on another verb.
 */
export function statusOf(chain: string, form: VerbForm, comesLater: boolean): RecordStatus | null {
  const words = chain.trim();
  if (has(words, WEAK)) return null;
  const future =
    has(words, FUTURE) ||
    (has(words, BE) && has(words, AHEAD) && has(words, 'to')) ||
    /(?:^|\s)(?:plans|plan|planned|prepares|agreed|vowed|promised|pledged|intends)\sto$/u.test(words);
  if (future) return isActiveFuture(words, form) ? (negated(words) ? 'ruled-out' : 'planned') : null;
  if (negated(words) || has(words, DO)) return null;
  if (form === 'gerund') return gerundStatus(words, comesLater);
  if (form === 'base' || has(words, 'to')) return null;
  if (form === 'third') return words ? null : comesLater ? 'planned' : 'under-way';
  if (has(words, BE) && !has(words, HAVE)) return null;
  if (has(words, BE)) return null;
  return 'past';
}

function isActiveFuture(words: string, form: VerbForm): boolean {
  if (form === 'base') return true;
  return form === 'gerund' && /(?:^|\s)be(?:\s|$)/.test(words);
}

function gerundStatus(words: string, comesLater: boolean): RecordStatus | null {
  if (has(words, 'was|were')) return 'past';
  if (!has(words, BE)) return null;
  return comesLater ? 'planned' : 'under-way';
}

/** The forms of a verb, each with what it may be. */
export function formsOf(lemma: string): Map<string, VerbForm> {
  const silent = /[^aeiou]e$|[^o]ge$|ue$|ee$/.test(lemma) && !/ee$/.test(lemma);
  const stem = silent ? lemma.slice(0, -1) : lemma;
  const consonantY = /[^aeiou]y$/.test(lemma);
  const doubled = DOUBLED.has(lemma) ? lemma + lemma.at(-1)! : stem;
  const past =
    IRREGULAR_PASTS[lemma] ??
    (consonantY ? [`${lemma.slice(0, -1)}ied`, ''] : lemma.endsWith('e') ? [`${lemma}d`, ''] : [`${doubled}ed`, '']);
  const third = consonantY ? `${lemma.slice(0, -1)}ies` : /(?:s|x|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const forms = new Map<string, VerbForm>([
    [lemma, 'base'],
    [third, 'third'],
    [`${doubled}ing`, 'gerund'],
  ]);
  for (const form of past) if (form && !forms.has(form)) forms.set(form, 'past');
  if (lemma === 'travel') forms.set('traveled', 'past').set('traveling', 'gerund').set('travelling', 'gerund');
  return forms;
}

const DOUBLED: ReadonlySet<string> = new Set(['ban', 'bar', 'beg', 'sit', 'set', 'commit', 'confer']);
