import type { Block } from './blocks.ts';

export const ENDS_SENTENCE = /[.!?…。！？।][\p{Pe}\p{Pf}"'*]*$/u;

/** Characters of running text: 0 for a label, a heading, a list of links. */
export function prose(block: Block): number {
  const own = block.size - block.linked;
  const mostlyLinks = own * 2 < block.size;
  if (!mostlyLinks && block.size >= 140) return own;
  if (mostlyLinks ? own < 60 : block.size < 40) return 0;
  return ENDS_SENTENCE.test(block.text) ? own : 0;
}

/** The heading element that a block is, or stands in: `h1`, or '' for none. */
export function headingTag(block: Block): string {
  let at = block.element;
  for (let up = 0; at && up < 3; up++, at = at.parent) if (/^h[1-6]$/.test(at.tag)) return at.tag;
  return '';
}

/** Whether two blocks do not stand side by side in one element. */
export const apart = (a: Block, b: Block): boolean => a.element?.parent !== b.element?.parent;
