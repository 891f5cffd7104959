import { isFunctionWord } from '../data/closed-classes.ts';
import { relatedId, relatedIds, root, stemRarity } from '../data/lexicon/index.ts';
import { CARDINALS, SCALES } from '../data/number-words.ts';
import type { WordLink } from '../model/collation.ts';
import type { Token, TokenKind } from '../model/token.ts';
import { likeness, spellingKey } from './spelling.ts';

/** How two words are akin, and how much that says about their standing in the same place (0 to 1). */
export interface Kinship {
  readonly kind: WordLink['kind'];
  readonly weight: number;
}

const EQUAL: Kinship = { kind: 'equal', weight: 1 };
const EQUAL_FUNCTION: Kinship = { kind: 'equal', weight: 0.2 };
const EQUAL_MARK: Kinship = { kind: 'equal', weight: 0.1 };
const VALUE: Kinship = { kind: 'value', weight: 0.95 };
const FORM: Kinship = { kind: 'form', weight: 0.85 };
const FORM_FUNCTION: Kinship = { kind: 'form', weight: 0.15 };
const NEAR_NAME: Kinship = { kind: 'form', weight: 0.7 };
/** A synonym weighs between .4 and .7, by how usual the shared sense is. */
const SYNONYM_FROM = 0.4;
const SYNONYM_SPREAD = 0.3;
/** Shorter words are never taken for two spellings of a name. */
export const SHORTEST_NAME = 5;
const LIKE_NAMES = 0.6;

/** Whether a token carries matter: a number, or a word of an open class. */
export const isContent = (token: Token): boolean =>
  token.kind === 'number' || (token.kind === 'word' && !isFunctionWord(token.norm));

/** Normal form with the kinds of quotation marks and dashes folded into one each. */
export const plain = (token: Token): string =>
  token.kind === 'mark'
    ? token.norm
        .replace(/[“”„«»]/g, '"')
        .replace(/[‘’]/g, "'")
        .replace(/[–—]/g, '-')
    : token.norm;

const values = new Map<string, number | undefined>();
const MOST_KNOWN = 100_000;

/** Value of a number in digits ("1,043") or of a cardinal in letters; undefined for all else. */
export function numberValue(norm: string): number | undefined {
  if (values.has(norm)) return values.get(norm);
  if (values.size >= MOST_KNOWN) values.clear();
  const value = readNumber(norm);
  values.set(norm, value);
  return value;
}

function readNumber(norm: string): number | undefined {
  if (/^\d/.test(norm)) {
    const digits = norm.replace(/,(?=\d{3}(\D|$))/g, '');
    return /^\d+(\.\d+)?$/.test(digits) ? Number(digits) : undefined;
  }
  if (Object.hasOwn(SCALES, norm)) return SCALES[norm];
  const [tens, units] = norm.split('-');
  if (units === undefined) return cardinal(norm);
  const [ten, unit] = [cardinal(tens!), cardinal(units)];
  return ten !== undefined && unit !== undefined ? ten + unit : undefined;
}

const cardinal = (word: string): number | undefined => (Object.hasOwn(CARDINALS, word) ? CARDINALS[word] : undefined);

/** What is asked of a word when its kin is looked for. */
export interface Kinsman {
  readonly norm: string;
  readonly mark: boolean;
  /** Of `norm`, `key` and `root`: words that differ there are different, and most do. */
  readonly normHash: number;
  readonly keyHash: number;
  readonly rootHash: number;
  /** As `plain` has it. */
  readonly plain: string;
  readonly content: boolean;
  readonly value: number | undefined;
  readonly key: string;
  readonly root: string;
  /** Place of its root in the table of related words, or -1. */
  readonly place: number;
  /** It may be a name that the language does not know, or hardly (see `nearNames`). */
  readonly unknown: boolean;
}

const kinsmen: Record<TokenKind, Map<string, Kinsman>> = { word: new Map(), number: new Map(), mark: new Map() };

/** A token as `kinOf` sees it; found once for each word. */
export function kinsman(token: Token): Kinsman {
  const met = kinsmen[token.kind];
  const found = met.get(token.norm);
  if (found) return found;
  if (met.size >= MOST_KNOWN) met.clear();
  const made = makeKinsman(token);
  met.set(token.norm, made);
  return made;
}

function makeKinsman(token: Token): Kinsman {
  const { norm, kind } = token;
  const base = root(norm);
  const key = spellingKey(norm);
  return {
    norm,
    mark: kind === 'mark',
    normHash: hashOf(norm),
    keyHash: hashOf(key),
    rootHash: hashOf(base),
    plain: plain(token),
    content: isContent(token),
    value: numberValue(norm),
    key,
    root: base,
    place: relatedId(base),
    unknown: stemRarity(base) === 1,
  };
}

/** A number for a word; words with different numbers are different. */
function hashOf(word: string): number {
  let hash = word.length;
  for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, 31) + word.charCodeAt(i)) & 0x3fffffff;
  return hash;
}

/** How two tokens are akin, or null where nothing speaks for it. Symmetric. */
export const kinship = (a: Token, b: Token): Kinship | null => kinOf(kinsman(a), kinsman(b));

/** The same of two words that are asked more than once. */
export function kinOf(a: Kinsman, b: Kinsman): Kinship | null {
  if (a.mark || b.mark) return a.mark === b.mark && a.plain === b.plain ? EQUAL_MARK : null;
  if (a.normHash === b.normHash && a.norm === b.norm) return a.content ? EQUAL : EQUAL_FUNCTION;
  if (a.value !== undefined || b.value !== undefined) return a.value === b.value ? VALUE : null;
  const content = a.content && b.content;
  if (a.keyHash === b.keyHash && a.key === b.key) return content ? FORM : FORM_FUNCTION;
  if (!content) return null;
  if (a.rootHash === b.rootHash && a.root === b.root) return FORM;
  const sense = relatedIds(a.place, b.place);
  if (sense === 1) return FORM;
  if (sense > 0) return { kind: 'synonym', weight: SYNONYM_FROM + SYNONYM_SPREAD * sense };
  return (a.unknown || b.unknown) && nearNames(a.norm, b.norm) ? NEAR_NAME : null;
}

/** Two spellings of one foreign name (at least one of them unknown to the language): same first letter, most letters kept. */
function nearNames(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SHORTEST_NAME || a.charCodeAt(0) !== b.charCodeAt(0)) return false;
  if (Math.min(a.length, b.length) < LIKE_NAMES * Math.max(a.length, b.length)) return false;
  return likeness(a, b) >= LIKE_NAMES;
}
