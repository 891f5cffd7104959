import { SECTIONS } from '../data/furniture.ts';
import type { Role } from '../model/telling.ts';
import { countWords, endsSentence, fold } from './block.ts';
import type { BlockContext } from './classify-block.ts';

/** A path ("Home > World"), a menu on one line ("News | Sport | Weather"), or the name of a section above the headline. */
export function navigation(text: string, context: BlockContext): Role | null {
  if (text.length > 200 || !/[>›»→|•·]/.test(text)) return sectionName(text, context);
  return isPath(text) || isMenu(text) ? 'nav' : sectionName(text, context);
}

const sectionName = (text: string, { position }: BlockContext): Role | null =>
  position === 'before-body' && text.length < 40 && !endsSentence(text) && SECTIONS.has(fold(text)) ? 'nav' : null;

function isPath(text: string): boolean {
  const parts = text.split(/\s*[>›»→]\s*/);
  if (parts.length < 2 || parts.some((part) => part === '')) return false;
  const first = fold(parts[0]!);
  return SECTIONS.has(first) && parts.every((part) => countWords(part) <= 14) && !endsSentence(text);
}

function isMenu(text: string): boolean {
  const parts = text.split(/\s*[|•·]\s*/).filter(Boolean);
  const known = parts.filter((part) => SECTIONS.has(fold(part))).length;
  return parts.length >= 3 && known * 2 >= parts.length && parts.every((part) => countWords(part) <= 3);
}
