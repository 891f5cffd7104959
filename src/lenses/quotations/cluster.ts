import { type QuoteLink, speakerRelation } from './match.ts';
import type { Utterance } from './utterance.ts';

/** Runs that are one utterance, as positions in the list of utterances, in its order. */
export type Cluster = readonly number[];

/**
 * Joins linked runs, best link first, so that each telling has one run in a cluster; more only where they are parts of one
 * quotation, side by side ("…," he said, "…"), or the reporter repeats a fragment.
 */
export function clusterQuotes(utterances: readonly Utterance[], links: readonly QuoteLink[]): Cluster[] {
  const home = utterances.map((_, i) => i);
  const members = new Map<number, number[]>(utterances.map((_, i) => [i, [i]]));
  const join = (a: number, b: number): void => {
    const [into, from] = [Math.min(home[a]!, home[b]!), Math.max(home[a]!, home[b]!)];
    for (const m of members.get(from)!) home[m] = into;
    members.set(
      into,
      [...members.get(into)!, ...members.get(from)!].sort((x, y) => x - y),
    );
    members.delete(from);
  };
  const parts = new Set(links.filter((l) => l.part).flatMap(({ a, b }) => [`${a}:${b}`, `${b}:${a}`]));
  for (const { a, b, firm } of links) {
    if (!firm || home[a] === home[b]) continue;
    if (ofOneSpeaker(utterances, members.get(home[a]!)!, members.get(home[b]!)!, a, b)) join(home[a]!, home[b]!);
  }
  for (const { a, b } of links) {
    if (home[a] === home[b]) continue;
    if (fitTogether(utterances, members.get(home[a]!)!, members.get(home[b]!)!, parts)) join(a, b);
  }
  for (const [later, first] of repeats(utterances)) if (home[later] !== home[first]) join(first, later);
  return [...members.entries()].sort((x, y) => x[0] - y[0]).map(([, list]) => list);
}

/**
 * What joins two tellings in a cluster, as `telling|telling` both ways round: `whole` where runs of them are alike or one a part of the
 * other, `touching` where they only have rows of words in common; then the rest may be another saying of the same speaker.
 */
export type Bonds = ReadonlyMap<string, 'whole' | 'touching'>;

export function bondsIn(cluster: Cluster, utterances: readonly Utterance[], links: readonly QuoteLink[]): Bonds {
  const members = new Set(cluster);
  const bonds = new Map<string, 'whole' | 'touching'>();
  for (const { a, b, touching } of links) {
    if (!members.has(a) || !members.has(b)) continue;
    const [s, t] = [utterances[a]!.telling, utterances[b]!.telling];
    for (const key of [`${s}|${t}`, `${t}|${s}`])
      if (!touching || !bonds.has(key)) bonds.set(key, touching ? 'touching' : 'whole');
  }
  return bonds;
}

/** No member is surely somebody else's than a member of the other side; the two that are linked have been judged already. */
const ofOneSpeaker = (
  utterances: readonly Utterance[],
  left: readonly number[],
  right: readonly number[],
  a: number,
  b: number,
): boolean =>
  left.every((i) =>
    right.every((j) => (i === a && j === b) || speakerRelation(utterances[i]!, utterances[j]!) !== 'other'),
  );

function fitTogether(
  utterances: readonly Utterance[],
  left: readonly number[],
  right: readonly number[],
  parts: ReadonlySet<string>,
): boolean {
  const all = [...left, ...right];
  return left.every((a) =>
    right.every((b) => utterances[a]!.telling !== utterances[b]!.telling || areParts(utterances, a, b, all, parts)),
  );
}

/** Two runs that follow each other, both part of one longer run of another telling: "…," he said, "…". */
function areParts(
  utterances: readonly Utterance[],
  a: number,
  b: number,
  all: readonly number[],
  parts: ReadonlySet<string>,
): boolean {
  if (Math.abs(a - b) > 1) return false;
  const longer = (whole: number, part: number): boolean =>
    parts.has(`${whole}:${part}`) && utterances[whole]!.words.length > utterances[part]!.words.length;
  return all.some(
    (whole) => utterances[whole]!.telling !== utterances[a]!.telling && longer(whole, a) && longer(whole, b),
  );
}

/** `[later, first]`: a fragment that the reporter takes up again from a run of the same telling before it. */
function repeats(utterances: readonly Utterance[]): [number, number][] {
  const texts = utterances.map(({ words }) => ` ${words.map((w) => w.norm).join(' ')} `);
  return utterances.flatMap((later, i): [number, number][] => {
    let first = i;
    while (first > 0 && utterances[first - 1]!.telling === later.telling) first--;
    while (first < i && !(texts[first]!.includes(texts[i]!) && isRepeat(utterances[first]!, later))) first++;
    return first < i ? [[i, first]] : [];
  });
}

function isRepeat(first: Utterance, later: Utterance): boolean {
  if (first.kind === 'title' || later.words.length < 2 || later.weight < 0.8) return false;
  return !later.speaker || !first.speaker || [...later.speakerKeys].some((k) => first.speakerKeys.has(k));
}
