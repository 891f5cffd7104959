import type { AlignedUnit, SentencePair, SentenceRef } from '../model/collation.ts';

/** Weakest relation of two. */
const ORDER = { same: 0, reworded: 1, echo: 2 } as const;

/** Sentences that are paired, as numbers, with the pairs between them. */
class PairGraph {
  readonly refs: SentenceRef[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly partners: Map<number, SentencePair>[] = [];

  add(pair: SentencePair): [number, number] {
    const [a, b] = [this.numberOf(pair.a), this.numberOf(pair.b)];
    this.partners[a]!.set(b, pair);
    this.partners[b]!.set(a, pair);
    return [a, b];
  }

  between(a: number, b: number): SentencePair | undefined {
    return this.partners[a]!.get(b);
  }

  /** Whether each of `xs` is paired with each of `ys` that stands in another telling. */
  complete(xs: readonly number[], ys: readonly number[]): boolean {
    for (const x of xs)
      for (const y of ys)
        if (x !== y && this.refs[x]!.telling !== this.refs[y]!.telling && !this.partners[x]!.has(y)) return false;
    return true;
  }

  private numberOf(ref: SentenceRef): number {
    const key = `${ref.telling} ${ref.sentence.index}`;
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.refs.push(ref) - 1;
      this.numbers.set(key, number);
      this.partners.push(new Map());
    }
    return number;
  }
}

/**
 * Clusters pairs into units in which every two sentences of different tellings are a pair (complete link), best pairs
 * first. A sentence whose pair would break its unit joins a further one too: it tells parts of several. Echoes stay pairs.
 */
export function unitsOf(pairs: readonly SentencePair[]): AlignedUnit[] {
  const strong = pairs.filter((p) => p.relation !== 'echo').sort(byStrength);
  const graph = new PairGraph();
  const ends = strong.map((pair) => graph.add(pair));
  const homes: number[][] = graph.refs.map((_, i) => [i]);
  const left = ends.filter(([a, b]) => !joinHomes(homes, a, b, graph));
  const units = [...new Set(homes)];
  const unitsWith = homes.map((home) => [home]);
  for (const [a, b] of left) {
    if (unitsWith[a]!.some((unit) => unit.includes(b))) continue;
    if (enter(unitsWith, a, b, graph) || enter(unitsWith, b, a, graph)) continue;
    const unit = [a, b];
    units.push(unit);
    unitsWith[a]!.push(unit);
    unitsWith[b]!.push(unit);
  }
  const echoes = pairs.filter((p) => p.relation === 'echo').map((p) => unitOf([p.a, p.b], [p]));
  const shared = units.filter((unit) => unit.length > 1);
  return [...shared.map((unit) => finish(unit, graph)), ...echoes].sort(byPlace);
}

/** Makes one unit of those where two sentences are at home; false where a pair across tellings would be missing. */
function joinHomes(homes: number[][], a: number, b: number, graph: PairGraph): boolean {
  const [left, right] = [homes[a]!, homes[b]!];
  if (left === right) return true;
  if (!graph.complete(left, right)) return false;
  const joined = [...left, ...right];
  for (const member of joined) homes[member] = joined;
  return true;
}

/** Puts `guest` into a unit of `host` beside those it has, where it is paired with all of them. */
function enter(unitsWith: number[][][], host: number, guest: number, graph: PairGraph): boolean {
  const unit = unitsWith[host]!.find((members) => graph.complete([guest], members));
  unit?.push(guest);
  if (unit) unitsWith[guest]!.push(unit);
  return unit !== undefined;
}

function finish(members: readonly number[], graph: PairGraph): AlignedUnit {
  const inside: SentencePair[] = [];
  members.forEach((a, i) => {
    for (let j = i + 1; j < members.length; j++) {
      const pair = graph.between(a, members[j]!);
      if (pair) inside.push(pair);
    }
  });
  return unitOf(
    members.map((m) => graph.refs[m]!),
    inside,
  );
}

function unitOf(members: readonly SentenceRef[], pairs: readonly SentencePair[]): AlignedUnit {
  return {
    relation: pairs.reduce((r, p) => (ORDER[p.relation] > ORDER[r] ? p.relation : r), pairs[0]!.relation),
    members: [...members].sort(compareRefs),
    moved: pairs.some((p) => p.moved),
    score: pairs.reduce((least, p) => Math.min(least, p.score), 1),
  };
}

const byStrength = (p: SentencePair, q: SentencePair): number =>
  q.score - p.score || compareRefs(p.a, q.a) || compareRefs(p.b, q.b);
export const compareRefs = (x: SentenceRef, y: SentenceRef): number =>
  x.telling - y.telling || x.sentence.index - y.sentence.index;

const ECHO_LAST = (u: AlignedUnit): number => (u.relation === 'echo' ? 1 : 0);
function byPlace(u: AlignedUnit, v: AlignedUnit): number {
  const first = ECHO_LAST(u) - ECHO_LAST(v) || compareRefs(u.members[0]!, v.members[0]!);
  for (let i = 1; first === 0 && i < Math.min(u.members.length, v.members.length); i++) {
    const order = compareRefs(u.members[i]!, v.members[i]!);
    if (order !== 0) return order;
  }
  return first || u.members.length - v.members.length;
}
