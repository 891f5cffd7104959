import type { Vocabulary } from '../collate/vocabulary.ts';
import type { UnitCollation } from '../model/unit-collation.ts';

/** Places where two tellings that both stem from `root` differ from it. A place is a run of neighbouring words. */
export interface Innovations {
  /** Both differ from the root, and agree. */
  readonly shared: number;
  /** The first differs from the root, the second has its words. */
  readonly first: number;
  /** The second differs from the root, the first has its words. */
  readonly second: number;
}

/**
 * Agreement in innovations, the classical evidence of kinship (Maas, Textual Criticism, 1958): what `x` and `y` have alike against their common
 * root the one has from the other, or both from a copy between. Words left out count for nothing: anybody may cut.
 */
export function innovationsOf(collation: UnitCollation, root: number, x: number, y: number): Innovations {
  const counts = { shared: 0, first: 0, second: 0 };
  for (const { members, columns } of collation.units) {
    const [ofRoot, ofX, ofY] = [root, x, y].map((t) => [...members.keys()].filter((m) => members[m]!.telling === t));
    if (!ofRoot!.length || !ofX!.length || !ofY!.length) continue;
    const word = (telling: number, own: readonly number[], column: Int32Array): number => {
      const at = own.map((m) => column[m]!).find((cell) => cell >= 0);
      return at === undefined ? NONE : collation.words[telling]![at]!;
    };
    let before: Kind | null = null;
    for (const column of columns) {
      const kind = kindOf(collation, word(root, ofRoot!, column), word(x, ofX!, column), word(y, ofY!, column));
      if (kind !== null && kind !== before) counts[kind]++;
      before = kind;
    }
  }
  return counts;
}

/** Two places may be changed alike by chance; and hardly any that the first changed may be as the root has them. */
export const isHandedOn = ({ shared, first }: Innovations): boolean => shared >= 2 && first <= shared / 4;

const NONE = -1;
type Kind = keyof Innovations;

function kindOf({ vocabulary }: UnitCollation, root: number, x: number, y: number): Kind | null {
  if (![x, y].some((id) => id !== NONE && id !== root && vocabulary.content[id] && !isStyle(vocabulary, root, id)))
    return null;
  if (x === y) return x === root ? null : 'shared';
  if (y === root && x !== NONE) return 'first';
  return x === root && y !== NONE ? 'second' : null;
}

/** One word in another form or spelling, or a number in figures: two houses may have one rule of style. */
const isStyle = ({ kin }: Vocabulary, root: number, id: number): boolean =>
  root !== NONE && kin[root]!.some((near) => near.id === id && near.weight >= SAME_WORD);
const SAME_WORD = 0.8;
