/** One line of the table of benchmarks. */
export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What it should be at most; for a `/s` unit at least. */
  readonly goal?: number;
  /** What the same work takes by the yardstick, and the name of that. */
  readonly beside?: { readonly name: string; readonly value: number };
  /** Whether the result was the known one: a fast wrong answer counts for nothing. */
  readonly right: boolean;
}
