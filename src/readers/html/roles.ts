import type { PartKind } from '../../data/page-words.ts';
import type { Role } from '../../model/telling.ts';
import { classifyBlock } from '../../segment/classify-block.ts';
import { isSteady } from '../../segment/closing.ts';
import { looksLikeDeck } from '../../segment/deck.ts';
import type { Article } from './article.ts';
import type { Block, Page } from './blocks.ts';
import { labelFoot, labelNotices, lastProse } from './foot.ts';
import { bare, findHeadline } from './headline.ts';
import type { PageHead } from './metadata.ts';
import { isFurniture } from './parts.ts';
import { besidePictures } from './pictures.ts';
import { apart, ENDS_SENTENCE, headingTag, prose } from './running-text.ts';

/** Role of a block in a part of the page of that kind. */
const ROLE_OF_KIND: Readonly<Partial<Record<PartKind, Role>>> = {
  comments: 'prompt',
  share: 'prompt',
  prompt: 'prompt',
  legal: 'prompt',
  related: 'promo',
  advertisement: 'promo',
  biography: 'promo',
  navigation: 'nav',
  tags: 'nav',
};

/** The role of each block of a page. */
export function assignRoles(page: Page, article: Article, head: PageHead): Role[] {
  const { blocks } = page;
  const captions = besidePictures(page, article.container);
  const roles = blocks.map((block, i): Role => {
    const kinds = article.kinds[i]!;
    if (!article.inside[i]) return outsideRole(kinds);
    if (article.teasers.has(i)) return 'promo';
    return statedRole(block, kinds) ?? (captions.has(i) ? 'caption' : 'paragraph');
  });
  const firstProse = roles.findIndex((role, i) => role === 'paragraph' && prose(blocks[i]!) > 0);
  const first = firstProse < 0 ? roles.indexOf('paragraph') : firstProse;
  const headline = findHeadline(page, article, head, first < 0 ? blocks.length : first);
  headZone(roles, { page, article, head, headline, first });
  readWords(roles, blocks, first);
  labelFoot(roles, blocks);
  const lede = roles.indexOf('paragraph');
  if (lede >= 0) roles[lede] = 'lede';
  return roles;
}

function outsideRole(kinds: readonly PartKind[]): Role {
  const part = kinds.find(isFurniture);
  if (kinds[0] === 'caption') return 'caption';
  return (part && ROLE_OF_KIND[part]) ?? 'nav';
}

/** Role of a block inside the article by what the page says of it; null where it says nothing against its being text. */
function statedRole(block: Block, kinds: readonly PartKind[]): Role | null {
  const own = kinds.find((kind) => kind !== 'body' && kind !== 'headline' && kind !== 'deck' && kind !== 'time');
  const short = block.size < 200;
  if (own === 'credit' && short) return 'credit';
  if (kinds.includes('caption') && !kinds.slice(0, kinds.indexOf('caption')).includes('body')) return 'caption';
  if (kinds.includes('byline') && short) return 'byline';
  const furniture = kinds.find(isFurniture);
  if (furniture) return ROLE_OF_KIND[furniture] ?? 'nav';
  if (kinds.includes('time') && block.size < 80) return 'nav';
  if (block.linked * 3 > block.size * 2 && prose(block) === 0) return 'promo';
  return isLabelRow(block) ? 'nav' : null;
}

/** "Print | Share | Save", "3 June, 14:05 · 2 min": a few words, a mark, a few words. */
function isLabelRow(block: Block): boolean {
  const labels = block.size < 120 ? block.text.split(/\s[|·•]\s/) : [];
  return labels.length > 1 && labels.every((label) => label.split(' ').length <= 5 && !/[.!?]["”]?$/.test(label));
}

interface HeadZone {
  readonly page: Page;
  readonly article: Article;
  readonly head: PageHead;
  readonly headline: number;
  /** Position of the first block of running text. */
  readonly first: number;
}

/** What stands before the first paragraph: headline, deck, byline, labels. */
function headZone(roles: Role[], zone: HeadZone): void {
  const { page, headline, first } = zone;
  let begun = false;
  for (let i = 0; i < first; i++) {
    const block = page.blocks[i]!;
    if (i > headline && roles[i] !== 'prompt' && roles[i] !== 'promo') roles[i] = headRole(roles, i, zone);
    if (roles[i] !== 'paragraph') continue;
    begun ||= leadsIn(block, page.blocks[first]!, i > headline);
    if (!begun) roles[i] = 'nav';
  }
  if (headline < 0) return;
  roles[headline] = 'headline';
  for (let i = headline + 1; i <= first + 1 && i < page.blocks.length; i++) {
    if (isDeck(i, roles, zone)) roles[i] = 'deck';
    else if (i >= first) break;
  }
}

/** Role of a block under the headline, by its words and by what the page calls it; the one right below may be a deck. */
function headRole(roles: readonly Role[], at: number, { page, article, headline, first }: HeadZone): Role {
  const block = page.blocks[at]!;
  const called = article.kinds[at]!.includes('byline') && block.size < 200 ? 'byline' : roles[at]!;
  const previous = at - 1 === headline ? 'headline' : roles[at - 1];
  const said = classifyBlock(block.text, { position: 'before-body', previous });
  if (said) return said;
  const mayBeDeck = called === 'paragraph' && headline >= 0 && at === headline + 1 && looksLikeDeck(block.text);
  return mayBeDeck && isSteadyFrom(first, roles, page.blocks) ? 'deck' : called;
}

const isSteadyFrom = (first: number, roles: readonly Role[], blocks: readonly Block[]): boolean =>
  isSteady(blocks.filter((block, i) => i >= first && roles[i] === 'paragraph' && prose(block) > 0).map((b) => b.text));

/** Whether a short text before the first full paragraph belongs to the text: it stands among its paragraphs, after the headline. */
const leadsIn = (block: Block, paragraph: Block, afterHeadline: boolean): boolean =>
  afterHeadline && ((!apart(block, paragraph) && block.size >= 30) || ENDS_SENTENCE.test(block.text));

function isDeck(at: number, roles: readonly Role[], { page, article, head, first }: HeadZone): boolean {
  const block = page.blocks[at]!;
  const next = roles.indexOf('paragraph', at + 1);
  if ((roles[at] !== 'paragraph' && roles[at] !== 'nav') || block.size > 500 || next < 0) return false;
  if (article.kinds[at]!.slice(0, 3).includes('deck')) return true;
  if (/^h[2-4]$/.test(headingTag(block)) && at < first) return true;
  const { meta } = head;
  const descriptions = [meta.get('description'), meta.get('og:description'), head.article?.deck];
  const isDescription = descriptions.some((d) => d !== undefined && bare(d) === bare(block.text));
  return isDescription && apart(block, page.blocks[next]!);
}

/** What the words themselves say: prompts, promos, credits among and after the paragraphs. */
function readWords(roles: Role[], blocks: readonly Block[], first: number): void {
  labelNotices(roles, blocks);
  const last = lastProse(roles, blocks);
  blocks.forEach((block, i) => {
    if (i < first || (roles[i] !== 'paragraph' && roles[i] !== 'nav')) return;
    const position = i > last ? 'after-body' : 'in-body';
    const previous = i > 0 ? roles[i - 1] : undefined;
    roles[i] = classifyBlock(block.text, { position, previous }) ?? roles[i]!;
  });
}
