import { INCLUSION_WORDS } from '../../data/place-status.ts';
import type { WordLink } from '../../model/collation.ts';
import { namePhraseAt, namePhrases } from './name-phrases.ts';
import type { Counterparts } from './pairing.ts';
import type { Line, Phrase } from './phrase.ts';
import { containersIn } from './status-containers.ts';
import { statusWordsIn, usesWord } from './status-words.ts';

/** What two sentences say of the standing of one place: the words of each. */
export interface StatusPair {
  readonly a: Phrase;
  readonly b: Phrase;
  /** The names inside are not two names of one thing ("Velm, in Orm" | "Velm, Karst"). */
  readonly apart?: true;
}

/**
 * Places of which two aligned sentences say that they are something else: part of another place or beside it ("Orm, including
 * Velm" | "Orm, Velm"), in this or that land ("Velm, in Orm" | "Velm, Karst"), disputed or plainly named.
 * @param names the phrases of both that name one place otherwise
 */
export function statusPairs(
  a: Line,
  b: Line,
  links: readonly WordLink[],
  names: readonly Counterparts[],
): StatusPair[] {
  const linked = links.map((l) => [l.a, l.b] as const);
  const forth = imageIn(b, linked, names);
  const back = imageIn(
    a,
    links.map((l) => [l.b, l.a]),
    names.map((n) => ({ a: n.b, b: n.a })),
  );
  return [
    ...included(a, b, forth),
    ...included(b, a, back).map(swapped),
    ...placedOtherwise(a, b, imageIn(b, linked, [])),
    ...qualified(a, b, forth),
    ...qualified(b, a, back).map(swapped),
  ];
}

const swapped = (pair: StatusPair): StatusPair => ({ ...pair, a: pair.b, b: pair.a });

/** The phrase of the other sentence that names the same place, or null. */
type Image = (name: Phrase) => Phrase | null;

function imageIn(other: Line, links: readonly (readonly [number, number])[], names: readonly StatusPair[]): Image {
  const partner = new Map(links);
  return (name) => {
    const named = names.find((n) => n.a.from <= name.from && name.to <= n.a.to);
    if (named) return named.b;
    const [first, last] = [partner.get(name.from), partner.get(name.to - 1)];
    if (first === undefined || last === undefined) return null;
    const phrase = namePhraseAt(other, first);
    return phrase && phrase.to === last + 1 && phrase.to - phrase.from === name.to - name.from ? phrase : null;
  };
}

/** "Orm, including Velm" where the other sentence sets Velm beside Orm. */
function included(line: Line, other: Line, image: Image): StatusPair[] {
  const phrases = namePhrases(line);
  return line.tokens.flatMap((token, i) => {
    if (!INCLUSION_WORDS.has(token.norm)) return [];
    const whole = phrases.find((p) => p.to === i || (p.to === i - 1 && line.tokens[i - 1]!.norm === ','));
    const part = phrases.find((p) => p.from === i + 1 || (p.from === i + 2 && line.tokens[i + 1]!.norm === 'the'));
    const [there, beside] = [whole && image(whole), part && image(part)];
    if (!whole || !part || !there || !beside || !standBeside(other, there, beside)) return [];
    return [{ a: { from: whole.from, to: endOf(line, part, image, beside) }, b: hull(there, beside) }];
  });
}

/** "Karst and Velm" where both together have one counterpart. */
function endOf(line: Line, part: Phrase, image: Image, counterpart: Phrase): number {
  const next = line.tokens[part.to]?.norm === 'and' ? namePhraseAt(line, part.to + 1) : null;
  const same = next && image(next);
  return same && same.from === counterpart.from ? next.to : part.to;
}

const LIST_WORDS = new Set([',', 'and', 'or', 'the', 'to', ';']);

/** Whether only what joins the items of a list stands between two phrases. */
function standBeside(line: Line, x: Phrase, y: Phrase): boolean {
  const { from, to } = x.to <= y.from ? { from: x.to, to: y.from } : { from: y.to, to: x.from };
  return to > from && line.tokens.slice(from, to).every((t) => LIST_WORDS.has(t.norm));
}

const hull = (x: Phrase, y: Phrase): Phrase => ({ from: Math.min(x.from, y.from), to: Math.max(x.to, y.to) });

/** "Velm, in Orm" | "Velm, Karst". */
function placedOtherwise(a: Line, b: Line, image: Image): StatusPair[] {
  const there = containersIn(b);
  return containersIn(a).flatMap(({ place, container }) => {
    const same = image(place);
    const other = same && there.find((c) => c.place.from === same.from && c.place.to === same.to);
    if (!other) return [];
    const words = new Set(normsIn(a, container));
    if (image(container) || normsIn(b, other.container).some((word) => words.has(word))) return [];
    const all = { a: { from: place.from, to: container.to }, b: { from: other.place.from, to: other.container.to } };
    return [{ ...all, apart: true }];
  });
}

const normsIn = (line: Line, { from, to }: Phrase): string[] => line.tokens.slice(from, to).map((t) => t.norm);

/** "the disputed Velm Valley" where the other telling never calls it so. */
function qualified(line: Line, other: Line, image: Image): StatusPair[] {
  const there = statusWordsIn(other);
  return statusWordsIn(line).flatMap(({ word, place, all }) => {
    const same = image(place);
    if (!same || usesWord(other.read, word)) return [];
    const own = there.find((s) => s.place.from === same.from);
    return [{ a: all, b: own?.all ?? same, apart: true }];
  });
}
