import { bitsOf, GAP } from './texts.ts';

/**
 * Wordings that have so little in common that neither came from the other are told apart, though the collation put them in one unit: own sentences
 * of several tellings that stand between the same neighbours, a headline and another one.
 * @param rows words by place of each wording
 * @param least share of the bits of the lesser of two wordings in words that stand in the same places
 * @returns for each wording the number of its group: groups of wordings that are kin to one another, directly or by way of others
 */
export function kinOf(rows: readonly Int32Array[], wordBits: Float64Array, least: number): number[] {
  const bits = rows.map((row) => bitsOf(row, wordBits));
  const groups: number[][] = [];
  rows.forEach((row, at) => {
    const kin = groups.filter((group) => group.some((other) => akin(rows[other]!, row, bits[other]!, bits[at]!)));
    const [first, ...more] = kin;
    if (!first) groups.push([at]);
    else {
      first.push(at, ...more.flat());
      for (const group of more) groups.splice(groups.indexOf(group), 1);
    }
  });
  const found = rows.map(() => 0);
  groups.forEach((group, number) => {
    for (const at of group) found[at] = number;
  });
  return found;

  function akin(x: Int32Array, y: Int32Array, all: number, own: number): boolean {
    const wanted = least * Math.min(all, own);
    let shared = 0;
    for (let place = 0; place < x.length && shared < wanted; place++)
      if (x[place] === y[place] && x[place] !== GAP) shared += wordBits[x[place]!]!;
    return shared >= wanted;
  }
}
