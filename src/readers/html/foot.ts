import type { Role } from '../../model/telling.ts';
import { endsSentence } from '../../segment/block.ts';
import { classifyBlock } from '../../segment/classify-block.ts';
import { isHouseNotice, isLooseLine, isSteady, looseRole } from '../../segment/closing.ts';
import type { Block } from './blocks.ts';
import { apart, ENDS_SENTENCE, headingTag, prose } from './running-text.ts';

/** Labels what is left at the foot of an article, and labels over nothing: furniture that its place gives away. */
export function labelFoot(roles: Role[], blocks: readonly Block[]): void {
  closingLinks(roles, blocks);
  emptySections(roles, blocks);
  trimTail(roles, blocks);
  looseTail(roles, blocks);
}

/** Headings, and labels right before a promo, with nothing but furniture below them are furniture. */
function emptySections(roles: Role[], blocks: readonly Block[]): void {
  let filled = false;
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i]!;
    if (roles[i] !== 'paragraph') {
      if (roles[i] === 'promo') filled = false;
    } else if (headingTag(block)) {
      if (!filled) roles[i] = 'promo';
    } else if (roles[i + 1] === 'promo' && isLabel(block)) roles[i] = 'promo';
    else filled = true;
  }
}

/** Few words that are no sentence and no item of a list. */
const isLabel = (block: Block): boolean => block.size < 60 && !/[.!?…:;,"”’)]$/.test(block.text) && !inList(block);

/** A list at the end of the article in which every item holds a link and none is a sentence. */
function closingLinks(roles: Role[], blocks: readonly Block[]): void {
  let end = roles.lastIndexOf('paragraph') + 1;
  let start = end;
  while (end < blocks.length && isLinkItem(blocks[end]!, roles[end]!)) end++;
  while (start > 0 && isLinkItem(blocks[start - 1]!, roles[start - 1]!)) start--;
  if (end - start >= 2) roles.fill('promo', start, end);
}

const isLinkItem = (block: Block, role: Role): boolean =>
  (role === 'paragraph' || role === 'promo') &&
  block.element?.tag === 'li' &&
  block.linked > 0 &&
  !ENDS_SENTENCE.test(block.text);

/** Labels after the last sentence of the article. */
function trimTail(roles: Role[], blocks: readonly Block[]): void {
  const last = blocks.findLast((block, i) => roles[i] === 'paragraph' && prose(block) > 0);
  for (let i = blocks.length - 1; i >= 0; i--) {
    if (roles[i] !== 'paragraph') continue;
    const block = blocks[i]!;
    const label =
      headingTag(block) || (block.size < 60 && !ENDS_SENTENCE.test(block.text) && last && apart(block, last));
    if (!label) return;
    roles[i] = 'promo';
  }
}

/** Lines without a full stop behind the last sentence of a text all of whose paragraphs have one; items of lists and tables belong to the text. */
function looseTail(roles: Role[], blocks: readonly Block[]): void {
  const last = lastProse(roles, blocks);
  const isText = (block: Block, i: number) => roles[i] === 'paragraph' && !headingTag(block);
  const texts = blocks.slice(0, last + 1).filter(isText);
  if (!isSteady(texts.map(({ text }) => text))) return;
  for (let i = last + 1; i < blocks.length; i++) {
    const block = blocks[i]!;
    if (isText(block, i) && !inList(block) && isLooseLine(block.text)) roles[i] = looseRole(block.text);
  }
}

/** Paragraphs at the end in which the outlet speaks of itself, behind a line that is no sentence of the text. */
export function labelNotices(roles: Role[], blocks: readonly Block[]): void {
  const isSentence = (i: number) => roles[i] === 'paragraph' && endsSentence(blocks[i]!.text);
  for (let i = blocks.length - 1; i > 0; i--) {
    if (!isSentence(i)) continue;
    if (isSentence(i - 1) || !isHouseNotice(blocks[i]!.text)) return;
    roles[i] = 'prompt';
  }
}

/** More lines than this behind the last sentence, or a colon at its foot, are a list that belongs to the text: dates of a tour, opening hours. */
const MOST_LOOSE = 4;

/** Position of the last paragraph of the text proper: of running text, and no furniture by its words; -1 for none. */
export function lastProse(roles: readonly Role[], blocks: readonly Block[]): number {
  const said = (block: Block) => classifyBlock(block.text, { position: 'after-body' });
  const last = blocks.findLastIndex((block, i) => roles[i] === 'paragraph' && prose(block) > 0 && !said(block));
  const behind = blocks.filter(
    (block, i) => i > last && roles[i] === 'paragraph' && (said(block) ?? 'residue') === 'residue',
  );
  const isList = behind.length > MOST_LOOSE || behind.some(({ text }) => text.endsWith(':'));
  return isList ? roles.lastIndexOf('paragraph') : last;
}

const inList = (block: Block): boolean => /^(?:li|td|th|dd|dt)$/.test(block.element?.tag ?? '');
