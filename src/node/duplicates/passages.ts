import type { DuplicatePair } from '../../fingerprint/duplicates.ts';
import { type Passage, sharedPassages } from '../../fingerprint/passages.ts';
import { articlesOf } from '../corpus/articles.ts';

/** Texts by the ids of their articles. */
export type Texts = Map<string, string>;

/** The texts of the wanted articles, read a second time; those that cannot be are in `passing`. */
export async function textsOf(
  inputs: readonly string[],
  wanted: ReadonlySet<string>,
  passing: Texts,
  options: { readonly allowPrivate?: boolean },
): Promise<Texts> {
  const texts: Texts = new Map([...passing].filter(([id]) => wanted.has(id)));
  const readable = inputs.filter((input) => input !== '-' && !/^[a-z][a-z0-9+.-]+:\/\//i.test(input));
  if (texts.size === wanted.size || readable.length === 0) return texts;
  // What is to be said of the inputs was said when they were read first.
  for await (const { id, text } of articlesOf(readable, { ...options, onNotice: () => {} })) {
    if (wanted.has(id) && !texts.has(id)) texts.set(id, text);
    if (texts.size === wanted.size) break;
  }
  return texts;
}

/** The shared passages of a pair, or undefined where a text could not be read again. */
export function passagesOf({ a, b }: DuplicatePair, texts: Texts, fewest: number): Passage[] | undefined {
  const [one, other] = [texts.get(a), texts.get(b)];
  return one === undefined || other === undefined ? undefined : sharedPassages(one, other, fewest);
}
