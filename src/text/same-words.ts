import type { Sentence } from '../model/token.ts';

/** Whether two sentences are the same, token by token, by their normal forms. */
export const haveSameWords = ({ tokens: a }: Sentence, { tokens: b }: Sentence): boolean =>
  a.length === b.length && a.every((token, i) => token.norm === b[i]!.norm);
