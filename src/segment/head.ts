import type { Role } from '../model/telling.ts';
import { type Block, countWords } from './block.ts';
import { classifyBlock } from './classify-block.ts';
import { readDateline } from './dateline.ts';
import { couldBeDeck, looksLikeDeck, repeatedSentence } from './deck.ts';
import { isHeadline } from './headline.ts';
import { isLoneAgency } from './lone-agency.ts';

const STANDS_APART: ReadonlySet<Role> = new Set(['nav', 'residue', 'promo', 'prompt']);

/** Labels everything above the lede; returns the position of the lede (the number of blocks where there is none). */
export function labelHead(text: string, blocks: readonly Block[], title?: string): number {
  labelMenu(blocks);
  let previous: Role | undefined = title === undefined ? undefined : 'headline';
  let hasHeadline = false;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!;
    block.role ??= headRole(text, blocks, i, previous, hasHeadline, title);
    if (!block.role) return i;
    if (block.role === 'headline') hasHeadline = true;
    if (!STANDS_APART.has(block.role)) previous = block.role;
  }
  return blocks.length;
}

function headRole(
  text: string,
  blocks: readonly Block[],
  at: number,
  previous: Role | undefined,
  hasHeadline: boolean,
  title?: string,
): Role | undefined {
  const block = blocks[at]!;
  const furniture = classifyBlock(block.text, { position: 'before-body', previous });
  if (furniture) return furniture;
  if (previous === 'deck' && looksLikeDeck(block.text)) return 'deck';
  if (!hasHeadline && isHeadline(block, blocks[at + 1], title)) return 'headline';
  if (!hasHeadline && title === undefined) return undefined;
  const underHead = previous === 'headline' || previous === 'byline' || previous === 'deck';
  if (underHead && hasHeadline && isLoneAgency(block.text, blocks.slice(0, at), blocks[at + 1])) return 'byline';
  return underHead && isDeck(text, blocks, at, hasHeadline) ? 'deck' : undefined;
}

/** Under a headline: it repeats a later sentence, or a byline follows it, or a dateline does, or it has no full stop and the body follows. */
function isDeck(text: string, blocks: readonly Block[], at: number, hasHeadline: boolean): boolean {
  const block = blocks[at]!;
  if (!couldBeDeck(block.text) || readDateline(block.text)) return false;
  const below = blocks.slice(at + 1, at + 4);
  let role: Role | null = null;
  const next = below.find(
    ({ text: words }) => (role = classifyBlock(words, { position: 'before-body', previous: 'deck' })) !== 'residue',
  );
  if (!next) return false;
  if (role === 'byline') return true;
  if (hasHeadline && readDateline(next.text) && countWords(block.text) <= 45) return true;
  if (!hasHeadline && countWords(block.text) > 20) return false;
  return looksLikeDeck(block.text) || repeatedSentence(block.text, text, block.end) !== null;
}

const MENU_RUN = 3;

/** Three and more lines of one to three words at the top are a menu. */
function labelMenu(blocks: readonly Block[]): void {
  let run = 0;
  while (run < blocks.length && isMenuLine(blocks[run]!.text)) run++;
  if (run < MENU_RUN) return;
  for (const block of blocks.slice(0, run)) block.role = 'nav';
}

/** Longer lines are no labels, and a pattern is not asked of millions of characters. */
const LONGEST_LABEL = 60;
const isMenuLine = (text: string): boolean =>
  text.length <= LONGEST_LABEL && /^[\p{L}\p{N}&'’ -]+$/u.test(text) && countWords(text) <= 3;
