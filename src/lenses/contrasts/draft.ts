import type { Values } from '../../defaults.ts';
import type { ContrastKind } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import type { Place2, Side } from './places.ts';

/** One contrast between two sentences, before it is joined with those of other pairs. */
export interface Draft {
  readonly kind: ContrastKind;
  readonly says: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly readings: readonly { readonly side: Side; readonly span: Span }[];
}

/** Finds one kind of contrast between two sentences that tell the same. */
export type Finder = (place: Place2, settings: Values) => Draft[];

/** A finder out of one that looks for what stands in the first side and not in the second. */
export const bothWays =
  (find: (from: Side, to: Side, settings: Values) => Draft[]): Finder =>
  ({ a, b }, settings) => [...find(a, b, settings), ...find(b, a, settings)];
