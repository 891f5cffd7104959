/** Something that stands in a row: a box, or a line on its way past the boxes. */
export interface Item {
  readonly key: string;
  readonly row: number;
  readonly width: number;
  /** Where it was set before; its place among the others of the row is kept. */
  readonly x: number;
}
/** Two items that want to stand above each other. */
export interface Pull {
  readonly a: string;
  readonly b: string;
  readonly weight: number;
}

/** Rounds down and up again; more move nothing that is seen. */
const ROUNDS = 24;
/** Pull of the middle, so that nothing drifts away that hangs on little. */
const MIDDLE = 0.1;

/**
 * Moves items closer within their rows without changing their order: each round puts every row where its neighbours above and
 * below pull it (least squares, by pooling adjacent violators: Ayer et al. 1955), never nearer to each other than `gap`.
 */
export function spread(items: readonly Item[], pulls: readonly Pull[], gap: number): Map<string, number> {
  const rows = rowsOf(items);
  const at = new Map<string, number>();
  for (const row of rows)
    place(
      row,
      row.map(() => ({ wish: 0, weight: 1 })),
      gap,
      at,
    );
  const near = neighbours(pulls);
  const wishOf = ({ key }: Item) => {
    const around = (near.get(key) ?? []).filter(({ other }) => at.has(other));
    const weight = around.reduce((sum, n) => sum + n.weight, MIDDLE);
    return { wish: around.reduce((sum, n) => sum + n.weight * at.get(n.other)!, 0) / weight, weight };
  };
  for (let round = 0; round < ROUNDS; round++)
    for (const row of round % 2 === 0 ? rows : [...rows].reverse()) place(row, row.map(wishOf), gap, at);
  return at;
}

function rowsOf(items: readonly Item[]): Item[][] {
  const rows: Item[][] = [];
  for (const item of items) (rows[item.row] ??= []).push(item);
  return rows.filter((row) => row).map((row) => row.sort((a, b) => a.x - b.x));
}

function neighbours(pulls: readonly Pull[]): Map<string, { other: string; weight: number }[]> {
  const near = new Map<string, { other: string; weight: number }[]>();
  const add = (key: string, other: string, weight: number) =>
    near.set(key, [...(near.get(key) ?? []), { other, weight }]);
  for (const { a, b, weight } of pulls) {
    add(a, b, weight);
    add(b, a, weight);
  }
  return near;
}

interface Wish {
  readonly wish: number;
  readonly weight: number;
}

/** The places nearest to the wishes that keep the order and the gaps. */
function place(row: readonly Item[], wishes: readonly Wish[], gap: number, at: Map<string, number>): void {
  // Without the widths before it, each item has to be no less than the one before.
  const before: number[] = [0];
  for (let i = 1; i < row.length; i++) before.push(before[i - 1]! + (row[i - 1]!.width + row[i]!.width) / 2 + gap);
  const blocks: { sum: number; weight: number; count: number }[] = [];
  wishes.forEach(({ wish, weight }, i) => {
    let block = { sum: weight * (wish - before[i]!), weight, count: 1 };
    for (let last = blocks.at(-1); last && last.sum / last.weight > block.sum / block.weight; last = blocks.at(-1)) {
      blocks.pop();
      block = { sum: last.sum + block.sum, weight: last.weight + block.weight, count: last.count + block.count };
    }
    blocks.push(block);
  });
  let i = 0;
  for (const { sum, weight, count } of blocks)
    for (let n = 0; n < count; n++, i++) at.set(row[i]!.key, sum / weight + before[i]!);
}
