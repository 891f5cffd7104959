import type { DescentPassage } from '../model/report.ts';
import type { Place } from '../model/span.ts';
import type { Sentence } from '../model/token.ts';
import type { Family } from './family.ts';

/**
 * Where each body sentence of every telling comes from: the exemplar that has it in the best pair; for what hangs on a lost source, that source where another
 * of its copies has the sentence; null where it is its own.
 */
export function passagesOf(family: Family): DescentPassage[] {
  return family.collation.tellings.flatMap(({ siglum, body }, telling) => {
    const sources = sourcesOf(family, telling);
    return body.map((sentence) => {
      const found = sources
        .map((source) => ({ source, at: partnerOf(family, telling, sentence, source.telling) }))
        .find(({ at }) => at !== null);
      return {
        siglum,
        start: sentence.start,
        end: sentence.end,
        from: found?.source.name ?? null,
        at: found && !found.source.isLost ? found.at : null,
      };
    });
  });
}

interface Source {
  readonly name: string;
  /** Whose sentences show what the source has. */
  readonly telling: number;
  readonly isLost: boolean;
}

/** What a telling may have its sentences from, its exemplars first. */
function sourcesOf({ collation, edges, lost }: Family, telling: number): Source[] {
  const exemplars = edges.filter((e) => e.to === telling);
  const hanging = lost.filter((source) => source.children.includes(telling));
  const through = hanging.find((source) => exemplars.some((e) => e.from === source.from));
  return [
    ...exemplars.map((e) => ({
      name: through?.id ?? collation.tellings[e.from]!.siglum,
      telling: e.from,
      isLost: through !== undefined,
    })),
    ...hanging.flatMap(({ id, children }) =>
      children.filter((c) => c !== telling).map((c) => ({ name: id, telling: c, isLost: true })),
    ),
  ];
}

/** The sentence of another telling that tells the same, if there is one: of several the likest. */
function partnerOf({ collation, pairOf }: Family, telling: number, sentence: Sentence, other: number): Place | null {
  let best: { place: Place; score: number } | null = null;
  for (const { a, b, score } of pairOf(telling, other).traces.pairs) {
    const [own, their] = a.telling === telling ? [a, b] : [b, a];
    if (own.sentence !== sentence || (best && best.score >= score)) continue;
    const { start, end } = their.sentence;
    best = { place: { siglum: collation.tellings[other]!.siglum, start, end }, score };
  }
  return best?.place ?? null;
}
