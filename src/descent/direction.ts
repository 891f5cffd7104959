import type { DirectionKind, FigureFinding, QuotationFinding } from '../model/report.ts';
import type { Place } from '../model/span.ts';
import type { ReadTelling } from '../model/token.ts';
import { contained, damaged, illFitting, later, leftover, rounded, trimmed } from './evidence/changed.ts';
import { agencysOwn, cited, published, released, revised, signed, stated } from './evidence/said.ts';
import type { Traces } from './traces.ts';

/** One piece of evidence that `exemplar` came before `copy`. */
export interface DirectionEvidence {
  /** Position of the telling that it makes the exemplar. */
  readonly exemplar: number;
  readonly kind: DirectionKind;
  /** How much it says; the weights of all are summed. A stated credit decides alone. */
  readonly weight: number;
  readonly says: string;
  readonly evidence: readonly Place[];
}

export interface PairView {
  readonly sameOutlet: boolean;
  readonly traces: Traces;
  readonly a: ReadTelling;
  readonly b: ReadTelling;
  readonly figures: readonly FigureFinding[];
  readonly quotations: readonly QuotationFinding[];
}

/**
 * Evidence for the direction between two tellings, strongest first: stated; first seen; later state; marks of a cut;
 * irreversible edits; damage; and, weakest, that one holds the other.
 */
export const directionEvidence = (view: PairView): DirectionEvidence[] =>
  SOURCES.flatMap(([kind, source]) => bothWays(view, kind, source));

/** Sum over the evidence: above 0 makes `a` the exemplar, below 0 makes it `b`. */
export const directionOf = (view: Pick<PairView, 'traces'>, evidence: readonly DirectionEvidence[]): number =>
  evidence.reduce((sum, e) => sum + (e.exemplar === view.traces.a ? e.weight : -e.weight), 0);

/** Evidence that `exemplar` (side 0 or 1 of the traces) came first. One file each for what is said and what was changed. */
export type Source = (
  exemplar: ReadTelling,
  copy: ReadTelling,
  view: PairView,
  side: 0 | 1,
) => Omit<DirectionEvidence, 'exemplar' | 'kind'> | null;

const bothWays = (view: PairView, kind: DirectionKind, source: Source): DirectionEvidence[] => {
  const found: DirectionEvidence[] = [];
  const forward = source(view.a, view.b, view, 0);
  const backward = source(view.b, view.a, view, 1);
  if (forward) found.push({ exemplar: view.traces.a, kind, ...forward });
  if (backward) found.push({ exemplar: view.traces.b, kind, ...backward });
  return found;
};

const SOURCES: readonly (readonly [DirectionKind, Source])[] = [
  ['stated', stated],
  ['stated', cited],
  ['stated', agencysOwn],
  ['stated', released],
  ['time', published],
  ['time', revised],
  ['later-state', later],
  ['damage', damaged],
  ['irreversible', rounded],
  ['irreversible', trimmed],
  ['leftover', leftover],
  ['damage', illFitting],
  ['asymmetry', contained],
  ['stated', signed],
];
