import type { Collation, SentencePair, SentenceRef } from '../model/collation.ts';
import type { TermFinding } from '../model/report.ts';
import type { ReadTelling, Token } from '../model/token.ts';
import { haveSameWords } from '../text/same-words.ts';
import type { Lens, LensContext } from './lens.ts';
import { candidatesOf, echoCandidatesOf } from './terms/candidates.ts';
import { capitals } from './terms/capitals.ts';
import { everywhere } from './terms/everywhere.ts';
import { byPlace, groupSightings, type Reading, type Sighting, type Term } from './terms/group.ts';
import { personsOf } from './terms/persons.ts';
import { type Line, lineOf, normsOf, type Phrase, spanOf } from './terms/phrase.ts';
import { kindOf } from './terms/sift.ts';

/** The same thing named or worded otherwise, found from what stands in the same place of sentences that tell the same. */
export const terms: Lens<'terms'> = {
  name: 'terms',
  languages: ['en'],
  look(collation, context) {
    const lines = linesOf(collation);
    const persons = personsOf(collation);
    const unitOf = unitsOf(collation);
    const sightings = collation.pairs
      .flatMap((pair) => sightingsIn(pair, lines, unitOf, context))
      .filter((s) => s.kind !== 'name' || !persons.nameOne(s.a.place, s.b.place));
    const grouped = groupSightings(sightings).map((term) =>
      term.kind === 'name' ? everywhere(term, lines, collation) : term,
    );
    return [...grouped, ...persons.terms]
      .map((term) => finding(term, collation, context))
      .sort((x, y) => byPlace(x.readings[0]!.places[0]!, y.readings[0]!.places[0]!));
  },
};

export type Lines = (ref: SentenceRef) => Line;

/** The sentences of a collation as lines, each made once. */
function linesOf(collation: Collation): Lines {
  const made = new Map<string, Line>();
  const isName = capitals(collation.tellings);
  const names = new Map(
    collation.tellings.map((read) => {
      const words = read.body.flatMap((s) => s.tokens.filter((token) => isName(read, token)));
      return [read, new Set(words.map((t) => t.norm))];
    }),
  );
  const namesIn = (read: ReadTelling) => names.get(read)!;
  return (ref) => {
    const key = `${ref.telling} ${ref.sentence.index}`;
    const read = collation.tellings[ref.telling]!;
    const line = made.get(key) ?? lineOf(read, ref, (token: Token) => isName(read, token), namesIn(read));
    made.set(key, line);
    return line;
  };
}

function sightingsIn(pair: SentencePair, lines: Lines, unitOf: UnitOf, { settings }: LensContext): Sighting[] {
  // Of many copies most sentences are the same: nothing stands there in other words.
  if (haveSameWords(pair.a.sentence, pair.b.sentence)) return [];
  const [a, b] = [lines(pair.a), lines(pair.b)];
  const unit = unitOf(pair);
  const found = pair.relation === 'echo' ? echoCandidatesOf(a, b) : candidatesOf(a, b, settings['terms.evidence']);
  return found.flatMap((candidate) => {
    const kind = kindOf(a, b, candidate, settings['terms.longest']);
    return kind ? [{ kind, unit, a: readingOf(a, candidate.a), b: readingOf(b, candidate.b) }] : [];
  });
}

/** Position of the unit that holds both sentences of a pair, or -1. */
type UnitOf = (pair: SentencePair) => number;

function unitsOf({ units }: Collation): UnitOf {
  const keyOf = (ref: SentenceRef) => `${ref.telling} ${ref.sentence.index}`;
  const holding = new Map<string, number[]>();
  units.forEach(({ members }, at) => {
    for (const member of members) holding.get(keyOf(member))?.push(at) ?? holding.set(keyOf(member), [at]);
  });
  return ({ a, b }) => {
    const others = holding.get(keyOf(b)) ?? [];
    return holding.get(keyOf(a))?.find((at) => others.includes(at)) ?? -1;
  };
}

function readingOf(line: Line, phrase: Phrase): Reading {
  const span = spanOf(line, phrase);
  return {
    text: line.read.text.slice(span.start, span.end),
    norm: normsOf(line, phrase).join(' '),
    place: { siglum: line.read.siglum, ...span },
  };
}

function finding(term: Term, collation: Collation, context: LensContext): TermFinding {
  const readings = term.readings.map(({ text, places }) => ({ text, places }));
  const unit = collation.units[term.unit];
  const members = unit?.members.map((m) => ({
    siglum: collation.tellings[m.telling]!.siglum,
    start: m.sentence.start,
    end: m.sentence.end,
  }));
  return {
    id: context.id(
      'term',
      readings.flatMap((r) => r.places),
    ),
    ...(members && { unit: context.id('unit', members) }),
    kind: term.kind,
    readings,
  };
}
