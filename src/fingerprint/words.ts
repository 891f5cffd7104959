import { FOLDED, fold, foldPair, HALF, PASSED_OVER, SEPARATES } from './characters.ts';

/** A word as the fingerprint has it, and where it stands (UTF-16). */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text: runs of letters and digits in lower case, apostrophes left out. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let [word, start, end] = ['', 0, 0];
  const finish = () => {
    if (word) words.push({ text: word, start, end });
    word = '';
  };
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const entry = FOLDED[unit] || fold(unit);
    if (entry === PASSED_OVER) continue;
    const pair = entry === HALF ? foldPair(text, at) : undefined;
    if (entry === SEPARATES || (entry === HALF && !pair)) {
      finish();
      continue;
    }
    if (!word) start = at;
    word += pair ?? String.fromCharCode(entry);
    if (pair) at++;
    end = at + 1;
  }
  finish();
  return words;
}
