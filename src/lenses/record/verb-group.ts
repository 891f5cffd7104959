import { IRREGULAR_PASTS, IRREGULAR_THIRDS } from '../../data/record-verbs.ts';
import type { RecordStatus } from '../../model/report.ts';
import type { Token } from '../../model/token.ts';

export type VerbForm = 'base' | 'third' | 'gerund' | 'past' | 'participle';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const WEAK = setOf('could may might must should can cannot ought');
const NOT = setOf('not never no-longer');
const FUTURE = setOf('will would shall');
const BE = setOf('is are was were be been being am');
const HAVE = setOf('has have had having');
const DO = setOf('do does did');
const AHEAD = setOf(
  'to due expected set scheduled going planning plans plan planned preparing prepares prepared likely about ready poised slated agreed vowed promised pledged hopes hoping hoped intends wants',
);
const BETWEEN = setOf(
  'also now soon then still already later again only both each all together once recently repeatedly',
);
const COMMITTED = setOf('plans plan planned prepares agreed vowed promised pledged intends');
const FULL: Readonly<Record<string, readonly string[]>> = {
  "won't": ['will', 'not'],
  "can't": ['can', 'not'],
  "shan't": ['shall', 'not'],
};
const ENDINGS: readonly (readonly [string, string])[] = [
  ["'ll", 'will'],
  ["'d", 'would'],
  ["'ve", 'have'],
  ["'re", 'are'],
  ["'m", 'am'],
];
const PRONOUN_IS = setOf("he's she's it's who's that's there's");

/** Auxiliaries, particles and adverbs right before a verb: in full ("won’t" is "will", "not"), and where the first of them begins. */
export interface Chain {
  readonly words: readonly string[];
  readonly start: number;
}

/** Reads the chain before the token at `verb`, backwards. `text` is what the tokens count in. */
export function chainBefore(text: string, tokens: readonly Token[], verb: number): Chain {
  const words: string[] = [];
  let start = tokens[verb]!.start;
  for (let at = verb - 1; at >= 0; at--) {
    if (tokens[at]!.norm === ',' && at > 0 && tokens[at]!.start === tokens[at - 1]!.end) at--;
    const token = tokens[at]!;
    const next = tokens[at + 1]!;
    if (next.start === token.end && next.norm !== ',') break;
    const longer = token.norm === 'longer' && tokens[at - 1]?.norm === 'no';
    const full = longer ? ['no-longer'] : isLong(tokens, at) ? [] : inFull(token, text);
    if (!full) break;
    words.unshift(...full);
    if (longer) at--;
    start = tokens[at]!.start + (isJoined(token.norm) ? token.norm.indexOf("'") : 0);
    if (isJoined(token.norm)) break;
  }
  return { words, start };
}

/** "Has long demanded": an adverb behind "have" only. */
const isLong = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.norm === 'long' && HAVE.has(tokens[at - 1]?.norm ?? '');

/** "She’ll": the subject is written onto the first word of the chain. */
const isJoined = (norm: string): boolean => !norm.endsWith("n't") && norm.includes("'");

function inFull(token: Token, text: string): readonly string[] | null {
  const { norm } = token;
  if (FULL[norm]) return FULL[norm];
  if (norm.endsWith("n't")) return [norm.slice(0, -3), 'not'];
  if (PRONOUN_IS.has(norm)) return ['is'];
  const ending = ENDINGS.find(([end]) => norm.endsWith(end) && norm.length > end.length);
  if (ending) return [ending[1]];
  if (text.slice(token.start, token.end) !== norm) return null;
  return CHAIN_WORDS.has(norm) || /^[a-z]+ly$/.test(norm) ? [norm] : null;
}

const CHAIN_WORDS: ReadonlySet<string> = new Set(
  [WEAK, NOT, FUTURE, BE, HAVE, DO, AHEAD, BETWEEN].flatMap((words) => [...words]),
);

const some = (chain: readonly string[], words: ReadonlySet<string>): boolean => chain.some((word) => words.has(word));
export const isNegated = (chain: readonly string[]): boolean => some(chain, NOT);
export const holdsBe = (chain: readonly string[]): boolean => some(chain, BE);
export const isModal = (chain: readonly string[]): boolean => some(chain, FUTURE) || some(chain, WEAK);

/**
 * What a verb group says of its action: done, under way, planned, ruled out; null where it is none of these, as under "may",
 * under a negated past, and for infinitives that hang on another verb.
 */
export function statusOf(chain: readonly string[], form: VerbForm, comesLater: boolean): RecordStatus | null {
  if (some(chain, WEAK)) return null;
  const infinitive = chain.at(-1) === 'to';
  const future =
    some(chain, FUTURE) ||
    (holdsBe(chain) && some(chain, AHEAD) && chain.includes('to')) ||
    (infinitive && COMMITTED.has(chain.at(-2) ?? ''));
  if (future) return isActiveFuture(chain, form) ? (isNegated(chain) ? 'ruled-out' : 'planned') : null;
  if (isNegated(chain) || some(chain, DO)) return null;
  if (form === 'gerund') return gerundStatus(chain, comesLater);
  if (form === 'base' || chain.includes('to')) return null;
  if (form === 'third') return chain.length ? null : comesLater ? 'planned' : 'under-way';
  return holdsBe(chain) ? null : 'past';
}

const isActiveFuture = (chain: readonly string[], form: VerbForm): boolean =>
  form === 'base' || (form === 'gerund' && chain.includes('be'));

function gerundStatus(chain: readonly string[], comesLater: boolean): RecordStatus | null {
  if (chain.includes('was') || chain.includes('were')) return 'past';
  if (!holdsBe(chain)) return null;
  return comesLater ? 'planned' : 'under-way';
}

/** "He set out": where base and past are one word, it is past without a modal verb or "to" before it. */
export const shownForm = (lemma: string, form: VerbForm, chain: readonly string[]): VerbForm =>
  form === 'base' &&
  IRREGULAR_PASTS[lemma]?.[0] === lemma &&
  !isModal(chain) &&
  !some(chain, DO) &&
  chain.at(-1) !== 'to'
    ? 'past'
    : form;

/** The forms of a verb, each with what it may be. */
export function formsOf(lemma: string): Map<string, VerbForm> {
  const silent = /[^aeiou]e$|[^o]ge$|ue$|ee$/.test(lemma) && !/ee$/.test(lemma);
  const stem = silent ? lemma.slice(0, -1) : lemma;
  const consonantY = /[^aeiou]y$/.test(lemma);
  const doubled = DOUBLED.has(lemma) ? lemma + lemma.at(-1)! : stem;
  const past =
    IRREGULAR_PASTS[lemma] ??
    (consonantY ? [`${lemma.slice(0, -1)}ied`, ''] : lemma.endsWith('e') ? [`${lemma}d`, ''] : [`${doubled}ed`, '']);
  const third =
    IRREGULAR_THIRDS[lemma] ??
    (consonantY ? `${lemma.slice(0, -1)}ies` : /(?:s|x|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`);
  const forms = new Map<string, VerbForm>([
    [lemma, 'base'],
    [third, 'third'],
    [`${doubled}ing`, 'gerund'],
  ]);
  for (const form of past) if (form && !forms.has(form)) forms.set(form, 'past');
  if (lemma === 'travel') forms.set('traveled', 'past').set('traveling', 'gerund').set('travelling', 'gerund');
  return forms;
}

const DOUBLED: ReadonlySet<string> = new Set('ban bar beg sit set commit confer stop put drop scrap'.split(' '));
