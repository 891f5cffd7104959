import { numberValue } from '../../collate/kinship.ts';
import { likeSpelling, spellingKey } from '../../collate/spelling.ts';
import { AUXILIARIES, DETERMINERS, isFunctionWord, POSSESSIVES, PRONOUNS } from '../../data/closed-classes.ts';
import { rarity } from '../../data/lexicon/index.ts';
import { SAYING_FORMS } from '../../data/saying-verbs.ts';
import { HONORIFICS, SHORT_TITLES, TITLE_HEADS, TITLE_MODIFIERS } from '../../data/titles.ts';
import { UNITS } from '../../data/units.ts';
import type { TermKind } from '../../model/report.ts';
import type { Token } from '../../model/token.ts';
import { nameApart } from './name-pairs.ts';
import type { Counterparts } from './pairing.ts';
import { contentsOf, isDay, type Line, normsOf, type Phrase } from './phrase.ts';

/** Words more usual than this say nothing by themselves ("said", "new"). */
const USUAL = 0.2;

/** The kind of a pair, or null where it is no term: figures, days, inflections, and words that say nothing. */
export function kindOf(a: Line, b: Line, pair: Counterparts, longest: number): TermKind | null {
  const x = contentsOf(a, pair.a);
  const y = contentsOf(b, pair.b);
  if (x.length === 0 || y.length === 0 || Math.max(wordsIn(a, pair.a), wordsIn(b, pair.b)) > longest) return null;
  const figures = [x, y].map((words) => words.flatMap(values).join(' '));
  if (figures[0] !== figures[1]) return null;
  if (x.some(isDay) || y.some(isDay)) return null;
  if (!pair.sameWords && (isClause(a, pair.a) || isClause(b, pair.b))) return null;
  if (isFragment(a, pair.a) || isFragment(b, pair.b)) return null;
  if (isSentence(a, pair.a) !== isSentence(b, pair.b)) return null;
  if (isMeasure(a, pair.a) !== isMeasure(b, pair.b)) return null;
  if (isVerbFacingNoun(a, pair.a, b, pair.b) || isVerbFacingNoun(b, pair.b, a, pair.a)) return null;
  if ([...x, ...y].every((t) => rarity(t.norm) < USUAL)) return null;
  const [left, right] = [normsOf(a, pair.a).join(' '), normsOf(b, pair.b).join(' ')];
  if (likeSpelling(left, right)) return left === right ? null : 'spelling';
  if (figures[0] !== '' && !sameFigureWords(x, y)) return 'figure';
  if (sameWords(x, y) && pair.a.to - pair.a.from === pair.b.to - pair.b.from) return null;
  if (areTitles(a, b, pair))
    return saysIt(a, pair.a) || saysIt(b, pair.b) || isAddress(x) || isAddress(y) ? null : 'title';
  if (differentNames(a, b, pair)) return null;
  if (sameWords(x, y) || !(isName(a, pair.a) || isName(b, pair.b))) return 'wording';
  if (isStyleOnly(a, pair.a, b, pair.b)) return 'wording';
  if (nameApart(a, b, pair)) return null;
  if (isNameAdded(a, pair.a, b, pair.b) || isNameAdded(b, pair.b, a, pair.a)) return null;
  return namesOnly(a, pair.a) && namesOnly(b, pair.b) ? 'name' : null;
}

/** What makes a clause of a few words: "vowed to use videos", "packages were found". */
const CLAUSE_WORDS: ReadonlySet<string> = new Set([...AUXILIARIES, ...PRONOUNS, 'to', 'as', 'that', 'which', 'than']);

/** Words of an object with its article. */
const SHORT_OBJECT = 2;

function isClause(line: Line, { from, to }: Phrase): boolean {
  const inner = line.tokens.slice(from + 1, to);
  if (inner.some((t) => CLAUSE_WORDS.has(t.norm))) return true;
  if (!line.verb[from] && inner.length > 0 && isSaying(line, to - 1)) return true;
  const object = inner.findIndex((t) => DETERMINERS.has(t.norm) || POSSESSIVES.has(t.norm));
  // "walked off the job" is an idiom sooner than "called the first case".
  return object >= 0 && (!line.verb[from] || (object === 0 && inner.length > SHORT_OBJECT));
}

/** A noun with its verb: "the buyer paid"; not "badly hurt", nor the participle of "heavily armed men". */
const isSentence = (line: Line, { from, to }: Phrase): boolean =>
  line.verb
    .slice(from, to)
    .some((verb, k) => verb && k > 0 && isSubject(line, from + k - 1) && !describes(line, from + k));

const describes = (line: Line, i: number): boolean =>
  line.tokens[i]!.norm.endsWith('ed') &&
  line.content[i + 1] === true &&
  line.tokens[i + 1]!.kind === 'word' &&
  !line.name[i + 1];

const isSubject = (line: Line, i: number): boolean =>
  line.content[i] === true && !line.verb[i] && line.tokens[i]!.kind === 'word' && !/ly$/.test(line.tokens[i]!.norm);

/** Units, by their words (NIST Special Publication 811). */
const UNIT_WORDS: ReadonlySet<string> = new Set(UNITS.flatMap(({ words, short }) => [...words, ...(short ?? [])]));

/** Nothing but the unit of a number before it: "years" of "22 years", which measures and names nothing. */
const isMeasure = (line: Line, { from, to }: Phrase): boolean =>
  to - from === 1 && line.tokens[from - 1]?.kind === 'number' && UNIT_WORDS.has(line.tokens[from]!.norm);

/** A lone verb facing a lone noun with its article: "said" and "the state" are no two words for one thing. */
const isVerbFacingNoun = (a: Line, x: Phrase, b: Line, y: Phrase): boolean =>
  x.to - x.from === 1 && y.to - y.from === 1 && a.verb[x.from] === true && !b.verb[y.from] && hasArticle(b, y.from);

const hasArticle = ({ tokens }: Line, i: number): boolean => {
  const before = tokens[i - 1]?.norm;
  return before !== undefined && (DETERMINERS.has(before) || POSSESSIVES.has(before));
};

/** A lone letter, or a party with its state. */
const isFragment = (line: Line, { from, to }: Phrase): boolean =>
  line.tokens.slice(from, to).some((t) => PARTY_AND_STATE.test(t.norm)) ||
  (to - from === 1 && line.tokens[from]!.end - line.tokens[from]!.start === 1);

const PARTY_AND_STATE = /^[rdi]-\p{L}/u;

/** Small words that names and titles hold ("the Ministry of Works and Water"). */
const IN_NAMES = new Set(['the', 'a', 'an', 'of', 'and', 'for', 'his', 'her', 'its', 'their']);

/** No clause, no time: "warned that Orsk" and "hours after Mayor" name nobody. */
const namesOnly = (line: Line, { from, to }: Phrase): boolean =>
  line.tokens
    .slice(from, to)
    .every((t, k) => (!isFunctionWord(t.norm) || IN_NAMES.has(t.norm)) && !isVerbal(line, from + k)) &&
  !SHORT_TITLES.has(line.tokens[to - 1]!.norm);

/** A verb or a participle, where no capital makes it a name. */
const isVerbal = (line: Line, i: number): boolean =>
  line.verb[i] === true ||
  (!line.name[i] && /(?:ed|ing)$/.test(line.tokens[i]!.norm) && line.tokens[i]!.norm.length > 5);

const wordsIn = (line: Line, { from, to }: Phrase): number =>
  line.tokens.slice(from, to).filter((t) => t.kind !== 'mark').length;

/** Numbers of times in one word ("double champion", "two-time champion"). Source: WordNet 3, double.a, triple.a, quadruple.a. */
const MULTIPLES: Readonly<Record<string, number>> = { double: 2, triple: 3, treble: 3, quadruple: 4 };

const values = (token: Token): number[] =>
  [token.norm, token.norm.split('-')[0]!].flatMap((w) => numberValue(w) ?? MULTIPLES[w] ?? []).slice(0, 1);

/** Figures in the same form: what differs is the word beside them ("two guards", "two watchmen"). */
const sameFigureWords = (x: readonly Token[], y: readonly Token[]): boolean => {
  const figures = (words: readonly Token[]) => words.filter((t) => values(t).length > 0).map((t) => t.norm);
  return figures(x).join(' ') === figures(y).join(' ');
};

const sameWords = (x: readonly Token[], y: readonly Token[]): boolean => wordKeys(x) === wordKeys(y);

const wordKeys = (words: readonly Token[]): string =>
  words
    .map((t) => spellingKey(t.norm))
    .sort()
    .join(' ');

/** What stands right before a name, a comma between at most ("Foreign Minister X", "the chairman, X"), one of them an office. */
function areTitles(a: Line, b: Line, pair: Counterparts): boolean {
  const before = (line: Line, { to }: Phrase) =>
    line.name[to] === true || (line.tokens[to]?.norm === ',' && line.name[to + 1] === true);
  const [x, y] = [contentsOf(a, pair.a), contentsOf(b, pair.b)];
  return (
    before(a, pair.a) && before(b, pair.b) && [...without(x, y), ...without(y, x)].some((t) => TITLE_HEADS.has(t.norm))
  );
}

/** "Mr.": no office, and said of the person anyway. */
const isAddress = (words: readonly Token[]): boolean => words.every((t) => HONORIFICS.has(t.norm));

/** One noun, once with a capital as headlines have it ("top court", "Court"). */
const isStyleOnly = (a: Line, x: Phrase, b: Line, y: Phrase): boolean =>
  isName(a, x) !== isName(b, y) && a.tokens[x.to - 1]!.norm === b.tokens[y.to - 1]!.norm;

/** A plain noun, and the same with a name behind it: "her son", "her son Olav". */
const isNameAdded = (a: Line, x: Phrase, b: Line, y: Phrase): boolean =>
  a.name.slice(x.from, x.to).every((name) => !name) &&
  without(contentsOf(a, x), contentsOf(b, y)).length === 0 &&
  without(contentsOf(b, y), contentsOf(a, x)).some((t) => !TITLE_HEADS.has(t.norm) && !TITLE_MODIFIERS.has(t.norm));

/** Names that the other telling uses too mean something else there than what stands in their place here. */
function differentNames(a: Line, b: Line, pair: Counterparts): boolean {
  const x = without(contentsOf(a, pair.a), contentsOf(b, pair.b));
  const y = without(contentsOf(b, pair.b), contentsOf(a, pair.a));
  if (x.length === 0 || y.length === 0) return false;
  const used = (own: Line, words: readonly Token[], other: Line) =>
    words.every((t) => own.names.has(t.norm) && other.names.has(t.norm));
  return used(a, x, b) || used(b, y, a);
}

/** Words that share no part with any of `others`. */
function without(words: readonly Token[], others: readonly Token[]): Token[] {
  const keys = new Set(others.flatMap(partsOf));
  return words.filter((t) => !partsOf(t).some((part) => keys.has(part)));
}
const partsOf = (token: Token): string[] => token.norm.split('-').map(spellingKey);

/** A verb of saying with the title ("said passenger"): no part of it, and the person is listed with the title anyway. */
const saysIt = (line: Line, { from, to }: Phrase): boolean =>
  line.tokens.slice(from, to).some((t, k) => !line.name[from + k] && SAYING_FORMS.has(t.norm));

/** A verb of saying that ends a clause: "the letter says". */
const isSaying = (line: Line, i: number): boolean => line.verb[i] === true && SAYING_FORMS.has(line.tokens[i]!.norm);

/** The last word is a name: "Gaza truce" names no one. */
const isName = (line: Line, { to }: Phrase): boolean => line.name[to - 1] === true;
