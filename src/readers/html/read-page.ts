import type { Span } from '../../model/span.ts';
import { isBody, type Metadata, type Role, type Segment } from '../../model/telling.ts';
import { segmentBlocks } from '../../segment/text.ts';
import { sha256Hex } from '../../text/hash.ts';
import { makeTelling } from '../make-telling.ts';
import type { ReadResult } from '../reader.ts';
import { findArticle } from './article.ts';
import { type Page, readBlocks } from './blocks.ts';
import { type Doubt, findDoubts, type Reading } from './doubts.ts';
import { pageMetadata, readHead } from './metadata.ts';
import { assignRoles } from './roles.ts';

/** Where a page came from, and what is known of it from elsewhere. */
export interface PageOrigin {
  readonly id: string;
  readonly uri: string;
  /** Left out where the page is part of a record: then its own hash counts. */
  readonly raw?: { readonly sha256: string; readonly mediaType: string };
  /** Goes before what the page says. */
  readonly metadata?: Metadata;
}

/** One page → one telling. Segment spans count in the telling's text, `raw` in `html`. */
export function readPage(html: string, origin: PageOrigin): ReadResult {
  const { id, uri } = origin;
  const read = bestReading(html);
  const { page, roles, head } = read;
  const body = bodyInHead(read);
  if (page.blocks.length === 0 && !body) {
    const says = `${uri}: the page holds no visible text`;
    return { tellings: [], notices: [{ level: 'error', code: 'empty-page', says, uri }] };
  }
  const own = segmentsOf(page, roles);
  const { segments } = body ?? own;
  const doubts = findDoubts(read);
  const telling = makeTelling({
    id,
    uri,
    text: body ? body.text : page.text,
    raw: origin.raw ?? { sha256: sha256Hex(html), mediaType: 'text/html' },
    segments,
    metadata: merge(origin.metadata, pageMetadata(head, own.metadata)),
    map: page.map,
    notices: [...doubts, ...(body ? [BODY_FROM_HEAD] : [])].map((doubt) => ({
      ...doubt,
      says: `${uri}: ${doubt.says}`,
      uri,
    })),
  });
  return { tellings: [telling], notices: [] };
}

/** Pages hide the article until a script shows it; where hardly any visible text is left, the hidden is read as well. */
function bestReading(html: string): Reading {
  const visible = reading(html, 'left-out');
  if (bodySize(visible) >= 300) return visible;
  const all = reading(html, 'kept');
  return bodySize(all) > 4 * bodySize(visible) && bodySize(all) >= 600 ? all : visible;
}

function reading(html: string, hidden: 'left-out' | 'kept'): Reading {
  const page = readBlocks(html, hidden);
  const head = readHead(html, page);
  const article = findArticle(page);
  return { page, head, article, roles: assignRoles(page, article, head) };
}

const bodySize = ({ page, roles }: Pick<Reading, 'page' | 'roles'>): number =>
  page.blocks.reduce((sum, block, i) => sum + (isBody(roles[i]!) ? block.size : 0), 0);

/** Segments of the labelled blocks, a dateline or credit inside a block parted from it; each with its place in the raw page. */
function segmentsOf(page: Page, roles: readonly Role[]): { segments: Segment[]; metadata: Metadata } {
  const blocks = page.blocks.map(({ start, end, text }, i) => ({ start, end, text, gap: 2, role: roles[i]! }));
  const starts = new Map(page.blocks.map((b) => [b.start, b.raw.start]));
  const ends = new Map(page.blocks.map((b) => [b.end, b.raw.end]));
  const { segments, metadata } = segmentBlocks(page.text, blocks);
  // Inside a block the map tells the place; at its edges the block itself does, entities included.
  const rawOf = (segment: Segment): Span<'raw'> => {
    const inside = page.map.spanToRaw(segment);
    return { start: starts.get(segment.start) ?? inside.start, end: ends.get(segment.end) ?? inside.end };
  };
  return { segments: segments.map((segment) => ({ ...segment, raw: rawOf(segment) })), metadata };
}

const BODY_FROM_HEAD: Doubt = {
  level: 'warning',
  code: 'body-from-json-ld',
  says: 'the page shows no article; its body was taken from the JSON-LD in its head, where it may be cut short',
};

/** The body that JSON-LD states, for a page that shows none: appended to the page's text. */
function bodyInHead({ page, roles, head }: Reading): { text: string; segments: Segment[] } | null {
  const stated = head.article?.body?.trim() ?? '';
  if (stated.length < 200 || stated.length < 3 * bodySize({ page, roles })) return null;
  const { segments } = segmentsOf(
    page,
    roles.map((role) => (isBody(role) ? 'residue' : role)),
  );
  let text = page.text;
  let role: Role = 'lede';
  for (const paragraph of stated
    .split(/\n+/)
    .map((p) => p.trim())
    .filter(Boolean)) {
    if (text) text += '\n\n';
    const start = text.length;
    text += paragraph;
    segments.push({ role, start, end: text.length, ...(head.article?.raw ? { raw: head.article.raw } : {}) });
    role = 'paragraph';
  }
  return { text, segments };
}

function merge(first: Metadata | undefined, second: Metadata): Metadata {
  return first ? { ...second, ...first, from: { ...second.from, ...first.from } } : second;
}
