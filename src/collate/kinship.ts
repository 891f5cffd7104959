import { isFunctionWord } from '../data/closed-classes.ts';
import { rarity, related } from '../data/lexicon/index.ts';
import { CARDINALS, SCALES } from '../data/number-words.ts';
import type { WordLink } from '../model/collation.ts';
import type { Token } from '../model/token.ts';
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

/** How two tokens are akin, or null where nothing speaks for it. Symmetric. */
export function kinship(a: Token, b: Token): Kinship | null {
  if (a.kind === 'mark' || b.kind === 'mark') return a.kind === b.kind && plain(a) === plain(b) ? EQUAL_MARK : null;
  if (a.norm === b.norm) return isContent(a) ? EQUAL : EQUAL_FUNCTION;
  const x = numberValue(a.norm);
  const y = numberValue(b.norm);
  if (x !== undefined || y !== undefined) return x === y ? VALUE : null;
  const content = isContent(a) && isContent(b);
  if (spellingKey(a.norm) === spellingKey(b.norm)) return content ? FORM : FORM_FUNCTION;
  if (!content) return null;
  const sense = related(a.norm, b.norm);
  if (sense === 1) return FORM;
  if (sense > 0) return { kind: 'synonym', weight: SYNONYM_FROM + SYNONYM_SPREAD * sense };
  return nearNames(a.norm, b.norm) ? NEAR_NAME : null;
}

/** Two spellings of one foreign name, at least one unknown to the language: same first letter, most letters kept. */
function nearNames(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SHORTEST_NAME || a[0] !== b[0]) return false;
  if (Math.min(a.length, b.length) < LIKE_NAMES * Math.max(a.length, b.length)) return false;
  if (rarity(a) < 1 && rarity(b) < 1) return false;
  return likeness(a, b) >= LIKE_NAMES;
}
