/** A possible edge of a branching. */
export interface Arc {
  readonly from: number;
  readonly to: number;
  readonly cost: number;
}

interface Inner extends Arc {
  /** The arc of the graph before the contraction. */
  readonly arc: Arc;
}

/**
 * The cheapest set of arcs that gives every node but `root` one exemplar and leads to all of them from `root`: for each node the arc into it
 * (undefined for the root, and where nothing leads there). Circles of cheapest arcs are contracted and opened again where that costs least
 * (Chu & Liu 1965; Edmonds, J. Res. NBS 71B, 1967). Of arcs that cost the same the first is taken.
 */
export function branching(nodes: number, root: number, arcs: readonly Arc[]): (Arc | undefined)[] {
  const best = cheapestInto(nodes, root, arcs);
  const { circle, circles } = circlesOf(nodes, root, best);
  if (!circles) return best;
  const { number, total } = contracted(nodes, circle, circles);
  const inner: Inner[] = [];
  for (const arc of arcs) {
    const [from, to] = [number[arc.from]!, number[arc.to]!];
    if (from === to || arc.to === root) continue;
    const saved = circle[arc.to]! >= 0 ? best[arc.to]!.cost : 0;
    inner.push({ from, to, cost: arc.cost - saved, arc });
  }
  for (const chosen of branching(total, number[root]!, inner)) {
    const arc = (chosen as Inner | undefined)?.arc;
    if (arc) best[arc.to] = arc;
  }
  return best;
}

function cheapestInto(nodes: number, root: number, arcs: readonly Arc[]): (Arc | undefined)[] {
  const best: (Arc | undefined)[] = Array.from({ length: nodes });
  for (const arc of arcs) {
    if (arc.to === root || arc.from === arc.to) continue;
    const known = best[arc.to];
    if (!known || arc.cost < known.cost) best[arc.to] = arc;
  }
  return best;
}

/** The number of the circle that each node stands in, or -1. */
function circlesOf(nodes: number, root: number, best: readonly (Arc | undefined)[]) {
  const circle = new Int32Array(nodes).fill(-1);
  const seen = new Int32Array(nodes).fill(-1);
  let circles = 0;
  for (let start = 0; start < nodes; start++) {
    let at = start;
    while (at !== root && seen[at]! < 0 && best[at]) {
      seen[at] = start;
      at = best[at]!.from;
    }
    if (at === root || seen[at] !== start || circle[at]! >= 0) continue;
    for (let on = at; circle[on]! < 0; on = best[on]!.from) circle[on] = circles;
    circles++;
  }
  return { circle, circles };
}

/** Each circle as one node, before all others. */
function contracted(nodes: number, circle: Int32Array, circles: number) {
  let total = circles;
  const number = new Int32Array(nodes);
  for (let node = 0; node < nodes; node++) number[node] = circle[node]! >= 0 ? circle[node]! : total++;
  return { number, total };
}
