import type { WordLink } from '../../model/collation.ts';
import { contains, type Span } from '../../model/span.ts';
import type { ReadTelling } from '../../model/token.ts';
import { oncePer } from '../../text/once-per.ts';
import { type Entity, type NameMention, namesOf } from '../names.ts';
import { isOneName } from './bearers.ts';
import type { Line } from './phrase.ts';
import { type Region, regionsOf } from './regions.ts';

/** The words for two people, or for one whose name is spelt in two ways, in the same place of two sentences. */
export interface Facing {
  readonly kind: 'who' | 'spelling';
  readonly a: Span;
  readonly b: Span;
}

/**
 * People of one sentence whom the other telling never names, each against one such person of the other sentence in the same
 * place. Names that differ by a letter or two a word are one name spelt in two ways; all others are two people.
 * @param trust how far two sentences agree around a region, 0 to 1
 */
export function facingPeople(
  a: Line,
  b: Line,
  anchors: readonly WordLink[],
  trust: (region: Region) => number,
): Facing[] {
  const [x, y] = [strangers(a, b), strangers(b, a)];
  if (x.length === 0 || y.length === 0) return [];
  const spelt = x.flatMap((p) =>
    y.filter((q) => isOneName(p.words, q.words) && p.words.join() !== q.words.join()).map((q) => ({ p, q })),
  );
  if (spelt.length > 0) return spelt.map(({ p, q }) => ({ kind: 'spelling', a: p.mention, b: q.mention }));
  return regionsOf(a, b, anchors).flatMap((region): Facing[] => {
    const [left, right] = [x.filter((p) => lies(a, p, region.a)), y.filter((p) => lies(b, p, region.b))];
    const [p, q] = [left[0], right[0]];
    if (left.length !== 1 || right.length !== 1) return [];
    const sure = p!.isPerson && q!.isPerson && trust(region) >= SURE;
    return sure ? [{ kind: 'who', a: p!.mention.titled, b: q!.mention.titled }] : [];
  });
}

/** Only where so much around the place is the same are two people set against each other. */
const SURE = 1;

interface Stranger {
  readonly mention: NameMention;
  readonly words: readonly string[];
  /** A person of whose name the other telling has no word. */
  readonly isPerson: boolean;
}

/** Mentions by a full name that the other telling does not have; only a person of whom it has no word can be another one. */
function strangers(line: Line, other: Line): Stranger[] {
  const { mentions, entities } = namesOf(line.read);
  return mentions.flatMap((mention) => {
    const entity = entities[mention.entity]!;
    if (mention.form !== 'name' || mention.aside || !contains(line.ref.sentence, mention) || !canBePerson(entity))
      return [];
    const words =
      line.read.text
        .slice(mention.start, mention.end)
        .toLowerCase()
        .match(/\p{L}[\p{L}’'-]+/gu) ?? [];
    const known = wordsIn(entity).filter((word) => bodyWords(other.read).has(word)).length;
    if (words.length < 2 || known === words.length) return [];
    return [{ mention, words, isPerson: entity.kind === 'person' && known === 0 }];
  });
}

/** Every word of the body of a telling. */
const bodyWords = oncePer((read: ReadTelling): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const { tokens } of read.body)
    for (const { norm } of tokens) words.add(norm.endsWith('s') ? norm.replace(/[’']s$/, '') : norm);
  return words;
});

const canBePerson = ({ kind, described }: Entity): boolean => !described && (kind === 'person' || kind === 'unknown');

const wordsIn = ({ name }: Entity): string[] => name.toLowerCase().match(/\p{L}[\p{L}’'-]+/gu) ?? [];

const lies = (line: Line, { mention }: Stranger, { from, to }: Region['a']): boolean =>
  to > from && line.tokens[from]!.start <= mention.start && mention.end <= line.tokens[to - 1]!.end;
