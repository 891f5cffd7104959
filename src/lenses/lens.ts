import type { Values } from '../defaults.ts';
import type { Collation } from '../model/collation.ts';
import type { Notice } from '../model/notice.ts';
import type { Report } from '../model/report.ts';
import type { Place } from '../model/span.ts';

export interface LensContext {
  readonly settings: Values;
  /** Stable id of a finding (see `findingId`). */
  id(kind: string, places: readonly Place[]): string;
  notice(notice: Notice): void;
}

type FindingLists = 'terms' | 'quotations' | 'figures' | 'record' | 'attributions' | 'contrasts';
/** What the lenses before this one have found. */
export type FoundBefore = Readonly<Partial<Pick<Report, FindingLists>>>;

/** Looks at a collation for one kind of finding. One file each; the list in `index.ts` makes the report. */
export interface Lens<Name extends FindingLists = FindingLists> {
  readonly name: Name;
  /** Languages it knows (ISO 639-1), or `any`. For others the pipeline says so in a notice and the telling is left out. */
  readonly languages: readonly string[] | 'any';
  look(collation: Collation, context: LensContext, before?: FoundBefore): Report[Name];
}
