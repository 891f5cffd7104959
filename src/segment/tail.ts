import type { Role } from '../model/telling.ts';
import { type Block, countWords, endsSentence } from './block.ts';
import { describesPicture } from './caption.ts';
import { classifyBlock } from './classify-block.ts';
import { isHouseNotice, isLooseLine, isSteady, looseRole } from './closing.ts';
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
  looseLinks(blocks, first, last);
  const lede = blocks.find((block) => block.role === 'paragraph');
  if (lede) lede.role = 'lede';
}

/** Position of the last block that is plainly prose; the notices of the outlet behind it are labelled on the way. */
function lastProse(blocks: readonly Block[]): number {
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i]!;
    if (!isPlainProse(block.text)) continue;
    const before = blocks[i - 1];
    if (!before || isSentence(before.text) || !isHouseNotice(block.text)) return i;
    block.role ??= 'prompt';
  }
  return -1;
}

const isPlainProse = (text: string): boolean => countWords(text.slice(0, 200)) >= 6 && isSentence(text);

/** Ends as a sentence does, and is no furniture by its words. */
const isSentence = (text: string): boolean =>
  endsSentence(text) &&
  !classifyBlock(text, { position: 'after-body' }) &&
  !classifyBlock(text, { position: 'in-body' });

const LABEL_WORDS = 4;
const LINK_WORDS = 22;

/** Lines without a full stop under a label ("Related", "More from …") are the links it announces. */
function followsLabel(blocks: readonly Block[], at: number, last: number): boolean {
  const block = blocks[at]!;
  const label = blocks[at - 1];
  if (label?.role !== 'promo' || endsSentence(block.text) || countWords(block.text) > LINK_WORDS) return false;
  return (
    at > last ||
    (countWords(label.text) <= LABEL_WORDS && countWords(block.text) >= 4 && !/[:,;—–”"]$/.test(block.text))
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

/** A label, a colon and a few words in lower case: "Transfer ticker: every deal as it happens". In-body headings go on with a capital, facts with a number. */
const LABELLED = /^(?:\p{Lu}[\p{L}'’-]*)(?: [\p{L}'’-]+){0,2}: \p{Ll}[\p{L}'’-]*(?: [\p{L}\p{N}'’-]+){2,12}$/u;
/** Not the line of a list of facts or of a transcript. */
const LINK = /^[^\p{L}\p{N}]?\p{Lu}.*[\p{L}\p{N}’'”"?!]$/u;
const FACT = /: ?[\p{N}.,%$]+$|^\p{Lu}[\p{Lu} .]+:/u;

/**
 * Lines without a full stop that no word gives away: a labelled one alone between two paragraphs, and any beside furniture behind the last prose.
 * Two and more in a row inside the body may be a list of facts, so they stay.
 */
function looseLinks(blocks: readonly Block[], first: number, last: number): void {
  const isLoose = ({ role, text }: Block) =>
    role === 'paragraph' &&
    !endsSentence(text) &&
    countWords(text) <= LINK_WORDS &&
    LINK.test(text) &&
    !FACT.test(text);
  const isFurniture = (block: Block | undefined) => block?.role !== undefined && LOOSE.has(block.role);
  const isProse = (block: Block | undefined) => block?.role === 'paragraph' && endsSentence(block.text);
  for (let i = first + 1; i < blocks.length; i++) {
    const [before, block, after] = [blocks[i - 1], blocks[i]!, blocks[i + 1]];
    if (!isLoose(block)) continue;
    const alone =
      LABELLED.test(block.text) && (isProse(before) || isFurniture(before)) && (isProse(after) || isFurniture(after));
    const beside = isFurniture(before) || isFurniture(after);
    const closes = i > last && last >= 0 && (beside || closesFullStops(blocks, first, i));
    if (alone || closes) block.role = closes ? looseRole(block.text) : 'promo';
  }
  const end = blocks.at(-1);
  if (end?.role === 'paragraph' && blocks.length - 1 > last && isLoneQuestion(end.text)) end.role = 'prompt';
}

/** A short line without a full stop, at the end of a telling all of whose paragraphs have one. */
function closesFullStops(blocks: readonly Block[], first: number, at: number): boolean {
  const before = blocks.slice(first, at).filter((block) => block.role === 'paragraph');
  return isSteady(before.map((block) => block.text)) && isLooseLine(blocks[at]!.text);
}

/** A few words that ask the reader: "Your opinion?". */
const isLoneQuestion = (text: string): boolean =>
  text.length <= LONGEST_QUESTION && /^[^“”"‘]+\?$/u.test(text) && countWords(text) <= 5;

/** Longer lines are not asked: the stack of a pattern is not endless. */
const LONGEST_QUESTION = 200;

const LOOSE: ReadonlySet<Role> = new Set(['promo', 'prompt', 'nav']);

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
  role === 'paragraph' && countWords(text) <= 3 && /^[\p{L}\p{N}&'’. @_-]+$/u.test(text) && !endsSentence(text);
