/** A directed tree, forest or network to be written out; every node stands in `nodes`. */
export interface DrawnTree {
  readonly nodes: readonly { readonly id: string; readonly lost: boolean }[];
  readonly edges: readonly DrawnEdge[];
}

export interface DrawnEdge {
  readonly from: string;
  readonly to: string;
  /** The length of the branch: in changes for a table, in the share of words that are new (0 to 1) for texts; null where it is not known. */
  readonly changes: number | null;
  /** In [0, 1]; null where it is not known. */
  readonly support: number | null;
  /** A further source of a copy that hangs on another by its main edge: left out where a form holds trees only. */
  readonly second?: true;
  /** How the copy was made. */
  readonly kind?: string;
  /** Share of the words of the copy that come this way, 0 to 1. */
  readonly share?: number | null;
}
