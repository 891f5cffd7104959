import type { Article } from '../corpus/article.ts';
import { articlesOf } from '../corpus/articles.ts';

const isUrl = (input: string): boolean => /^[a-z][a-z0-9+.-]+:\/\//i.test(input);

/** Whether an article of this address can be read a second time: not from standard input, and not from the network, where it may have changed. */
export const isReadable = (uri: string): boolean => uri !== '-' && !uri.startsWith('-#') && !isUrl(uri);

/** The wanted articles, read a second time; those that cannot be are in `passing`. */
export async function readAgain(
  inputs: readonly string[],
  wanted: ReadonlySet<string>,
  passing: ReadonlyMap<string, Article>,
): Promise<Map<string, Article>> {
  const found = new Map([...passing].filter(([id]) => wanted.has(id)));
  // Ids are told apart in the order of reading, so all is read as it was the first time, but for what cannot be.
  const readable = inputs.filter((input) => input !== '-' && !isUrl(input));
  if (found.size === wanted.size || readable.length === 0) return found;
  for await (const article of articlesOf(readable, { onNotice: () => {} })) {
    if (wanted.has(article.id) && !found.has(article.id)) found.set(article.id, article);
    if (found.size === wanted.size) break;
  }
  return found;
}
