import { alignWords } from '../collate/words.ts';
import { isFunctionWord } from '../data/closed-classes.ts';
import type { SentencePair } from '../model/collation.ts';
import type { Token } from '../model/token.ts';

/** How the words of aligned sentences went from one telling (`a`) to another (`b`). Shares count in the words of `b`. */
export interface Changes {
  readonly pairs: number;
  /** Content words of `b` that `a` has in the same place: the same word, another form or spelling of it, or the same number. */
  readonly contentKept: number;
  /** Content words of `b` that stand in the place of another word of the same meaning. */
  readonly synonyms: number;
  /** Function words of `b` that `a` has in the same place: low where the build of sentences was lost. */
  readonly functionKept: number;
  /** Words of `b` over words of `a` in the same pairs. */
  readonly length: number;
  /** Share of the pairs whose words agree but for a few. */
  readonly nearlySame: number;
}

/** Measures over all `pairs`; null where there are none. */
export function changesOf(pairs: readonly SentencePair[]): Changes | null {
  if (!pairs.length) return null;
  const sum = { a: 0, b: 0, content: 0, contentKept: 0, synonyms: 0, functions: 0, functionKept: 0, same: 0 };
  for (const pair of pairs) {
    const a = wordsOf(pair.a.sentence.tokens);
    const b = wordsOf(pair.b.sentence.tokens);
    const kind = new Map(alignWords(a, b).map((l) => [l.b, l.kind]));
    sum.a += a.length;
    sum.b += b.length;
    b.forEach((token, i) => {
      const closed = isFunctionWord(token.norm);
      sum[closed ? 'functions' : 'content']++;
      const link = kind.get(i);
      if (link === 'synonym') sum.synonyms += closed ? 0 : 1;
      else if (link) sum[closed ? 'functionKept' : 'contentKept']++;
    });
    if (pair.relation === 'same') sum.same++;
  }
  const per = (part: number, whole: number) => (whole ? part / whole : 0);
  return {
    pairs: pairs.length,
    contentKept: per(sum.contentKept, sum.content),
    synonyms: per(sum.synonyms, sum.content),
    functionKept: per(sum.functionKept, sum.functions),
    length: per(sum.b, sum.a),
    nearlySame: sum.same / pairs.length,
  };
}

const wordsOf = (tokens: readonly Token[]): Token[] => tokens.filter((t) => t.kind !== 'mark');
