import type { Metadata, Segment } from '../model/telling.ts';
import { sentences } from '../text/sentences.ts';
import type { Block } from './block.ts';
import { endsSentence } from './block.ts';
import { bylineNames } from './byline.ts';
import { captionCreditStart, describesPicture } from './caption.ts';
import { readDateLine } from './date-line.ts';
import { type Dateline, readDateline } from './dateline.ts';
import { repeatedSentence } from './deck.ts';
import { labelHead } from './head.ts';
import { blocksOf } from './lines.ts';
import { agencyIn, agencyInByline } from './names.ts';
import { agencyMarkStart, isPictureCredit } from './photo-credit.ts';
import { labelBody } from './tail.ts';

export interface Segmented {
  readonly segments: readonly Segment[];
  readonly metadata: Metadata;
}

/**
 * Segments of a plain text: its blocks (see `lines.ts`) labelled from the top down to the lede, then the rest, then parted where one block holds two roles.
 * @param known.title the title that the input states apart from the text: a first line unlike it is no headline
 */
export function segmentText(text: string, known: { readonly title?: string } = {}): Segmented {
  const blocks = blocksOf(text);
  const lede = labelHead(text, blocks, known.title);
  labelBody(blocks, lede);
  return segmentBlocks(text, blocks);
}

/** Segments and metadata of blocks that have their roles already, as the lines of a text or the blocks of a page have. */
export function segmentBlocks(text: string, blocks: Block[]): Segmented {
  const dateline = joinDateline(blocks);
  const segments = blocks.flatMap((block) =>
    segmentsOf(text, block, block === dateline?.block ? dateline.found : null),
  );
  return { segments, metadata: metadataOf(blocks, dateline?.found ?? null) };
}

/** The dateline of the lede; one that has a line of its own is joined to the paragraph after it. */
function joinDateline(blocks: Block[]): { block: Block; found: Dateline } | null {
  const at = blocks.findIndex((block) => block.role === 'lede');
  const lede = blocks[at];
  const found = lede ? readDateline(lede.text) : null;
  if (!lede || !found) return null;
  const next = blocks[at + 1];
  if (found.length < lede.text.length || next?.role !== 'paragraph') return { block: lede, found };
  const joined: Block = { ...lede, end: next.end };
  blocks.splice(at, 2, joined);
  return { block: joined, found };
}

function segmentsOf(text: string, block: Block, dateline: Dateline | null): Segment[] {
  const { start, end, role = 'paragraph' } = block;
  if (role === 'caption') return parted(text, block, 'caption', captionCreditStart(block.text));
  if (role === 'paragraph') {
    const mark = agencyMarkStart(block.text);
    const before = mark > 0 ? block.text.slice(0, mark).trimEnd() : '';
    if (mark > 0 && endsSentence(before))
      return parted(text, block, describesPicture(before) && sentences(before).length === 1 ? 'caption' : role, mark);
  }
  if (role === 'deck') {
    const repeats = repeatedSentence(block.text, text, end);
    return [{ role, start, end, ...(repeats ? { repeats } : {}) }];
  }
  if (!dateline) return [{ role, start, end }];
  return [
    { role: 'dateline', start, end: start + dateline.length },
    { role, start, end },
  ];
}

/** A block whose end is a credit; `creditStart` counts in the block, -1 for none. */
function parted(text: string, block: Block, role: 'caption' | 'paragraph', creditStart: number): Segment[] {
  if (creditStart <= 0) return [{ role, start: block.start, end: block.end }];
  const creditAt = block.start + creditStart;
  const end = block.start + text.slice(block.start, creditAt).replace(/[\s|]+$/, '').length;
  return [
    { role, start: block.start, end },
    { role: 'credit', start: creditAt, end: block.end },
  ];
}

/** Whoever posts goes by any name: one word is no agency there. */
const POSTED_BY = /^(?:posted|published)\b/i;

function metadataOf(blocks: readonly Block[], dateline: Dateline | null): Metadata {
  const found: Record<string, string> = {};
  const from: Record<string, string> = {};
  const state = (key: string, value: string | null | undefined, origin: string) => {
    if (!value || found[key] !== undefined) return;
    found[key] = value.replace(/\s+/g, ' ').trim();
    from[key] = origin;
  };
  for (const { role, text: words } of blocks) {
    if (role === 'headline') state('title', words.replace(/^[>#*\s]+/, ''), 'headline');
    if (role === 'deck') state('deck', words, 'deck');
    if (role === 'byline') {
      state('byline', bylineNames(words), 'byline');
      state('agency', (POSTED_BY.test(words) ? agencyIn : agencyInByline)(bylineNames(words)), 'byline');
    }
    if (role === 'residue') stateDate(words);
  }
  state('agency', dateline?.agency, 'dateline');
  for (const { role, text: words } of blocks)
    if (role === 'credit' && !isPictureCredit(words)) state('agency', creditedAgency(words), 'credit');
  return { ...found, from };

  function stateDate(words: string) {
    const line = readDateLine(words);
    if (line) state(line.kind, line.date, 'date line');
  }
}

/** The agency that a credit line at the foot names. */
const creditedAgency = (words: string): string | null => {
  const named = /\b(?:The )?Associated Press\b|\bReuters\b|\bAFP\b|\bAgence France-Presse\b/.exec(words);
  return named ? agencyIn(named[0]) : agencyIn(words.replace(/^[\s([–—-]+|[)\].]+$/g, ''));
};
