/** What is looked at, in order: the later checks need what the earlier ones have found sound. */
export const CHECKS = ['schema', 'spans', 'texts', 'hashes', 'ids', 'inputs', 'recomputed'] as const;
export type Check = (typeof CHECKS)[number];

/** One thing in a report that is not as it has to be. */
export interface Fault {
  readonly check: Check;
  /** JSON Pointer (RFC 6901) into the report; empty for the whole of it. */
  readonly path: string;
  readonly says: string;
  /** What stands there, and what should; absent where there is nothing to show. */
  readonly found?: unknown;
  readonly expected?: unknown;
}

/** A check with how many things it looked at, or why it was left out. */
export interface CheckResult {
  readonly check: Check;
  readonly looked: number;
  readonly faults: readonly Fault[];
  /** What could not be checked, and why, and what else a reader has to know. */
  readonly left: readonly string[];
}

/** `path` with one more step, escaped as RFC 6901 (section 3) has it. */
export const step = (path: string, key: string | number): string =>
  `${path}/${String(key).replace(/~/g, '~0').replace(/\//g, '~1')}`;
