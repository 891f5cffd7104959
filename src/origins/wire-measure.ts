import type { LensContext } from '../lenses/lens.ts';
import type { Collation } from '../model/collation.ts';
import type { WireFinding } from '../model/report.ts';
import type { Sentence } from '../model/token.ts';
import type { AgencyCredit } from './agency-credits.ts';
import { type TakenSentence, takenSentences } from './agency-words.ts';
import type { WireKin } from './wire-kin.ts';
import type { Measured } from './wire-says.ts';

export interface WireView {
  readonly collation: Collation;
  readonly context: LensContext;
  readonly kin: WireKin;
  /** The agency whose own telling each is, by position. */
  readonly wires: readonly (string | null)[];
  /** What each telling credits, by position. */
  readonly credits: readonly (readonly AgencyCredit[])[];
}

/** A finding whose id is still to be made. */
export type FoundWire = Omit<WireFinding, 'id'>;

export interface MeasuredSentences extends Measured {
  readonly siglum: string;
  readonly sentences: readonly TakenSentence[];
}

/** How much of the body of the telling at `i` stands in those at `from`. */
export function measure(
  { collation }: WireView,
  i: number,
  agency: string,
  from: readonly number[],
  admits?: (telling: number, sentence: Sentence) => boolean,
): MeasuredSentences {
  const sentences = takenSentences(collation, i, from, admits);
  const words = sentences.reduce((n, s) => n + s.words, 0);
  const taken = sentences.reduce((n, s) => n + s.taken, 0);
  const against = from.map((k) => collation.tellings[k]!.siglum);
  return { siglum: collation.tellings[i]!.siglum, agency, share: ratio(taken, words), against, sentences };
}

const ratio = (part: number, whole: number): number => (whole > 0 ? Math.round((1000 * part) / whole) / 1000 : 0);

/** Its sentences that are agency copy. */
export const copied = ({ context }: WireView, { sentences }: MeasuredSentences): readonly TakenSentence[] =>
  sentences.filter((s) => s.taken > 0 && ratio(s.taken, s.words) >= context.settings['wire.sentence']);

/** What was measured, as a finding has it. */
export const shown = ({ siglum, agency, share, sentences }: MeasuredSentences) => ({
  siglum,
  agency,
  share,
  sentences: sentences.map(({ sentence: { start, end }, words, taken, at }) => ({
    siglum,
    start,
    end,
    share: ratio(taken, words),
    at,
  })),
});

/** One sentence may be a quotation, or chance: from so many on text is told to be agency copy. */
export const FEWEST = 2;
