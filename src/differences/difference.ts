import type { Report } from '../model/report.ts';
import type { Place } from '../model/span.ts';

/** The lists of a report that hold differences. */
export type DifferenceList = 'quotations' | 'figures' | 'record' | 'terms' | 'contrasts';

/** One difference between tellings, of whatever kind, weighed against all the others. */
export interface Difference {
  /** Of the finding, in the list of the report that holds it. */
  readonly id: string;
  readonly list: DifferenceList;
  /** What it is, in plain words: "Quotation altered". */
  readonly title: string;
  /** 0 to 100. */
  readonly score: number;
  readonly places: readonly Place[];
}

/** A finding of one kind before it is weighed. */
export interface Candidate {
  readonly id: string;
  readonly places: readonly Place[];
  /** 0 to 1: how surely it is what its kind says. */
  readonly confidence: number;
  /** 0 to 1: how far the readings lie apart, among findings of its kind. */
  readonly extent: number;
}

/** One kind of difference: what it weighs at its most, and where a report holds such findings. */
export interface Kind {
  readonly list: DifferenceList;
  readonly title: string;
  /** 0 to 100. */
  readonly weight: number;
  readonly why: string;
  readonly find: (report: Report) => readonly Candidate[];
}
