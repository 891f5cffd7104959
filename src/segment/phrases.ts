import { FURNITURE, STORY_VERBS } from '../data/furniture.ts';
import type { Role } from '../model/telling.ts';
import { endsWithStop, fold, wordsOf } from './block.ts';

interface Phrase {
  readonly role: Role;
  readonly pattern: RegExp;
  /** Only without a full stop at the end. */
  readonly unstopped: boolean;
}

/** More words than a line of furniture has. */
const MOST_WORDS = 32;

const byFirstWord = new Map<string, Phrase[]>();
const withoutFirstWord: Phrase[] = [];
for (const { role, phrases } of FURNITURE) for (const phrase of phrases) add(role, phrase);

function add(role: Role, written: string): void {
  const risky = written.startsWith('=');
  const phrase = risky ? written.slice(1) : written;
  const source = phrase
    .replace(/[.+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/ \*\*$/, '(?:[ ,:;].*)?')
    .replace(/\*/g, '\\S+(?: \\S+){0,7}')
    .replace(/#/g, '\\d[\\d.,]*[km]?');
  const made: Phrase = {
    role,
    pattern: new RegExp(`^${source}$`),
    unstopped: risky || /\*$/.test(phrase.replace(/\*\*$/, '')),
  };
  const first = /^[^\s*#]+/.exec(phrase)?.[0];
  if (!first) withoutFirstWord.push(made);
  else byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), made]);
}

/** Role of a block that is, word for word, one of the phrases of `data/furniture.ts`; null for all others. */
export function phraseRole(text: string): Role | null {
  if (text.length > 240) return null;
  const folded = fold(text);
  const candidates = byFirstWord.get(/^[^\s,:;.!?]+/.exec(folded)?.[0] ?? '') ?? [];
  const stopped = endsWithStop(text);
  const found = [...candidates, ...withoutFirstWord].find((p) => !(stopped && p.unstopped) && p.pattern.test(folded));
  if (!found || (stopped && tellsStory(folded))) return null;
  return found.role;
}

const tellsStory = (folded: string): boolean => {
  const words = wordsOf(folded);
  return words.length > MOST_WORDS || words.some((word) => STORY_VERBS.has(word.replace(/[,;:"]/g, '')));
};
