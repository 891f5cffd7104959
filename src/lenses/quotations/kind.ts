import { isFunctionWord } from '../../data/closed-classes.ts';
import { TERM_SIGNS, WORK_NOUNS } from '../../data/saying-verbs.ts';
import type { ReadTelling } from '../../model/token.ts';
import { tokenize } from '../../text/tokenize.ts';
import type { AttributedRun } from '../attributions.ts';

export type QuotationKind = 'speech' | 'term' | 'title';

/** Speech, a term somebody sets between marks, or the title of a work: by the run's form and the words beside it. */
export function kindOf(read: ReadTelling, { run, speaker }: AttributedRun, mostTermWords: number): QuotationKind {
  const words = tokenize(read.text, run.start, run.end).filter((t) => t.kind !== 'mark');
  const before = tokenize(read.text, Math.max(0, run.open - 60), run.open).filter((t) => t.kind === 'word');
  if (words.length > 0 && isTitle(read, words, before, run.open)) return 'title';
  if (words.length > mostTermWords) return 'speech';
  if (before.length > 0 && TERM_SIGNS.has(before.at(-1)!.norm) && !speaker) return 'term';
  return speaker ? 'speech' : 'term';
}

type Words = readonly { start: number; end: number; norm: string }[];

/** Every word that can has a capital; and there are two, or the word before says what kind of work it is. */
function isTitle(read: ReadTelling, words: Words, before: Words, open: number): boolean {
  const capital = (w: { start: number }): boolean => /^[\p{Lu}\p{N}]/u.test(read.text[w.start]!);
  if (words.length > 12 || !capital(words[0]!) || !words.every((w) => capital(w) || isFunctionWord(w.norm)))
    return false;
  const content = words.filter((w) => !isFunctionWord(w.norm) || capital(w)).length;
  const last = before.at(-1);
  const work = last !== undefined && WORK_NOUNS.has(last.norm) && /^[\s(]*$/.test(read.text.slice(last.end, open));
  const owned = last !== undefined && /[’']s$/.test(read.text.slice(last.start, last.end));
  // `told “Today”`: a broadcast or a paper is told, a speech is not.
  const listener = last?.norm === 'told' && words.length <= 3 && /^\s*$/.test(read.text.slice(last.end, open));
  if (work || owned || listener) return true;
  const ends = /[.!?]$/.test(read.text.slice(words.at(-1)!.end, words.at(-1)!.end + 1));
  return content >= 2 && words.length >= 2 && words.every(capital) === (content === words.length) && !ends;
}
