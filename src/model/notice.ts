/** What went wrong, or is worth knowing, with one input. Bad input never throws: it becomes a notice. */
export interface Notice {
  readonly level: 'error' | 'warning' | 'info';
  /** Stable kebab-case name, for programs. */
  readonly code: string;
  /** For people: what, where, and what to do. */
  readonly says: string;
  readonly uri?: string;
  readonly siglum?: string;
  readonly start?: number;
  readonly end?: number;
}
