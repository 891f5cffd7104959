import { root } from '../../data/lexicon/index.ts';
import type { TermFinding } from '../../model/report.ts';
import { contains, type Place } from '../../model/span.ts';
import { quotedRuns } from '../marks.ts';
import type { Draft } from './draft.ts';
import { agreement, type Place2, type Side } from './places.ts';

/** The same thing in other words and nothing more: all that is not linked stands in terms that face each other. */
export function wordings(places: readonly Place2[], terms: readonly TermFinding[]): Draft[] {
  const inTelling = byTelling(terms.map(placesOf));
  const reaching = ({ read, ref }: Side) =>
    new Set((inTelling.get(read.siglum) ?? []).filter(({ place }) => contains(ref.sentence, place)).map((p) => p.list));
  return places.flatMap(({ pair, a, b }): Draft[] => {
    const [x, y] = [a, b].map((side) => ({ from: 0, to: side.tokens.length }));
    if (pair.score < LEAST_SCORE || agreement(a, x!, b, y!).ofLonger < LEAST_AGREEMENT) return [];
    if (!(isReworded(a, b) && isReworded(b, a))) return [];
    const others = reaching(b);
    const facing = [...reaching(a)].filter((list) => others.has(list)).flat();
    if (!(onlyTerms(a, facing) && onlyTerms(b, facing))) return [];
    return [
      {
        kind: 'wording',
        says: 'the same in other words',
        confidence: pair.score,
        readings: [a, b].map((side) => ({ side, span: side.ref.sentence })),
      },
    ];
  });
}

/** Below these the two sentences may tell of more than one thing. */
const LEAST_SCORE = 0.5;
const LEAST_AGREEMENT = 0.6;

const placesOf = (term: TermFinding): Place[] => term.readings.flatMap((r) => r.places);

interface Listed {
  readonly place: Place;
  /** All places of the term. */
  readonly list: readonly Place[];
}

/** Of many tellings each is asked for its own terms alone. */
function byTelling(lists: readonly (readonly Place[])[]): ReadonlyMap<string, readonly Listed[]> {
  const found = new Map<string, Listed[]>();
  for (const list of lists)
    for (const place of list)
      (found.get(place.siglum) ?? found.set(place.siglum, []).get(place.siglum)!).push({ place, list });
  return found;
}

function onlyTerms(side: Side, terms: readonly Place[]): boolean {
  const loose = side.tokens.filter((_, i) => side.content[i] && side.partner[i]! < 0);
  return loose.every((t) => terms.some((p) => p.siglum === side.read.siglum && contains(p, t)));
}

/** A word of an open class, outside of quotation marks, has another or none in its place. */
function isReworded(side: Side, other: Side): boolean {
  const quoted = quotedRuns(side.read);
  return side.tokens.some((token, i) => {
    if (!side.content[i] || quoted.some((run) => contains(run, token))) return false;
    const facing = other.tokens[side.partner[i]!];
    return !facing || root(facing.norm) !== root(token.norm);
  });
}
