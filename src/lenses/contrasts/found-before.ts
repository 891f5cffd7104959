import type { Collation, SentenceRef } from '../../model/collation.ts';
import type { FigureFinding, FigureReading, RecordFinding, RecordStatus } from '../../model/report.ts';
import { contains, hull, type Place } from '../../model/span.ts';
import type { FoundBefore } from '../lens.ts';
import type { Contrast } from './join.ts';

/** What other lenses judge sure contradictions: figures that differ, and what is ruled out in one aligned sentence only. */
export function knownConflicts(before: FoundBefore, collation: Collation): Contrast[] {
  const text = new Map(collation.tellings.map((t) => [t.siglum, t.text]));
  const figures = (before.figures ?? []).filter((f) => f.verdict === 'differ').map(figureConflict);
  const record = (before.record ?? []).filter((r) => isRuledOutInOne(r, collation)).map(recordConflict);
  return [...figures, ...record].map(({ says, confidence, places }) => ({
    kind: 'conflict',
    says,
    confidence,
    readings: byText(places, (p) => text.get(p.siglum)!.slice(p.start, p.end)),
  }));
}

interface Conflict {
  readonly says: string;
  readonly confidence: number;
  readonly places: readonly Place[];
}

/** The figures lens calls figures differing only where it is sure that they measure one thing. */
const SURE = 0.9;
const NEAR_FIGURE = 70;

const figureConflict = ({ readings }: FigureFinding): Conflict => ({
  says: readings.every((r) => r.unit === 'date') ? 'the dates differ' : 'the figures differ',
  confidence: SURE,
  places: readings.map(withCounted),
});

/** The figure with what it counts, where the two stand near each other. */
function withCounted(reading: FigureReading): Place {
  const { siglum, of, start, end } = reading;
  const whole = of && of.siglum === siglum ? hull([reading, of]) : { start, end };
  return whole.end - whole.start <= NEAR_FIGURE ? { siglum, ...whole } : { siglum, start, end };
}

/** States that cannot hold beside a refusal; "requested" can. */
const HELD: ReadonlySet<RecordStatus> = new Set(['past', 'under-way', 'planned']);

function isRuledOutInOne({ agreement, evidence }: RecordFinding, { tellings, pairs }: Collation): boolean {
  if (agreement !== 'differ' || !evidence.some((e) => e.status === 'ruled-out')) return false;
  if (!evidence.every((e) => e.status === 'ruled-out' || HELD.has(e.status))) return false;
  const holds = (ref: SentenceRef, p: Place) => tellings[ref.telling]!.siglum === p.siglum && contains(ref.sentence, p);
  const first = evidence[0]!;
  return evidence
    .slice(1)
    .every((e) =>
      pairs.some(
        (p) => p.relation !== 'echo' && ((holds(p.a, first) && holds(p.b, e)) || (holds(p.b, first) && holds(p.a, e))),
      ),
    );
}

const recordConflict = ({ evidence }: RecordFinding): Conflict => ({
  says: 'ruled out in one, not in the other',
  confidence: SURE,
  places: evidence.map(({ siglum, start, end }) => ({ siglum, start, end })),
});

function byText(places: readonly Place[], textOf: (p: Place) => string): Contrast['readings'] {
  const readings = new Map<string, { text: string; places: Place[] }>();
  for (const place of places) {
    const text = textOf(place);
    const reading = readings.get(text) ?? { text, places: [] };
    readings.set(text, reading);
    reading.places.push(place);
  }
  return [...readings.values()];
}
