import type { Collation, SentencePair, SentenceRef } from '../model/collation.ts';
import type { TermFinding } from '../model/report.ts';
import type { ReadTelling, Token } from '../model/token.ts';
import type { Lens, LensContext } from './lens.ts';
import { candidatesOf, echoCandidatesOf } from './terms/candidates.ts';
import { capitals } from './terms/capitals.ts';
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
    const sightings = collation.pairs
      .flatMap((pair) => sightingsIn(pair, lines, collation, context))
      .filter((s) => s.kind !== 'name' || !persons.nameOne(s.a.place, s.b.place));
    return [...groupSightings(sightings), ...persons.terms]
      .map((term) => finding(term, collation, context))
      .sort((x, y) => byPlace(x.readings[0]!.places[0]!, y.readings[0]!.places[0]!));
  },
};

type Lines = (ref: SentenceRef) => Line;

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

function sightingsIn(pair: SentencePair, lines: Lines, collation: Collation, { settings }: LensContext): Sighting[] {
  const [a, b] = [lines(pair.a), lines(pair.b)];
  const unit = collation.units.findIndex((u) => has(u.members, pair.a) && has(u.members, pair.b));
  const found = pair.relation === 'echo' ? echoCandidatesOf(a, b) : candidatesOf(a, b, settings['terms.evidence']);
  return found.flatMap((candidate) => {
    const kind = kindOf(a, b, candidate, settings['terms.longest']);
    return kind ? [{ kind, unit, a: readingOf(a, candidate.a), b: readingOf(b, candidate.b) }] : [];
  });
}

const has = (members: readonly SentenceRef[], ref: SentenceRef): boolean =>
  members.some((m) => m.telling === ref.telling && m.sentence.index === ref.sentence.index);

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
