/**
 * Families of tellings, copied as news is: words exchanged, put in and dropped, phrases worded anew, sentences cut, moved, put in, joined and split,
 * headlines written anew, passages taken from a second source, versions lost, and several origins that report one event in words of their own.
 * Which words are homologous, who copied whom and when are known. All chance comes from one seed.
 */

import { cellsOf } from '../src/collate/cells.ts';
import type { CollatedUnit, UnitCollation } from '../src/collate/unit-collation.ts';
import { makeVocabulary } from '../src/collate/vocabulary.ts';
import { readInOrder } from '../src/compare.ts';
import type { ReadTelling } from '../src/model/token.ts';
import { fromRecord, type TellingRecord } from '../src/readers/record.ts';
import { copyOf, HABITS, type Habits, takeFrom } from './families/copying.ts';
import { makeSubject, type Pen, Places, print, report, type Version } from './families/versions.ts';
import { loadWords, type Words } from './families/words.ts';
import { below, type Random, randomFrom } from './invented-words.ts';

export interface FamilyPlan {
  /** Tellings that survive. */
  readonly tellings: number;
  /** Words of a first version, about. */
  readonly words: number;
  readonly seed: number;
  /** Reports that owe each other nothing. */
  readonly origins: number;
  /** Share of versions that are lost, 0 to 1. */
  readonly lost: number;
  /** Share of copies that take a passage from a second source, 0 to 1. */
  readonly second: number;
  readonly habits?: Partial<Habits>;
}

export interface InventedFamily {
  /** In order of ids. `places`: the place of each cell of `text` (see `cellsOf`). */
  readonly tellings: readonly (TellingRecord & { readonly places: readonly number[] })[];
  /** All copying, versions that are lost included. */
  readonly edges: readonly { readonly from: string; readonly to: string }[];
  /** Nearest surviving exemplar of each telling; null where none above it survives. */
  readonly exemplar: ReadonlyMap<string, string | null>;
  /** Tellings with a passage from a second source: any surviving telling that has that passage in the same words and is not below `to`. */
  readonly seconds: readonly { readonly to: string; readonly from: readonly string[] }[];
  /** Surviving tellings by the origin of their first source. */
  readonly origins: readonly (readonly string[])[];
  /** Unit of each place, and the places of each unit in order. */
  readonly unitOf: ReadonlyMap<number, number>;
  readonly places: Places;
}

interface Made {
  readonly version: Version;
  readonly exemplar: number;
  readonly origin: number;
  readonly minute: number;
  readonly second?: { readonly from: number; readonly units: readonly number[] };
}

let words: Words | undefined;

export function inventFamily(plan: FamilyPlan): InventedFamily {
  const random = randomFrom(plan.seed);
  words ??= loadWords();
  const pen: Pen = { random, words, places: new Places() };
  const made: Made[] = [];
  const kept: number[] = [];
  const subject = makeSubject(random, words);
  const children: number[] = [];
  while (kept.length < plan.tellings) {
    const at = made.length;
    made.push(at < plan.origins ? first(at) : copied());
    children.push(0);
    if (random() >= plan.lost) kept.push(at);
  }
  return present(plan, made, kept, pen.places, random);

  function first(origin: number): Made {
    const minute = below(random, 240);
    return { version: report(pen, subject, plan.words * (0.8 + 0.4 * random())), exemplar: -1, origin, minute };
  }
  function copied(): Made {
    const exemplar = choose(children, random);
    children[exemplar]!++;
    const { version, origin, minute } = made[exemplar]!;
    const base = { exemplar, origin, minute: minute + 5 + Math.floor(-180 * Math.log(1 - random())) };
    const copy = copyOf(version, pen, subject, { ...HABITS, ...plan.habits });
    const from = below(random, made.length);
    const taken = random() < plan.second && from !== exemplar ? takeFrom(copy, made[from]!.version, random) : null;
    if (!taken) return { ...base, version: copy };
    const after = Math.max(base.minute, made[from]!.minute + 5);
    return { ...base, minute: after, version: taken.version, second: { from, units: taken.units } };
  }
}

/** What is copied often is copied more. */
function choose(children: readonly number[], random: Random): number {
  let at = random() * children.reduce((sum, n) => sum + 1 + n, 0);
  return children.findIndex((n) => (at -= 1 + n) < 0);
}

const START = Date.UTC(2031, 2, 4, 6);
const DATELESS = 0.1;

function present(
  plan: FamilyPlan,
  made: readonly Made[],
  kept: readonly number[],
  places: Places,
  random: Random,
): InventedFamily {
  const survives = new Set(kept);
  // Ids say nothing about the order of copying.
  const numbers = new Map(shuffled(kept, random).map((at, i) => [at, i]));
  const id = (at: number) =>
    survives.has(at) ? `telling-${String(numbers.get(at)).padStart(3, '0')}` : `lost-${String(at).padStart(3, '0')}`;
  const nearest = (at: number): number => (at < 0 || survives.has(at) ? at : nearest(made[at]!.exemplar));
  const unitOf = new Map<number, number>();
  const tellings = kept
    .map((at) => {
      const { version, minute } = made[at]!;
      for (const { unit, slots } of [version.headline, ...version.body])
        for (const s of slots) unitOf.set(s.place, unit);
      const published = random() < DATELESS ? {} : { published: new Date(START + minute * 60_000).toISOString() };
      return { id: id(at), outlet: `Outlet ${numbers.get(at)}`, ...published, ...print(version) };
    })
    .sort((x, y) => (x.id < y.id ? -1 : 1));
  const origins = Array.from({ length: plan.origins }, (_, o) => kept.filter((at) => made[at]!.origin === o).map(id));
  return {
    tellings,
    edges: made.flatMap(({ exemplar }, at) => (exemplar < 0 ? [] : [{ from: id(exemplar), to: id(at) }])),
    exemplar: new Map(kept.map((at) => [id(at), made[at]!.exemplar < 0 ? null : nameOf(nearest(made[at]!.exemplar))])),
    seconds: kept.flatMap((at) => secondOf(made, kept, at, id)),
    origins: origins.filter((list) => list.length),
    unitOf,
    places,
  };

  function nameOf(at: number): string | null {
    return at < 0 ? null : id(at);
  }
}

/** The surviving tellings that a passage may come from; none where only `to` and its copies have it. */
function secondOf(made: readonly Made[], kept: readonly number[], at: number, id: (at: number) => string) {
  const { second } = made[at]!;
  if (!second) return [];
  const passage = (v: Version) =>
    second.units
      .map(
        (u) =>
          v.body
            .find((s) => s.unit === u)
            ?.slots.map((s) => s.word)
            .join(' ') ?? '',
      )
      .join('\n');
  const wanted = passage(made[second.from]!.version);
  const isBelow = (x: number): boolean =>
    x >= 0 && (x === at || isBelow(made[x]!.exemplar) || isBelow(made[x]!.second?.from ?? -1));
  const from = kept.filter((x) => !isBelow(x) && passage(made[x]!.version) === wanted).map(id);
  return from.length ? [{ to: id(at), from }] : [];
}

function shuffled(items: readonly number[], random: Random): number[] {
  const list = [...items];
  for (let i = list.length - 1; i > 0; i--) {
    const other = below(random, i + 1);
    [list[i], list[other]] = [list[other]!, list[i]!];
  }
  return list;
}

/** The family as it is read. */
export const readFamily = ({ tellings }: InventedFamily, dated = true): ReadTelling[] =>
  readInOrder(
    tellings.map(({ published, id, outlet, text }) =>
      fromRecord({ id, outlet, text, ...(dated && published ? { published } : {}) }),
    ),
  );

/** The true collation, in the form of a found one. */
export function trueUnits(family: InventedFamily, tellings = readFamily(family)): UnitCollation {
  const places = new Map(family.tellings.map((t) => [t.id, t.places]));
  const cells = tellings.map((t) => cellsOf(t.text));
  const vocabulary = makeVocabulary(cells.flatMap((list) => list.map((c) => c.word)));
  const words = cells.map((list) => Int32Array.from(list, (c) => vocabulary.idOf(c.word)));
  const members = new Map<number, { telling: number; from: number; to: number }[]>();
  tellings.forEach((t, telling) => {
    const own = places.get(t.telling.id)!;
    if (own.length !== cells[telling]!.length)
      throw new RangeError(`${t.telling.id}: ${own.length} places, ${cells[telling]!.length} cells`);
    for (let from = 0, to = 0; from < own.length; from = to) {
      const unit = family.unitOf.get(own[from]!)!;
      while (to < own.length && family.unitOf.get(own[to]!) === unit) to++;
      (members.get(unit) ?? members.set(unit, []).get(unit)!).push({ telling, from, to });
    }
  });
  const units = [...members].map(([unit, list]): CollatedUnit => {
    const where = list.map(({ telling, from, to }) => {
      const own = places.get(tellings[telling]!.telling.id)!;
      return new Map(Array.from({ length: to - from }, (_, i) => [own[from + i]!, from + i]));
    });
    const rows = family.places.order(unit).map((place) => Int32Array.from(where, (at) => at.get(place) ?? -1));
    return { members: list, columns: rows.filter((row) => row.some((cell) => cell >= 0)) };
  });
  return { tellings, cells, words, vocabulary, units };
}
