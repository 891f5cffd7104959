/** A possible edge of a branching. */
export interface Arc {
  readonly from: number;
  readonly to: number;
  readonly cost: number;
}

/** Arcs as lists side by side: there are hundreds of thousands, and one graph is made of them for each contraction. */
interface Arcs {
  count: number;
  from: Int32Array;
  to: Int32Array;
  cost: Float64Array;
  /** Position of the arc in the graph before the contraction. */
  arc: Int32Array;
}

const NONE = -1;

/**
 * The cheapest set of arcs that gives every node but `root` one exemplar and leads to all of them from `root`: for each node the arc into it
 * (undefined for the root, and where nothing leads there). Circles of cheapest arcs are contracted and opened again where that costs least
 * (Chu & Liu 1965; Edmonds, J. Res. NBS 71B, 1967). Of arcs that cost the same the first is taken.
 */
export function branching(nodes: number, root: number, arcs: readonly Arc[]): (Arc | undefined)[] {
  const whole = room(0, arcs.length);
  for (const [i, { from, to, cost }] of arcs.entries()) add(whole, from, to, cost, i);
  return Array.from(cheapest(nodes, root, whole, 0), (arc) => arcs[arc]);
}

/** For each node the position of the arc into it, or -1. */
function cheapest(nodes: number, root: number, arcs: Arcs, depth: number): Int32Array {
  const best = cheapestInto(nodes, root, arcs);
  const { circle, circles } = circlesOf(nodes, root, best, arcs.from);
  if (circles === 0) return best;
  const { number, total } = contracted(nodes, circle, circles);
  const inner = room(depth + 1, arcs.count);
  for (let i = 0; i < arcs.count; i++) {
    const [from, to] = [arcs.from[i]!, arcs.to[i]!];
    if (number[from] === number[to] || to === root) continue;
    const saved = circle[to]! >= 0 ? arcs.cost[best[to]!]! : 0;
    add(inner, number[from]!, number[to]!, arcs.cost[i]! - saved, i);
  }
  for (const chosen of cheapest(total, number[root]!, inner, depth + 1)) {
    if (chosen === NONE) continue;
    const arc = inner.arc[chosen]!;
    best[arcs.to[arc]!] = arc;
  }
  return best;
}

/** By depth of contraction: room that one graph after the other makes use of. */
const rooms: Arcs[] = [];

/** An empty list with room for so many arcs. */
function room(depth: number, size: number): Arcs {
  const known = rooms[depth];
  if (known && known.from.length >= size) return Object.assign(known, { count: 0 });
  const whole = () => new Int32Array(size);
  const made = { count: 0, from: whole(), to: whole(), cost: new Float64Array(size), arc: whole() };
  rooms[depth] = made;
  return made;
}

function add(arcs: Arcs, from: number, to: number, cost: number, arc: number): void {
  const at = arcs.count++;
  arcs.from[at] = from;
  arcs.to[at] = to;
  arcs.cost[at] = cost;
  arcs.arc[at] = arc;
}

function cheapestInto(nodes: number, root: number, { count, from, to, cost }: Arcs): Int32Array {
  const best = new Int32Array(nodes).fill(NONE);
  for (let i = 0; i < count; i++) {
    if (to[i] === root || from[i] === to[i]) continue;
    const known = best[to[i]!]!;
    if (known === NONE || cost[i]! < cost[known]!) best[to[i]!] = i;
  }
  return best;
}

/** The number of the circle that each node stands in, or -1. */
function circlesOf(nodes: number, root: number, best: Int32Array, from: Int32Array) {
  const circle = new Int32Array(nodes).fill(-1);
  const seen = new Int32Array(nodes).fill(-1);
  let circles = 0;
  for (let start = 0; start < nodes; start++) {
    let at = start;
    while (at !== root && seen[at]! < 0 && best[at] !== NONE) {
      seen[at] = start;
      at = from[best[at]!]!;
    }
    if (at === root || seen[at] !== start || circle[at]! >= 0) continue;
    for (let on = at; circle[on]! < 0; on = from[best[on]!]!) circle[on] = circles;
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
