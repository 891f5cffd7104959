// How much of a group a word takes in. Quirk et al. 1985, 5.10-5.25 (predeterminers, quantifiers) and 6.48; the order from all
// to none: L. Horn, A Natural History of Negation (1989), ch. 4.

/** `all` of them; `most`; a `part`; `few`; `none`. */
export type Scope = 'all' | 'most' | 'part' | 'few' | 'none';

export const SCOPE_OF: ReadonlyMap<string, Scope> = new Map([
  ['all', 'all'],
  ['every', 'all'],
  ['entire', 'all'],
  ['whole', 'all'],
  ['most', 'most'],
  ['some', 'part'],
  ['many', 'part'],
  ['several', 'part'],
  ['certain', 'part'],
  ['few', 'few'],
  ['no', 'none'],
  ['none', 'none'],
]);
