import { ELEMENT_KINDS, NAME_WORDS, type PartKind, PROPERTY_KINDS, ROLE_KINDS } from '../../data/page-words.ts';
import type { PageElement } from './parse.ts';

/** Words in sequence → kind; the key is joined by `+`. */
const KIND_OF_WORDS: ReadonlyMap<string, PartKind> = new Map(
  NAME_WORDS.flatMap(({ kind, words }) => words.split(' ').map((word) => [word, kind] as const)),
);
const LONGEST_SEQUENCE = Math.max(...[...KIND_OF_WORDS.keys()].map((key) => key.split('+').length));
const FIRST_WORDS: ReadonlySet<string> = new Set([...KIND_OF_WORDS.keys()].map((key) => key.split('+')[0]!));

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

/** Attributes in which pages name their parts. */
const NAMING = ['class', 'id', 'data-component', 'data-module', 'data-testid', 'data-type'] as const;

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
    const kinds: PartKind[] = own ? [own] : [];
    const role = ROLE_KINDS.get((attributes.get('role') ?? '').toLowerCase());
    if (role) kinds.push(role);
    const property = PROPERTY_KINDS.get((attributes.get('itemprop') ?? '').toLowerCase());
    if (property) kinds.push(property);
    if (WHOLES.has(tag)) return kinds;
    for (const attribute of NAMING) {
      const value = attributes.get(attribute);
      if (value) kinds.push(...this.kindsOfName(value));
    }
    return kinds;
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
      if (!FIRST_WORDS.has(words[i]!)) continue;
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

/** Words parted at marks and inner capitals. Names are ASCII but for a few, and those hold no word of the lists. */
const wordsOfName = (name: string): string[] =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter(Boolean);
