import type { Model } from './terms.ts';

/** For each unit 1 where it is a stranger in a tree; null where none is. */
export type Strangers = Uint8Array | null;

/**
 * For each text the units that are strangers in its tree: another tree is likelier to be their home, since a greater part of it has them (by
 * Laplace's rule of succession). A head that has such a unit took it from there, as a copy would have.
 */
export function strangersOf({ texts }: Model, parents: ArrayLike<number>): Strangers[] {
  const heads = Array.from(parents, (_, text) => headOf(parents, text));
  const trees = [...new Set(heads.slice(0, texts.tellings))];
  if (trees.length < 2) return heads.map(() => null);
  const at = new Map(trees.map((head, tree) => [head, tree]));
  const sizes = new Int32Array(trees.length);
  const holders = trees.map(() => new Int32Array(texts.units.length));
  for (let t = 0; t < texts.tellings; t++) {
    const tree = at.get(heads[t]!)!;
    sizes[tree]!++;
    for (const unit of texts.orders[t]!) holders[tree]![unit]!++;
  }
  const shares = holders.map((counts, tree) =>
    Float64Array.from(counts, (n) => (n ? (n + 1) / (sizes[tree]! + 2) : 0)),
  );
  const homes = Float64Array.from(texts.units, (_, unit) =>
    shares.reduce((most, own) => Math.max(most, own[unit]!), 0),
  );
  const masks = shares.map((own) => Uint8Array.from(own, (share, unit) => (share < homes[unit]! ? 1 : 0)));
  return heads.map((head) => masks[at.get(head) ?? -1] ?? null);
}

function headOf(parents: ArrayLike<number>, text: number): number {
  let at = text;
  while (parents[at]! >= 0) at = parents[at]!;
  return at;
}

/** Takes the bits of each unit that a head has from another tree: runs of them count as one event and a little for each further unit. */
export function eachStranger(
  { texts, weights }: Model,
  text: number,
  strangers: Strangers,
  take: (unit: number, bits: number) => void,
): void {
  if (!strangers) return;
  let run = false;
  for (const unit of texts.orders[text]!) {
    const strange = strangers[unit] === 1;
    if (strange) take(unit, run ? weights.elsewhereMore : weights.elsewhere);
    run = strange;
  }
}
