import type { UnitCollation } from '../../collate/unit-collation.ts';
import type { EdgeKind } from '../../model/report.ts';

/** More of a copy than this in the words of its exemplar, and it was not worded anew. */
const VERBATIM = 0.9;
/** An exemplar that is there but for this was not cut. */
const TRIMMING = 0.1;

/** How a copy was made, by what of the wording of either stands in the same place of the other. */
export function mannerOf(
  collation: UnitCollation,
  from: number,
  to: number,
): Extract<EdgeKind, 'verbatim' | 'cut' | 'reworded'> {
  const { facing, same } = facingWords(collation, from, to);
  if (facing === 0 || same < VERBATIM * facing) return 'reworded';
  return facing < (1 - TRIMMING) * collation.words[from]!.length ? 'cut' : 'verbatim';
}

/** Words of the two that stand in one place, and how many of them are the same. */
function facingWords({ units, words }: UnitCollation, from: number, to: number) {
  let [facing, same] = [0, 0];
  for (const { members, columns } of units) {
    const [sources, copies] = [from, to].map((t) => [...members.keys()].filter((m) => members[m]!.telling === t));
    if (!sources!.length || !copies!.length) continue;
    for (const column of columns) {
      const source = sources!.map((m) => column[m]!).find((cell) => cell >= 0);
      const copy = copies!.map((m) => column[m]!).find((cell) => cell >= 0);
      if (source === undefined || copy === undefined) continue;
      facing++;
      if (words[from]![source] === words[to]![copy]) same++;
    }
  }
  return { facing, same };
}
