import { type CompareOptions, compareTellings } from './compare.ts';
import type { Report } from './model/report.ts';
import { fromRecord, type TellingRecord } from './readers/record.ts';

export type { CompareOptions } from './compare.ts';
export { compareTellings } from './compare.ts';
export { DEFAULTS } from './defaults.ts';
export type * from './model/collation.ts';
export type * from './model/notice.ts';
export type * from './model/report.ts';
export type * from './model/span.ts';
export type * from './model/telling.ts';
export type * from './model/token.ts';
export { read } from './readers/index.ts';
export { fromRecord, type TellingRecord } from './readers/record.ts';

/** Compares tellings given as records: `compare([{ id, text }, { id, text }])`. */
export const compare = (records: readonly TellingRecord[], options: CompareOptions = {}): Report =>
  compareTellings(
    records.map((r) => fromRecord(r)),
    options,
  );
