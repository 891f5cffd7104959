/** What may stand before the root element (XML 1.0, 2.8): declaration, instructions, comments, a document type with its entities. */
const BEFORE = /\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^[>]*(?:\[[^\]]*\])?[^>]*>/iy;
const NAME = /<([\w:.-]+)/y;

/** The name of the root element, as it is written; empty where the text does not begin as XML does. */
export function rootOf(text: string): string {
  let at = text.startsWith('\ufeff') ? 1 : 0;
  for (BEFORE.lastIndex = at; BEFORE.test(text); BEFORE.lastIndex = at) at = BEFORE.lastIndex;
  NAME.lastIndex = at;
  return NAME.exec(text)?.[1] ?? '';
}
