import type { ReadTelling } from '../model/token.ts';
import type { Cell } from './cells.ts';
import type { Vocabulary } from './vocabulary.ts';

/** N tellings collated on two levels: units found whatever their order, then columns inside each. */
export interface UnitCollation {
  /** In order of sigla. */
  readonly tellings: readonly ReadTelling[];
  /** The whole text of each telling as cells, and the number of each cell's word in `vocabulary`. */
  readonly cells: readonly (readonly Cell[])[];
  readonly words: readonly Int32Array[];
  readonly vocabulary: Vocabulary;
  /** Every cell of every telling stands in one unit, and once in it. */
  readonly units: readonly CollatedUnit[];
}

/** Passages that tell the same in some wording. One telling may have several members: a sentence that it splits. */
export interface CollatedUnit {
  /** By telling, then by place. */
  readonly members: readonly UnitMember[];
  /** One row a place of the unit: for each member the position of its cell among the cells of its telling, or -1. */
  readonly columns: readonly Int32Array[];
}

/** Cells `[from, to)` of a telling, by its position in `UnitCollation.tellings`. */
export interface UnitMember {
  readonly telling: number;
  readonly from: number;
  readonly to: number;
}
