import { ELEMENT_KINDS, NAME_WORDS, type PartKind, PROPERTY_KINDS, ROLE_KINDS } from '../../data/page-words.ts';
import type { PageElement } from './parse.ts';

/** Words in sequence → kind; the key is joined by `+`. */
const KIND_OF_WORDS: ReadonlyMap<string, PartKind> = new Map(
  NAME_WORDS.flatMap(({ kind, words }) => words.split(' ').map((word) => [word, kind] as const)),
);
const LONGEST_SEQUENCE = Math.max(...[...KIND_OF_WORDS.keys()].map((key) => key.split('+').length));

/** Kinds that speak against content, as compared to kinds of things that belong to the article. */
const FURNITURE: ReadonlySet<PartKind> = new Set([
  'comments',
  'share',
  'related',
  'prompt',
  'advertisement',
  'navigation',
  'legal',
  'tags',
  'biography',
]);
export const isFurniture = (kind: PartKind): boolean => FURNITURE.has(kind);

/** Elements whose names list what the page is about (`category-ships tag-storm`), not what they are for. */
const WHOLES: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article']);

/** What an element is for, in the order of trust: its tag, role and property, then the words of its names. */
export class Parts {
  private readonly seen = new Map<string, readonly PartKind[]>();

  /** Every kind that the element's own tag, role, property and names speak for. */
  kinds(element: PageElement): readonly PartKind[] {
    const { tag, attributes } = element;
    const own = ELEMENT_KINDS.get(tag);
    if (attributes.size === 0) return own ? [own] : [];
    const stated = [
      own,
      ROLE_KINDS.get((attributes.get('role') ?? '').toLowerCase()),
      PROPERTY_KINDS.get((attributes.get('itemprop') ?? '').toLowerCase()),
    ];
    if (WHOLES.has(tag)) return stated.filter((k) => k !== undefined);
    const names = [
      attributes.get('class'),
      attributes.get('id'),
      attributes.get('data-component'),
      attributes.get('data-module'),
      attributes.get('data-testid'),
      attributes.get('data-type'),
    ];
    return [...stated.filter((k) => k !== undefined), ...names.flatMap((name) => (name ? this.kindsOfName(name) : []))];
  }

  private kindsOfName(value: string): readonly PartKind[] {
    const key = value.slice(0, 400);
    let kinds = this.seen.get(key);
    if (!kinds) this.seen.set(key, (kinds = kindsOfNames(key)));
    return kinds;
  }
}

/** The kinds that class or id names speak for: `"story-body__share-tools"` → body, share. */
export function kindsOfNames(value: string): PartKind[] {
  const found = new Set<PartKind>();
  for (const name of value.split(/\s+/)) {
    const words = wordsOfName(name);
    for (let i = 0; i < words.length; i++) {
      for (let n = Math.min(LONGEST_SEQUENCE, words.length - i); n > 0; n--) {
        const kind = KIND_OF_WORDS.get(words.slice(i, i + n).join('+'));
        if (!kind) continue;
        found.add(kind);
        i += n - 1;
        break;
      }
    }
  }
  return [...found];
}

const wordsOfName = (name: string): string[] =>
  name
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
