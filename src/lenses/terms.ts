import { kinsman } from '../collate/kinship.ts';
import { rarity } from '../data/lexicon/index.ts';
import { PERSON_NOUNS } from '../data/models/person-nouns.ts';
import { TITLE_HEADS } from '../data/titles.ts';
import type { Collation, SentencePair, SentenceRef } from '../model/collation.ts';
import type { TermFinding, TermKind } from '../model/report.ts';
import type { Span } from '../model/span.ts';
import type { ReadTelling, Token } from '../model/token.ts';
import { haveSameWords } from '../text/same-words.ts';
import type { Lens, LensContext } from './lens.ts';
import { actorOf } from './terms/actors.ts';
import { actPairs } from './terms/acts.ts';
import { bodyTerms } from './terms/bodies.ts';
import { type Compared, compared, echoCandidatesOf } from './terms/candidates.ts';
import { capitals } from './terms/capitals.ts';
import { everywhere } from './terms/everywhere.ts';
import { byPlace, groupSightings, type Reading, type Sighting, type Term } from './terms/group.ts';
import type { Counterparts } from './terms/pairing.ts';
import { type Persons, personsOf } from './terms/persons.ts';
import { type Line, lineOf, spanOf } from './terms/phrase.ts';
import { withoutRepeats } from './terms/repeats.ts';
import { kindOf } from './terms/sift.ts';
import { statusPairs } from './terms/status.ts';
import { type Tied, tiedBy } from './terms/tied.ts';
import { facingPeople } from './terms/who.ts';

/** The same thing named or worded otherwise, found from what stands in the same place of sentences that tell the same. */
export const terms: Lens<'terms'> = {
  name: 'terms',
  languages: ['en'],
  look(collation, context) {
    const lines = linesOf(collation);
    const tied = tiedBy(collation);
    const persons = personsOf(collation, tied);
    const unitOf = unitsOf(collation);
    const sightings = [
      ...collation.pairs.flatMap((pair) => sightingsIn(pair, lines, unitOf, context)),
      ...actsOf(collation, lines, tied, context.settings['terms.longest']),
    ]
      .filter(({ kind, a, b }) => kind !== 'name' || !persons.nameOne(a.place, b.place))
      .filter(({ kind, a, b }) => !OF_ONE.has(kind) || !persons.nameTwo(a.place, b.place))
      .filter(({ kind, a, b }) => kind !== 'name' || (canBeOne(persons, a, b) && canBeOne(persons, b, a)));
    const grouped = groupSightings(sightings).map((term) =>
      term.kind === 'name' || term.kind === 'spelling' ? everywhere(term, lines, collation) : term,
    );
    return withoutRepeats([
      ...grouped.filter((t) => t.readings.length > 1),
      ...withoutKnown(bodyTerms(collation, tied), grouped),
      ...persons.terms,
    ])
      .map((term) => finding(term, collation, context))
      .sort((x, y) => byPlace(x.readings[0]!.places[0]!, y.readings[0]!.places[0]!));
  },
};

/** Where one names somebody, the other does so too, or a word of it means people ("Tarn", "the warlord"). */
function canBeOne(persons: Persons, { place }: Reading, other: Reading): boolean {
  if (persons.isCut(place)) return false;
  if (!persons.isNamed(place) || persons.isNamed(other.place)) return true;
  return other.norm.split(' ').some((w) => TITLE_HEADS.has(w) || PERSON_NOUNS.has(w) || rarity(w) === 1);
}

/** Without those whose readings stand in another term already. */
const withoutKnown = (terms: readonly Term[], known: readonly Term[]): Term[] =>
  terms.filter(
    (term) =>
      !known.some(
        (k) => k.readings.length > 1 && k.readings.every((r) => term.readings.some((t) => t.norm === r.norm)),
      ),
  );

/** Kinds that say of two readings that they mean one thing. */
const OF_ONE: ReadonlySet<TermKind> = new Set(['name', 'title', 'wording']);

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
  const longest = settings['terms.longest'];
  const found =
    pair.relation === 'echo'
      ? sifted(a, b, echoCandidatesOf(a, b), longest)
      : inOnePlace(a, b, compared(a, b, settings['terms.evidence'], pair.score), longest);
  const unit = unitOf(pair);
  return found.map((sighting) => ({ ...sighting, unit }));
}

/** One act under two words, and who does it under two names, wherever in the tellings. */
const actsOf = (collation: Collation, lines: Lines, tied: Tied, longest: number): Sighting[] =>
  actPairs(collation, lines, tied).flatMap(({ a, b, x, y }) => {
    const roots = new Set([x.to - 1, x.from].map((i) => kinsman(a.tokens[i]!).root));
    for (const i of [y.to - 1, y.from]) roots.add(kinsman(b.tokens[i]!).root);
    const [one, other] = [actorOf(a, x, roots), actorOf(b, y, roots)];
    const pairs = [{ a: x, b: y, evidence: 1 }, ...(one && other ? [{ a: one, b: other, evidence: 1 }] : [])];
    return sifted(a, b, pairs, longest).map((sighting) => ({ ...sighting, unit: -1 }));
  });

type Found = Omit<Sighting, 'unit'>;

const sifted = (a: Line, b: Line, pairs: readonly Counterparts[], longest: number): Found[] =>
  pairs.flatMap((pair) => {
    const kind = kindOf(a, b, pair, longest);
    return kind ? [{ kind, a: readingOf(a, spanOf(a, pair.a)), b: readingOf(b, spanOf(b, pair.b)) }] : [];
  });

/** What stands in one place: names, people and the standing of places first; other words where none of these covers them. */
function inOnePlace(a: Line, b: Line, { found, links, anchors, trust }: Compared, longest: number): Found[] {
  const people = facingPeople(a, b, anchors, trust).map((f) => ({
    kind: f.kind,
    a: readingOf(a, f.a),
    b: readingOf(b, f.b),
  }));
  const words = sifted(a, b, found, longest).filter((f) => !people.some((p) => overlap(p.a, f.a) || overlap(p.b, f.b)));
  const names = found.filter((pair) => kindOf(a, b, pair, longest) === 'name');
  const status = statusPairs(a, b, links, names).map((pair) => ({
    kind: 'status' as const,
    apart: pair.apart,
    a: readingOf(a, spanOf(a, pair.a)),
    b: readingOf(b, spanOf(b, pair.b)),
  }));
  const told = status.filter((s) => s.apart);
  return [...people, ...words.filter((f) => !told.some((s) => overlap(s.a, f.a) && overlap(s.b, f.b))), ...status];
}

const overlap = ({ place: x }: Reading, { place: y }: Reading): boolean => x.start < y.end && y.start < x.end;

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

/** What stands in a span of the sentence, a possessive ending left out. */
function readingOf(line: Line, { start, end }: Span): Reading {
  const { read } = line;
  const tokens = line.tokens.filter((t) => t.start >= start && t.end <= end + 2 && t.start < end);
  return {
    text: read.text.slice(start, end),
    norm: tokens.map((t) => t.norm).join(' '),
    place: { siglum: read.siglum, start, end },
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
