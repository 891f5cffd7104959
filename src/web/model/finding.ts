import type { Place } from '../../model/span.ts';

export type FindingKind =
  | 'quotation'
  | 'figure'
  | 'term'
  | 'contrast'
  | 'record'
  | 'said'
  | 'unit'
  | 'only'
  | 'sign'
  | 'reason'
  | 'edge'
  | 'passage'
  | 'wire'
  | 'genealogy';

/** What one or more tellings have in this finding. */
export interface Reading {
  readonly places: readonly Place[];
  readonly note?: string;
  /** More words than the first place, where it would say too little alone. */
  readonly show?: Place;
}

/** Anything that can be selected: all kinds of finding in one form. */
export interface Finding {
  readonly id: string;
  readonly kind: FindingKind;
  /** What it is: "Quotation altered". */
  readonly label: string;
  /** About whom or what, in words of the report. */
  readonly about: string;
  /** What a card says under the title of its group. */
  readonly brief: string;
  /** `strong`: the tellings differ in matter; `mild`: in form; `calm`: they do not, or there is only one. */
  readonly tone: 'strong' | 'mild' | 'calm';
  readonly readings: readonly Reading[];
  readonly places: readonly Place[];
  /** Words inside of the places that are not the same. */
  readonly changed: readonly Place[];
}

/** What is noted of a place; a note on several places, as how often a term stands, is not about each of them. */
export const noteAt = ({ readings }: Finding, { siglum, start }: Place): string =>
  readings.find((r) => r.places.length === 1 && r.places[0]!.siglum === siglum && r.places[0]!.start === start)?.note ??
  '';

export const strip = ({ siglum, start, end }: Place): Place => ({ siglum, start, end });

export const finding = (
  parts: Omit<Finding, 'places' | 'changed' | 'brief'> & Partial<Pick<Finding, 'changed' | 'brief'>>,
): Finding => ({
  changed: [],
  brief: '',
  ...parts,
  places: parts.readings.flatMap((r) => r.places),
});
