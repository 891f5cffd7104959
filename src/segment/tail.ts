import { type Block, endsSentence, wordsOf } from './block.ts';
import { describesPicture } from './caption.ts';
import { classifyBlock } from './classify-block.ts';
import { isPictureCredit } from './photo-credit.ts';

/** Labels the lede and everything after it. `first` is the position of the lede. */
export function labelBody(blocks: readonly Block[], first: number): void {
  const last = lastProse(blocks);
  for (let i = first; i < blocks.length; i++) {
    const block = blocks[i]!;
    const previous = blocks[i - 1]?.role;
    block.role ??= classifyBlock(block.text, { position: i > last ? 'after-body' : 'in-body', previous }) ?? undefined;
    if (!block.role && followsLabel(blocks, i, last)) block.role = 'promo';
    block.role ??= 'paragraph';
  }
  captionsBeforeCredits(blocks, first);
  menuAfterBody(blocks, last);
  const lede = blocks.find((block) => block.role === 'paragraph');
  if (lede) lede.role = 'lede';
}

/** Position of the last block that is plainly prose. */
function lastProse(blocks: readonly Block[]): number {
  for (let i = blocks.length - 1; i >= 0; i--) {
    const { text } = blocks[i]!;
    if (endsSentence(text) && wordsOf(text).length >= 6 && !classifyBlock(text, { position: 'in-body' })) return i;
  }
  return -1;
}

const LABEL_WORDS = 4;
const LINK_WORDS = 22;

/** Lines without a full stop under a label ("Related", "More from …") are the links it announces. */
function followsLabel(blocks: readonly Block[], at: number, last: number): boolean {
  const block = blocks[at]!;
  const label = blocks[at - 1];
  if (label?.role !== 'promo' || endsSentence(block.text) || wordsOf(block.text).length > LINK_WORDS) return false;
  return (
    at > last ||
    (wordsOf(label.text).length <= LABEL_WORDS && wordsOf(block.text).length >= 4 && !/[:,;—–”"]$/.test(block.text))
  );
}

/** A photo credit on a line of its own makes a caption of the line before it that describes a picture. */
function captionsBeforeCredits(blocks: readonly Block[], first: number): void {
  for (let i = first + 1; i < blocks.length - 1; i++) {
    const before = blocks[i - 1]!;
    if (
      blocks[i]!.role === 'credit' &&
      before.role === 'paragraph' &&
      isPictureCredit(blocks[i]!.text) &&
      describesPicture(before.text)
    )
      before.role = 'caption';
  }
}

const MENU_RUN = 3;

/** Three and more lines of one to three words in a row after the last prose are a menu or tags. */
function menuAfterBody(blocks: readonly Block[], last: number): void {
  let run: Block[] = [];
  for (const block of last < 0 ? [] : [...blocks.slice(last + 1), null]) {
    if (block && isLabel(block)) {
      run.push(block);
      continue;
    }
    if (run.length >= MENU_RUN) for (const label of run) label.role = 'nav';
    run = [];
  }
}

const isLabel = ({ role, text }: Block): boolean =>
  role === 'paragraph' && wordsOf(text).length <= 3 && /^[\p{L}\p{N}&'’. @_-]+$/u.test(text) && !endsSentence(text);
