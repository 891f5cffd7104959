import type { Values } from '../../defaults.ts';
import type { Collation } from '../../model/collation.ts';
import type { DescentSign, SignKind } from '../../model/report.ts';
import type { ReadTelling } from '../../model/token.ts';
import type { FindingsBefore } from '../descend.ts';
import type { Traces } from '../traces.ts';

/** A telling and the one that it is looked at beside: its exemplar, or a relative where the exemplar is lost. */
export interface SignView {
  readonly read: ReadTelling;
  readonly beside: ReadTelling;
  /** `exemplar`: it is taken from `beside`; `relative`: the two have a lost source in common; `revision`: a later state of `beside`. */
  readonly relation: 'exemplar' | 'relative' | 'revision';
  readonly traces: Traces;
  /** Which side of the traces `read` is. */
  readonly side: 0 | 1;
  readonly collation: Collation;
  readonly findings: FindingsBefore;
  readonly settings: Values;
}

/** Looks for one kind of sign. One file each; the list in `index.ts` is tried in order. */
export interface SignFinder {
  readonly kind: SignKind;
  find(view: SignView): DescentSign | null;
}
