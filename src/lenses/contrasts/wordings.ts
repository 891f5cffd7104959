import { root } from '../../data/lexicon/index.ts';
import type { TermFinding } from '../../model/report.ts';
import { contains, type Place } from '../../model/span.ts';
import { quotedRuns } from '../marks.ts';
import type { Draft } from './draft.ts';
import { agreement, type Place2, type Side } from './places.ts';

/** The same thing in other words and nothing more: all that is not linked stands in terms that face each other. */
export function wordings(places: readonly Place2[], terms: readonly TermFinding[]): Draft[] {
  return places.flatMap(({ pair, a, b }): Draft[] => {
    const [x, y] = [a, b].map((side) => ({ from: 0, to: side.tokens.length }));
    if (pair.score < LEAST_SCORE || agreement(a, x!, b, y!).ofLonger < LEAST_AGREEMENT) return [];
    if (!(isReworded(a, b) && isReworded(b, a))) return [];
    const facing = terms
      .map(placesOf)
      .filter((list) => reach(list, a) && reach(list, b))
      .flat();
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
const reach = (places: readonly Place[], { read, ref }: Side): boolean =>
  places.some((p) => p.siglum === read.siglum && contains(ref.sentence, p));

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
