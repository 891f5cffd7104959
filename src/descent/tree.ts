/** A possible edge: `from` came first, and so much of `to` is taken from it. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  /** Share of the words of `to` that `from` has. */
  readonly taken: number;
  /** How well `from` explains `to`: share of its words, verbatim ones counted once more. */
  readonly explains: number;
  /** Weight of the evidence that `from` came first. */
  readonly direction: number;
  /** A third telling shows that `to` has changes of `from`: then it has its text from nobody else. */
  readonly handedOn?: boolean;
}

/**
 * At most one exemplar for each telling, best explanation first, without a circle: a forest (greedy; with some ten tellings
 * and edges that are oriented already it is the branching that Edmonds' algorithm finds, J. Res. NBS 71B, 1967).
 * Ties go to the stronger direction, then to the lower positions.
 */
export function forest(candidates: readonly Candidate[]): Candidate[] {
  const ordered = [...candidates].sort(
    (x, y) => y.explains - x.explains || y.direction - x.direction || x.from - y.from || x.to - y.to,
  );
  const parent = new Map<number, Candidate>();
  for (const edge of ordered) {
    if (parent.has(edge.to) || descends(edge.from, edge.to, parent)) continue;
    parent.set(edge.to, edge);
  }
  return [...parent.values()].sort((x, y) => x.from - y.from || x.to - y.to);
}

/** Whether `node` stands below `ancestor`, or is it. */
export function descends(
  node: number,
  ancestor: number,
  parent: ReadonlyMap<number, { readonly from: number }>,
): boolean {
  for (let at: number | undefined = node; at !== undefined; at = parent.get(at)?.from) if (at === ancestor) return true;
  return false;
}

/** Whether `node` stands below `ancestor` where a node may hang on several. */
export const stemsFrom = (
  node: number,
  ancestor: number,
  edges: readonly { readonly from: number; readonly to: number }[],
): boolean => edges.some((e) => e.to === node && (e.from === ancestor || stemsFrom(e.from, ancestor, edges)));
