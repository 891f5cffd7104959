/** A directed tree or forest to be written out; every node stands in `nodes`. */
export interface DrawnTree {
  readonly nodes: readonly { readonly id: string; readonly lost: boolean }[];
  readonly edges: readonly DrawnEdge[];
}

export interface DrawnEdge {
  readonly from: string;
  readonly to: string;
  /** In changes; the length of the branch. */
  readonly changes: number;
  /** In [0, 1]. */
  readonly support: number;
}
