import { NEWSPAPER_NAMES } from '../data/newspaper-names.ts';
import type { Place } from '../model/span.ts';
import type { ReadTelling, Token } from '../model/token.ts';
import { beginsLower } from '../text/begins-lower.ts';
import { ownNames } from './names.ts';

/** Where the body of `copy` names the outlet of `exemplar`, in full or for short ("told the Tribune"), as one does who follows its report up. */
export function citations(copy: ReadTelling, exemplar: ReadTelling): Place[] {
  const names = ownNames(exemplar);
  const full = names.filter((words) => words.length > 1);
  const short = new Set(
    names.flat().filter((word) => NEWSPAPER_NAMES.has(word) && !ownNames(copy).flat().includes(word)),
  );
  return copy.body.flatMap(({ tokens }) =>
    tokens.flatMap((token, i) => {
      const cited = full.find((words) => words.every((word, k) => tokens[i + k]?.norm === word));
      const length = cited?.length ?? (short.has(token.norm) && isNamed(copy, tokens, i) ? 1 : 0);
      return length ? [{ siglum: copy.siglum, start: token.start, end: tokens[i + length - 1]!.end }] : [];
    }),
  );
}

/** A capital letter, and "the" before it. */
const isNamed = ({ text }: ReadTelling, tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.norm === 'the' && !beginsLower(text, tokens[at]!);
