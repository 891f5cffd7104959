import type { Role } from '../model/telling.ts';
import { address } from './address.ts';
import { byline } from './byline.ts';
import { caption } from './caption.ts';
import { credit } from './credit.ts';
import { navigation } from './navigation.ts';
import { phraseRole } from './phrases.ts';
import { promo } from './promo.ts';
import { residue } from './residue.ts';

/** Where a block stands, as far as its caller knows. */
export interface BlockContext {
  readonly position: 'before-body' | 'in-body' | 'after-body';
  /** Role of the block before it. */
  readonly previous?: Role;
  /** Text of the body, where known: a deck is told by the sentence that it repeats. */
  readonly body?: string;
}

type Recogniser = (text: string, context: BlockContext) => Role | null;

/** In this order; the first that knows the block names it. */
const RECOGNISERS: readonly Recogniser[] = [residue, phraseRole, promo, address, navigation, credit, byline, caption];

/** Longer blocks are body whatever they hold. */
const LONGEST = 900;

/**
 * Role of one block (a line or paragraph, white space folded or not) that is furniture by its own words and its position;
 * null where the words do not prove it, so that the caller takes it for body, headline or deck.
 */
export function classifyBlock(text: string, context: BlockContext): Role | null {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return null;
  for (const recognise of RECOGNISERS) {
    const role = recognise(trimmed, context);
    if (role) return role;
  }
  return null;
}
