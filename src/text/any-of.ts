/** Whether two sets share a word; the smaller is gone through. */
export function anyOf(words: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean {
  const [few, many] = words.size < wanted.size ? [words, wanted] : [wanted, words];
  for (const word of few) if (many.has(word)) return true;
  return false;
}
