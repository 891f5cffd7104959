import type { Collation } from '../../model/collation.ts';
import type { RecordFinding } from '../../model/report.ts';
import { contains, hull, type Place } from '../../model/span.ts';
import type { ReadTelling } from '../../model/token.ts';
import { type Attribution, attributionsOf } from '../attributions.ts';
import type { FoundBefore } from '../lens.ts';
import type { Contrast } from './join.ts';
import { isAssertion, mayBeOneSource } from './other-source.ts';

/**
 * One thing on record that two tellings give to two sources: "the ministry said Orme will visit Velm", "the mayor announced that Orme would leave
 * for Velm". The sentences may be aligned to others, since each tells more than this.
 */
export const recordSources = ({ record = [] }: FoundBefore, { tellings }: Collation): Contrast[] =>
  record.flatMap((row) => {
    const told = sourced(row, new Map(tellings.map((read) => [read.siglum, read])));
    return told.length > 1 && told.every((x, i) => told.slice(i + 1).every((y) => !mayBeOneSource(x, y)))
      ? [contrastOf(row, told)]
      : [];
  });

interface Sourced {
  readonly attribution: Attribution;
  readonly read: ReadTelling;
}

/** Who says what the pieces of evidence tell; nothing unless each has its source. A statement is its own source. */
function sourced({ kind, evidence }: RecordFinding, reads: ReadonlyMap<string, ReadTelling>): Sourced[] {
  if (kind === 'statement' || evidence.length < 2) return [];
  const told = evidence.map((place): Sourced | undefined => {
    const read = reads.get(place.siglum)!;
    const attribution = attributionsOf(read).find((x) => tells(read, x, place));
    return attribution && { attribution, read };
  });
  return told.every((x) => x !== undefined) ? told : [];
}

const tells = (read: ReadTelling, x: Attribution, place: Place): boolean =>
  x.type === 'indirect' &&
  x.source !== null &&
  x.cue !== null &&
  isAssertion(read, x.cue) &&
  x.content.some((span) => contains(span, place));

const SURE = 0.7;

function contrastOf({ kind }: RecordFinding, told: readonly Sourced[]): Contrast {
  return {
    kind: 'attribution',
    says: `the same ${kind} is given to another source`,
    confidence: SURE,
    readings: told.map(({ attribution, read }) => {
      const { start, end } = hull([attribution.source!, attribution.cue!]);
      return { text: read.text.slice(start, end), places: [{ siglum: read.siglum, start, end }] };
    }),
  };
}
