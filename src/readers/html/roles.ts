import type { PartKind } from '../../data/page-words.ts';
import type { Role } from '../../model/telling.ts';
import { classifyBlock } from '../../segment/classify-block.ts';
import { type Article, ENDS_SENTENCE, headingTag, prose } from './article.ts';
import type { Block, Page } from './blocks.ts';
import { bare, findHeadline } from './headline.ts';
import type { PageHead } from './metadata.ts';
import { isFurniture } from './parts.ts';

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
  const roles = blocks.map((block, i) =>
    article.inside[i] ? insideRole(block, article.kinds[i]!) : outsideRole(article.kinds[i]!),
  );
  const firstProse = roles.findIndex((role, i) => role === 'paragraph' && prose(blocks[i]!) > 0);
  const first = firstProse < 0 ? roles.indexOf('paragraph') : firstProse;
  const headline = findHeadline(page, article, head, first < 0 ? blocks.length : first);
  headZone(roles, { page, article, head, headline, first });
  emptySections(roles, blocks);
  trimTail(roles, blocks);
  const lede = roles.indexOf('paragraph');
  if (lede >= 0) roles[lede] = 'lede';
  return roles;
}

function outsideRole(kinds: readonly PartKind[]): Role {
  const part = kinds.find(isFurniture);
  if (kinds[0] === 'caption') return 'caption';
  return (part && ROLE_OF_KIND[part]) ?? 'nav';
}

/** Role of a block inside the article by what the page says of it. */
function insideRole(block: Block, kinds: readonly PartKind[]): Role {
  const own = kinds.find((kind) => kind !== 'body' && kind !== 'headline' && kind !== 'deck' && kind !== 'time');
  const short = block.size < 200;
  if (own === 'credit' && short) return 'credit';
  if (kinds.includes('caption') && !kinds.slice(0, kinds.indexOf('caption')).includes('body')) return 'caption';
  if (kinds.includes('byline') && short) return 'byline';
  const furniture = kinds.find(isFurniture);
  if (furniture) return ROLE_OF_KIND[furniture] ?? 'nav';
  if (kinds.includes('time') && block.size < 80) return 'nav';
  if (block.linked * 3 > block.size * 2 && prose(block) === 0) return 'promo';
  return classifyBlock(block.text, { position: 'in-body' }) ?? 'paragraph';
}

interface HeadZone {
  readonly page: Page;
  readonly article: Article;
  readonly head: PageHead;
  readonly headline: number;
  readonly first: number;
}

/** What stands before the first paragraph: headline, deck, byline, labels. */
function headZone(roles: Role[], { page, article, head, headline, first }: HeadZone): void {
  const descriptions = [head.meta.get('description'), head.meta.get('og:description'), head.article?.deck]
    .filter((d) => d !== undefined)
    .map(bare);
  for (let i = 0; i < page.blocks.length && i < first; i++) {
    if (roles[i] === 'paragraph')
      roles[i] = i > headline && headline >= 0 ? leadInRole(page.blocks[i]!, page.blocks[first]!) : 'nav';
  }
  if (headline < 0) return;
  roles[headline] = 'headline';
  const lede = page.blocks[first];
  for (let i = headline + 1; i < page.blocks.length && i <= first + 1; i++) {
    const block = page.blocks[i]!;
    const next = roles.indexOf('paragraph', i + 1);
    const isDeck =
      (roles[i] === 'paragraph' || roles[i] === 'nav') &&
      block.size < 500 &&
      next >= 0 &&
      (article.kinds[i]!.slice(0, 3).includes('deck') ||
        (/^h[2-4]$/.test(headingTag(block)) && i < first) ||
        (descriptions.includes(bare(block.text)) && apart(block, page.blocks[next]!)));
    if (isDeck) roles[i] = 'deck';
    if (block === lede && !isDeck) break;
  }
}

/** Whether two blocks do not stand side by side in one element. */
const apart = (a: Block, b: Block): boolean => a.element?.parent !== b.element?.parent;

/** Short text between headline and first full paragraph: a paragraph itself if it stands among them, else a label. */
function leadInRole(block: Block, paragraph: Block): Role {
  const role = classifyBlock(block.text, { position: 'before-body' });
  if (role) return role;
  return (!apart(block, paragraph) && block.size >= 30) || ENDS_SENTENCE.test(block.text) ? 'paragraph' : 'nav';
}

/** Headings with nothing but furniture below them are furniture. */
function emptySections(roles: Role[], blocks: readonly Block[]): void {
  let filled = false;
  for (let i = blocks.length - 1; i >= 0; i--) {
    if (roles[i] !== 'paragraph') {
      if (roles[i] === 'promo') filled = false;
      continue;
    }
    if (!headingTag(blocks[i]!)) filled = true;
    else if (!filled) roles[i] = 'promo';
    else filled = true;
  }
}

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
