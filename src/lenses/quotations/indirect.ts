import { hull, type Place, type Span } from '../../model/span.ts';
import type { ReadTelling } from '../../model/token.ts';
import { attributionsOf } from '../attributions.ts';
import type { Alignment } from './alignment.ts';
import { sentenceKeys } from './alignment.ts';
import { likeness } from './likeness.ts';
import { headOf, type Utterance, type Worded, worded } from './utterance.ts';

/** What a telling has somebody say without quotation marks. */
export interface IndirectSpeech extends Span, Worded {
  readonly telling: number;
  readonly siglum: string;
  /** Sentences it stands in, as the alignment names them. */
  readonly sentences: readonly string[];
}

/** Indirect speech with a named or described speaker, by the last word of the name, lower case. */
export function indirectSpeech(tellings: readonly ReadTelling[]): ReadonlyMap<string, readonly IndirectSpeech[]> {
  const bySpeaker = new Map<string, IndirectSpeech[]>();
  tellings.forEach((read, telling) => {
    for (const { type, speaker, content } of attributionsOf(read)) {
      if (type !== 'indirect' || speaker === undefined) continue;
      const { start, end } = hull(content);
      const sentences = read.body.filter((s) => s.start < end && start < s.end).map((s) => `${telling}:${s.index}`);
      const said = { start, end, telling, siglum: read.siglum, sentences, ...worded(read, { start, end }) };
      for (const key of headOf(speaker)) bySpeaker.set(key, [...(bySpeaker.get(key) ?? []), said]);
    }
  });
  return bySpeaker;
}

/**
 * Where tellings that do not quote the words have their speaker say as much: in an aligned sentence at least `least` of the weighted
 * words of the shorter are the same, elsewhere half as many again; three words of open classes in any case. One place a telling, the best.
 */
export function indirectOf(
  runs: readonly Utterance[],
  speech: ReadonlyMap<string, readonly IndirectSpeech[]>,
  alignment: Alignment,
  least: number,
): Place[] {
  const quoting = new Set(runs.map((run) => run.telling));
  const best = new Map<number, { said: IndirectSpeech; share: number }>();
  for (const run of runs) {
    if (run.words.length < LEAST_WORDS) continue;
    for (const said of new Set([...run.speakerKeys].flatMap((key) => speech.get(key) ?? []))) {
      if (quoting.has(said.telling) || !enoughShared(run, said)) continue;
      const aligned = isAligned(run, said, alignment);
      if (!aligned && run.named === 'unsure') continue;
      const { shorter, content } = likeness(run, said, true);
      const asked = aligned ? least : Math.min(0.9, 1.5 * least);
      if (content < LEAST_CONTENT || shorter < asked || shorter <= (best.get(said.telling)?.share ?? 0)) continue;
      best.set(said.telling, { said, share: shorter });
    }
  }
  return [...best.values()]
    .map(({ said: { siglum, start, end } }) => ({ siglum, start, end }))
    .sort((a, b) => (a.siglum < b.siglum ? -1 : a.siglum > b.siglum ? 1 : a.start - b.start));
}

const LEAST_WORDS = 5;
const LEAST_CONTENT = 3;

/** Two roots of open classes, inflection apart; spares the closer look. */
function enoughShared({ roots }: Worded, said: Worded): boolean {
  let shared = 0;
  for (const root of said.roots.keys()) if (roots.has(root) && ++shared === 2) return true;
  return false;
}

const isAligned = (run: Utterance, said: IndirectSpeech, { partners }: Alignment): boolean =>
  sentenceKeys(run).some((key) => said.sentences.some((other) => partners.get(key)?.has(other)));
