import type { Role } from '../model/telling.ts';

/** Where a block stands, as far as its caller knows. */
export interface BlockContext {
  readonly position: 'before-body' | 'in-body' | 'after-body';
  /** Role of the block before it. */
  readonly previous?: Role;
  /** Text of the body, where known: a deck is told by the sentence that it repeats. */
  readonly body?: string;
}

/**
 * Role of one block (a line or paragraph, white space folded or not) that is furniture by its own words and its position;
 * null where the words do not prove it, so that the caller takes it for body, headline or deck.
 */
export function classifyBlock(text: string, context: BlockContext): Role | null {
  void context;
  return /[\p{L}\p{N}]/u.test(text) ? null : 'residue';
}
