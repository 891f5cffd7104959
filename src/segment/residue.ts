import type { Role } from '../model/telling.ts';
import type { BlockContext } from './classify-block.ts';
import { readDateLine } from './date-line.ts';

/** Stray markup and notices: no letter or digit at all, bare tags and entities, a copyright notice, a line that is only a date or time. */
export function residue(text: string, context: BlockContext): Role | null {
  if (!/[\p{L}\p{N}]/u.test(text)) return 'residue';
  if (/^(?:<[^>]{1,200}>|&#?\w{1,8};|\s)+$/.test(text)) return 'residue';
  if (
    text.length < 300 &&
    /^(?:©|\(c\)\s|copyright\s*(?:©|\(c\)|\d{4}|by\s+\p{Lu}))/iu.test(text) &&
    !/^\(c\) \p{L}+ \p{Ll}/u.test(text)
  )
    return 'residue';
  const date = readDateLine(text);
  return date && (date.certain || context.position !== 'in-body') ? 'residue' : null;
}
