import { isFunctionWord } from '../../data/closed-classes.ts';
import type { Collation, SentencePair } from '../../model/collation.ts';
import type { Place, Span } from '../../model/span.ts';
import type { ReadTelling } from '../../model/token.ts';
import type { NameMention } from '../names.ts';
import { type Bearer, bearersIn, couldBeOne, isOneName } from './bearers.ts';
import { byPlace, type Term } from './group.ts';
import type { Tied } from './tied.ts';

export interface Persons {
  /** How the tellings name each person whom two aligned sentences name by different words. */
  readonly terms: readonly Term[];
  /** Whether a phrase of `a` and one of `b` both lie in names of one person. */
  readonly nameOne: (a: Place, b: Place) => boolean;
  /** Whether a phrase of `a` and one of `b` name two people. */
  readonly nameTwo: (a: Place, b: Place) => boolean;
  /** Whether a phrase ends within the name of somebody. */
  readonly isCut: (place: Place) => boolean;
  /** Whether somebody is named in a phrase. */
  readonly isNamed: (place: Place) => boolean;
}

/** People whom the tellings name by different words or titles, told across tellings by their names. */
export function personsOf(collation: Collation, tied: Tied): Persons {
  const bearers = collation.tellings.map(bearersIn);
  const people = withoutDoubt(samePeople(bearers).filter(isPerson));
  const named = bearers.flat().filter((b) => b.entity.kind === 'person');
  const whoIs = (place: Place) =>
    named.find((b) => b.read.siglum === place.siglum && b.mentions.some((m) => overlap(m.titled, place)));
  const at = (place: Place, person: readonly Bearer[]) =>
    person.some((b) => b.read.siglum === place.siglum && b.mentions.some((m) => holds(m.titled, place)));
  return {
    terms: people.flatMap((person) => {
      const told = collation.pairs.some((p) => p.relation !== 'echo' && namedOtherwise(p, person, collation));
      return told || describedOtherwise(person, tied) ? [termOf(person)] : [];
    }),
    nameOne: (a, b) => people.some((person) => at(a, person) && at(b, person)),
    isCut: (place) => {
      const mentions = whoIs(place)?.mentions ?? [];
      return mentions.some((m) => m.form === 'name' && m.start < place.end && place.end < m.end);
    },
    isNamed: (place) => whoIs(place) !== undefined,
    nameTwo: (a, b) => {
      const [x, y] = [whoIs(a), whoIs(b)];
      return x !== undefined && y !== undefined && !couldBeOne(x, y) && !isLikeName(x, y);
    },
  };
}

/** Letters that first names of one last name share at least, to be one misread ("Anders", "Andrea"). */
const LIKE_START = 3;

/** "Ilse Tarn", "Ilse Tern": another spelling, or a slip, before another person. */
function isLikeName({ words: x }: Bearer, { words: y }: Bearer): boolean {
  if (isOneName(x, y)) return true;
  const start = (words: readonly string[]) => words[0]!.slice(0, LIKE_START);
  return x.length > 1 && y.length > 1 && (x[0] === y[0] || (x.at(-1) === y.at(-1) && start(x) === start(y)));
}

const overlap = (x: Span, y: Span): boolean => x.start < y.end && y.start < x.end;
const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** What one telling knows for a person is one where another does not tell ("Tarn" alone). */
const isPerson = (bearers: readonly Bearer[]): boolean => bearers.some((b) => b.entity.kind === 'person');

/** Bearers of different tellings who can be one person and no second one, joined; only those in two tellings or more. */
function samePeople(tellings: readonly (readonly Bearer[])[]): Bearer[][] {
  const people: Bearer[][] = [];
  for (const bearers of tellings) {
    const known = people.length;
    for (const bearer of bearers) {
      const fitting = people.slice(0, known).filter((person) => person.every((other) => couldBeOne(bearer, other)));
      const rivals = bearers.filter((other) => other !== bearer && couldBeOne(bearer, other));
      if (fitting.length === 1 && rivals.length === 0) fitting[0]!.push(bearer);
      else if (fitting.length === 0) people.push([bearer]);
    }
  }
  return people.filter((person) => person.length > 1);
}

/** Longer descriptions are left out: where they end is a guess. */
const LONGEST_EPITHET = 5;
const RUNS_ON = /\sto\s|\sof\s(?!the\s)\p{Ll}/u;

/** Without epithets that are long, or that fit another person better: "the president" means who is called so most often. */
function withoutDoubt(people: readonly (readonly Bearer[])[]): Bearer[][] {
  const calls = people.map((person) => {
    const times = new Map<string, number>();
    for (const { read, mentions } of person)
      for (const m of mentions) times.set(wordsOf(read, m), (times.get(wordsOf(read, m)) ?? 0) + 1);
    return times;
  });
  const most = (norm: string) => Math.max(...calls.map((times) => times.get(norm) ?? 0));
  return people.map((person, i) =>
    person.map((bearer) => {
      const sure = (m: NameMention) => {
        const norm = wordsOf(bearer.read, m);
        const plain =
          norm.split(' ').length <= LONGEST_EPITHET && !RUNS_ON.test(bearer.read.text.slice(m.start, m.end));
        return m.form === 'name' || (plain && calls[i]!.get(norm) === most(norm));
      };
      return { ...bearer, mentions: bearer.mentions.filter(sure) };
    }),
  );
}

function namedOtherwise(pair: SentencePair, person: readonly Bearer[], collation: Collation): boolean {
  const wordings = [pair.a, pair.b].map((ref) => {
    const bearer = person.find((b) => b.read === collation.tellings[ref.telling]);
    return bearer?.mentions.filter((m) => m.sentence === ref.sentence.index).map((m) => wordsOf(bearer.read, m)) ?? [];
  });
  const [x, y] = wordings as [string[], string[]];
  return x.length > 0 && y.length > 0 && !x.some((words) => y.includes(words));
}

/** Whether two tellings of one thing give a person titles or epithets, and not the same words in them ("premier", "prime minister"). */
function describedOtherwise(person: readonly Bearer[], tied: Tied): boolean {
  const names = new Set(person.flatMap((bearer) => bearer.words));
  const given = person
    .map((bearer) => ({ siglum: bearer.read.siglum, words: describing(bearer, names) }))
    .filter(({ words }) => words.size > 0);
  return given.some((x) =>
    given.some((y) => tied(x.siglum, y.siglum) && [...x.words].some((word) => !y.words.has(word))),
  );
}

const describing = ({ read, mentions }: Bearer, names: ReadonlySet<string>): Set<string> =>
  new Set(mentions.flatMap((m) => wordsOf(read, m).split(' ')).filter((word) => tells(word, names)));

/** No part of the name, no initial, no small word. */
const tells = (word: string, names: ReadonlySet<string>): boolean =>
  word.length > 1 && !names.has(word) && !isFunctionWord(word);

/** A mention with its title, in lower case, without article and marks. */
const wordsOf = (read: ReadTelling, mention: NameMention): string => {
  const { start, end } = shown(read, mention);
  return (
    read.text
      .slice(start, end)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
    .join(' ')
    .replace(/^(the|a|an) /, '');
};

/** The mention with its title, without a possessive ending. */
function shown({ text }: ReadTelling, { titled }: NameMention): Span {
  const ending = /[’']s?$/.exec(text.slice(titled.start, titled.end));
  return { start: titled.start, end: titled.end - (ending?.[0].length ?? 0) };
}

function termOf(person: readonly Bearer[]): Term {
  const readings = new Map<string, { norm: string; text: string; places: Place[] }>();
  for (const { read, mentions } of person) {
    for (const mention of mentions) {
      const norm = wordsOf(read, mention);
      const span = shown(read, mention);
      const reading = readings.get(norm) ?? { norm, text: read.text.slice(span.start, span.end), places: [] };
      reading.places.push({ siglum: read.siglum, ...span });
      readings.set(norm, reading);
    }
  }
  for (const reading of readings.values()) reading.places.sort(byPlace);
  return {
    kind: 'name',
    unit: -1,
    readings: [...readings.values()].sort((x, y) => byPlace(x.places[0]!, y.places[0]!)),
  };
}
