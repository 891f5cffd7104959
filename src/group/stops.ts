import { FUNCTION_WORDS } from '../data/function-words.ts';
import type { Token } from '../model/token.ts';

const ENGLISH: ReadonlySet<string> = new Set(FUNCTION_WORDS.en!.split(' '));
const ALL: ReadonlySet<string> = new Set(Object.values(FUNCTION_WORDS).flatMap((list) => list.split(' ')));
/** English prose has a share of .35 to .5. */
const ENGLISH_SHARE = 0.2;
/** Words looked at. */
const SAMPLE = 150;

export interface Stops {
  readonly words: ReadonlySet<string>;
  /** `en`, or empty where it is not English. */
  readonly language: string;
}

/** English function words where the text is English; else those of all languages, since a wrong guess would keep them. */
export function stopsFor(tokens: readonly Token[]): Stops {
  let words = 0;
  let small = 0;
  for (const { kind, norm } of tokens) {
    if (kind !== 'word') continue;
    words++;
    if (ENGLISH.has(norm)) small++;
    if (words === SAMPLE) break;
  }
  if (words === 0) return { words: ENGLISH, language: '' };
  return small >= words * ENGLISH_SHARE ? { words: ENGLISH, language: 'en' } : { words: ALL, language: '' };
}
