import { FURNITURE, STORY_VERBS } from '../data/furniture.ts';
import type { Role } from '../model/telling.ts';
import { endsWithStop, fold, wordsOf } from './block.ts';

interface Phrase {
  readonly role: Role;
  /** Whether a folded block is the phrase. */
  readonly is: (folded: string) => boolean;
  /** Only without a full stop at the end. */
  readonly unstopped: boolean;
  /** The longest block that it can be, in characters. */
  readonly longest: number;
}

/** More words than a line of furniture has. */
const MOST_WORDS = 32;

/** Longest block looked at, and how many marks may stand around a phrase, in characters. */
const LONGEST = 240;
const MARKS = 12;

const byFirstWord = new Map<string, Phrase[]>();
const withoutFirstWord: Phrase[] = [];
for (const { role, phrases } of FURNITURE) for (const phrase of phrases) add(role, phrase);

function add(role: Role, written: string): void {
  const risky = written.startsWith('=');
  const phrase = risky ? written.slice(1) : written;
  const made: Phrase = {
    role,
    is: matcherOf(phrase),
    unstopped: risky || /(?<!\*)\*$/.test(phrase),
    longest: /[*#]/.test(phrase) ? LONGEST : phrase.length + MARKS,
  };
  const first = /^[^\s*#,:;.!?]+/.exec(phrase)?.[0];
  if (!first) withoutFirstWord.push(made);
  else byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), made]);
}

/** Most phrases are plain words; the pattern of another is made when it is first asked for. */
function matcherOf(phrase: string): Phrase['is'] {
  if (!/[*#]/.test(phrase)) return (folded) => folded === phrase;
  let pattern: RegExp | undefined;
  return (folded) => (pattern ??= patternOf(phrase)).test(folded);
}

function patternOf(phrase: string): RegExp {
  const source = phrase
    .replace(/ \*\*$/, '')
    .replace(/[.+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/\*/g, '\\S+(?: \\S+){0,7}')
    .replace(/#/g, '\\d[\\d.,]*[km]?');
  return new RegExp(`^${source}${phrase.endsWith(' **') ? '(?:[ ,:;].*)?' : ''}$`);
}

/** Longest block that a phrase without a first word ("# comments", "* all rights reserved") is looked for in. */
const LONGEST_OPEN = 90;
const OPEN_HINT = /^[^\p{L}]*\d|reserved/iu;

/** Role of a block that is, word for word, one of the phrases of `data/furniture.ts`; null for all others. */
export function phraseRole(text: string): Role | null {
  if (text.length > LONGEST) return null;
  const first = /[\p{L}\p{N}@#][^\s,:;.!?)\]|"”]*/u.exec(text)?.[0].toLowerCase() ?? '';
  const begun = byFirstWord.get(/[’‘ʼ]/.test(first) ? first.replace(/[’‘ʼ]/g, "'") : first) ?? [];
  const open = text.length <= LONGEST_OPEN && OPEN_HINT.test(text) ? withoutFirstWord : [];
  if (begun.length === 0 && open.length === 0) return null;
  const stopped = endsWithStop(text);
  const may = (phrase: Phrase) => !(stopped && phrase.unstopped) && text.length <= phrase.longest;
  const candidates = [...begun.filter(may), ...open.filter(may)];
  if (candidates.length === 0) return null;
  const folded = fold(text);
  const found = candidates.find((phrase) => phrase.is(folded));
  if (!found || (stopped && tellsStory(folded))) return null;
  return found.role;
}

const tellsStory = (folded: string): boolean => {
  const words = wordsOf(folded);
  return words.length > MOST_WORDS || words.some((word) => STORY_VERBS.has(word.replace(/[,;:"]/g, '')));
};
