/** One threshold: what it is in, which values make sense, why this one, and where it was measured. */
export interface Setting {
  readonly value: number;
  readonly unit: string;
  /** Lowest and highest value that makes sense; `--set` refuses others. */
  readonly range: readonly [number, number];
  readonly why: string;
}
export type Settings = Readonly<Record<string, Setting>>;
