import { stemRarity } from '../../data/lexicon/index.ts';
import { FUNCTION_WORDS } from '../../data/phrase-ends.ts';
import type { Collation, SentencePair } from '../../model/collation.ts';
import type { RecordFinding, RecordKind } from '../../model/report.ts';
import { stem } from '../../text/stem.ts';
import type { LensContext } from '../lens.ts';
import type { Entry } from './entries.ts';

interface Told extends Entry {
  readonly telling: number;
}
interface Link {
  readonly a: Told;
  readonly b: Told;
  readonly score: number;
}

/** One row for each thing on record: entries of several tellings join where kind, actor and words or alignment say that they are one. */
export function rowsOf(entries: readonly Told[], collation: Collation, context: LensContext): RecordFinding[] {
  const words = new Map(entries.map((e) => [e, contentOf(e)]));
  const pairs = new Map(collation.pairs.map((p) => [pairKey(p), p]));
  const owner = new Map<Told, Told[]>(entries.map((e) => [e, [e]]));
  for (const { a, b } of linksOf(entries, words, pairs, context)) {
    const [x, y] = [owner.get(a)!, owner.get(b)!];
    if (x === y || x.some((e) => y.some((f) => e.telling === f.telling))) continue;
    const joined = [...x, ...y].sort(byPlace);
    for (const e of joined) owner.set(e, joined);
  }
  return [...new Set(entries.map((e) => owner.get(e)!))].map((row) => finding(row, collation, context));
}

const byPlace = (x: Told, y: Told): number => x.telling - y.telling || x.span.start - y.span.start;
const pairKey = (p: SentencePair): string =>
  `${p.a.telling}.${p.a.sentence.index} ${p.b.telling}.${p.b.sentence.index}`;

function linksOf(
  entries: readonly Told[],
  words: ReadonlyMap<Told, ReadonlySet<string>>,
  pairs: ReadonlyMap<string, SentencePair>,
  context: LensContext,
): Link[] {
  const links: Link[] = [];
  for (const [i, a] of entries.entries())
    for (const b of entries.slice(i + 1)) {
      if (a.telling === b.telling) continue;
      const pair = pairs.get(`${a.telling}.${a.sentence.index} ${b.telling}.${b.sentence.index}`);
      if (!mayBeOne(a, b, pair)) continue;
      const score = likeness(a, b, words, pair, context);
      if (score >= context.settings['record.sameEntry']) links.push({ a, b, score });
    }
  return links.sort((x, y) => y.score - x.score || byPlace(x.a, y.a) || byPlace(x.b, y.b));
}

/** One telling may promise what another has as an aim, and ask for a meeting in other words, where they tell it in the same place. */
const NEAR: readonly (readonly [RecordKind, RecordKind])[] = [
  ['aim', 'commitment'],
  ['request', 'meeting'],
];

function mayBeOne(a: Told, b: Told, pair: SentencePair | undefined): boolean {
  // To ask is one act, and to turn it down another.
  if (a.kind === 'request' && b.kind === 'request') return (a.status === 'ruled-out') === (b.status === 'ruled-out');
  if (a.kind === b.kind) return true;
  if (!pair || pair.relation === 'echo' || a.status !== b.status) return false;
  return NEAR.some((kinds) => kinds.includes(a.kind) && kinds.includes(b.kind));
}

/** 0 to 1: shared rare words of the two clauses, more where their sentences are aligned, less where they name two actors. */
function likeness(
  a: Told,
  b: Told,
  words: ReadonlyMap<Told, ReadonlySet<string>>,
  pair: SentencePair | undefined,
  context: LensContext,
): number {
  const [x, y] = [words.get(a)!, words.get(b)!];
  let [shared, all] = [0, 0];
  for (const w of x) {
    all += stemRarity(w);
    if (y.has(w)) shared += stemRarity(w);
  }
  for (const w of y) all += stemRarity(w);
  const own = all ? (2 * shared) / all : 0;
  if (own < context.settings['record.sharedWords']) return 0;
  const aligned = pair && pair.relation !== 'echo' ? 0.3 : 0;
  const known = a.actor !== null && b.actor !== null;
  // "X told reporters" and "Y told reporters" share all their words and are two statements.
  if (
    a.kind === 'statement' &&
    !(aligned && !(known && !sameActor(a.actor!, b.actor!))) &&
    !(known && sameActor(a.actor!, b.actor!) && own > 0.8)
  )
    return 0;
  const same = known && sameActor(a.actor!, b.actor!);
  // Two may ask for, promise or aim at the same thing.
  if (OF_ONE.has(a.kind) && !aligned && !same && (known || own < context.settings['record.sameWords'])) return 0;
  const actors = a.actor === null || b.actor === null ? 0 : sameActor(a.actor, b.actor) ? 0.1 : -0.2;
  return own + aligned + actors;
}

/** Kinds of which each who acts has one of his own. */
const OF_ONE: ReadonlySet<string> = new Set(['request', 'commitment', 'aim']);

const lastName = (name: string): string => name.toLowerCase().split(/\s+/).at(-1)!;
const sameActor = (a: string, b: string): boolean => lastName(a) === lastName(b);

/** A name, and no epithet such as "the minister", which may be somebody named elsewhere. */
const isNamed = (actor: string): boolean => actor.split(/\s+/).every((word) => /^\p{Lu}/u.test(word));

/** Whether the tellings name two who share no word. */
function nameTwo(row: readonly Told[]): boolean {
  const named = row.flatMap(({ actor, isSure }) =>
    isSure && actor !== null && isNamed(actor) ? [actor.toLowerCase().split(/\s+/)] : [],
  );
  return named.some((x) => named.some((y) => !x.some((word) => y.includes(word))));
}

const contentOf = ({ matter }: Entry): Set<string> =>
  new Set(matter.filter((t) => !FUNCTION_WORDS.has(t.norm)).map((t) => stem(t.norm)));

function finding(row: readonly Told[], collation: Collation, context: LensContext): RecordFinding {
  const first = row[0]!;
  const one = row.every((e) => e.status === first.status);
  const actors = one && nameTwo(row);
  const evidence = row.map((e) => ({
    siglum: collation.tellings[e.telling]!.siglum,
    ...e.span,
    status: e.status,
    ...(actors && e.actor !== null && { actor: e.actor }),
  }));
  const text = collation.tellings[first.telling]!.text;
  return {
    id: context.id(`record-${first.kind}`, evidence),
    kind: first.kind,
    status: one ? first.status : 'mixed',
    actor: row.find((e) => e.actor !== null)?.actor ?? null,
    says: text.slice(first.span.start, first.span.end),
    agreement: row.length < 2 ? 'single' : actors ? 'other-actor' : one ? 'agree' : 'differ',
    evidence,
  };
}
