import type { Place } from '../model/span.ts';
import type { Sentence } from '../model/token.ts';
import { seeded } from '../stemma/seeded.ts';
import type { Family, FamilyEdge, FamilyPair } from './family.ts';
import { wordCount } from './traces.ts';

const SEED = 20_310_204;
/** Of fewer sentences every draw is much like the next. */
const FEWEST_SENTENCES = 3;
/** Less of a copy in its exemplar is a passage or two. */
const LEAST_TAKEN = 0.5;

/**
 * Support of an edge: the share of rounds in which the exemplar still explains the copy better than all others that may be it, and the evidence still says that
 * it came first, when the sentences of the copy are drawn anew with replacement (Felsenstein, Evolution 39, 1985). Evidence goes with its sentences.
 * @returns null where the copy has too few sentences to draw from
 */
export function supportOfEdge(family: Family, edge: FamilyEdge): number | null {
  const { body } = family.collation.tellings[edge.to]!;
  const rounds = family.settings['lines.rounds'];
  if (body.length < FEWEST_SENTENCES || rounds === 0) return null;
  const holds = edge.kind === 'merged' ? givesPart(family, edge) : isExemplar(family, edge);
  const random = seeded(SEED);
  let held = 0;
  for (let round = 0; round < rounds; round++) if (holds(draw(body.length, random))) held++;
  return held / rounds;
}

/** How often each sentence is drawn. */
type Drawn = Uint16Array;

function draw(count: number, random: () => number): Drawn {
  const times = new Uint16Array(count);
  for (let i = 0; i < count; i++) times[Math.floor(random() * count)]!++;
  return times;
}

function isExemplar(family: Family, { from, to }: FamilyEdge): (drawn: Drawn) => boolean {
  const own = shareIn(family, from, to);
  const rivals = family.candidates
    .filter((c) => c.to === to && c.from !== from)
    .map((c) => ({ of: shareIn(family, c.from, to), more: c.explains - shares(family, c.from, to) }));
  const mine = family.candidates.find((c) => c.to === to && c.from === from);
  const more = mine ? mine.explains - shares(family, from, to) : 0;
  const evidence = evidenceIn(family, from, to);
  return (drawn) => {
    const { taken, explains } = own(drawn);
    if (taken < LEAST_TAKEN || evidence(drawn) <= 0) return false;
    return rivals.every((rival) => explains + more >= rival.of(drawn).explains + rival.more);
  };
}

/** What a candidate has in common with the copy as a whole; what it explains beyond that hangs on no sentence. */
function shares({ pairOf }: Family, from: number, to: number): number {
  const { traces } = pairOf(from, to);
  const side = traces.a === to ? 0 : 1;
  return traces.taken[side] + traces.verbatim[side];
}

/** Share of the drawn words that stand in sentences which the other has, and that with those word for word counted once more. */
function shareIn({ collation, pairOf }: Family, from: number, to: number) {
  const { traces } = pairOf(from, to);
  const side = traces.a === to ? 'a' : 'b';
  const partnered = new Set(traces.pairs.map((p) => p[side].sentence));
  const runs = traces.runs.map((run) => run[side]);
  const sentences = collation.tellings[to]!.body.map((sentence) => ({
    words: wordCount([sentence]),
    taken: partnered.has(sentence),
    verbatim: sentence.tokens.filter((t) => t.kind !== 'mark' && runs.some((r) => r.start <= t.start && t.end <= r.end))
      .length,
  }));
  return (drawn: Drawn) => {
    let [words, taken, verbatim] = [0, 0, 0];
    sentences.forEach((s, i) => {
      words += drawn[i]! * s.words;
      if (s.taken) taken += drawn[i]! * s.words;
      verbatim += drawn[i]! * s.verbatim;
    });
    return { taken: taken / Math.max(1, words), explains: (taken + verbatim) / Math.max(1, words) };
  };
}

/** The weight of the evidence that `from` came first, without what stands in sentences that were not drawn. */
function evidenceIn(family: Family, from: number, to: number): (drawn: Drawn) => number {
  const pair: FamilyPair = family.pairOf(from, to);
  const { body, siglum } = family.collation.tellings[to]!;
  const inBody = (place: Place) =>
    place.siglum === siglum ? body.findIndex((s: Sentence) => s.start <= place.start && place.end <= s.end) : -1;
  const pieces = pair.evidence.map(({ exemplar, weight, evidence }) => ({
    weight: exemplar === from ? weight : -weight,
    sentences: evidence.map(inBody),
  }));
  return (drawn) =>
    pieces
      .filter(({ sentences }) => sentences.every((s) => s < 0) || sentences.some((s) => s >= 0 && drawn[s]! > 0))
      .reduce((sum, piece) => sum + piece.weight, 0);
}

function givesPart({ collation, settings }: Family, { to, evidence }: FamilyEdge): (drawn: Drawn) => boolean {
  const sentences = collation.tellings[to]!.body.map((s) => ({
    words: wordCount([s]),
    given: evidence.some((e) => e.start <= s.start && s.end <= e.end),
  }));
  return (drawn) => {
    let [words, given] = [0, 0];
    sentences.forEach((s, i) => {
      words += drawn[i]! * s.words;
      if (s.given) given += drawn[i]! * s.words;
    });
    return given >= (settings['descent.second-source'] / 2) * words && given > 0;
  };
}
