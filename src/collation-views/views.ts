import type { UnitCollation } from '../collate/unit-collation.ts';
import { collatexColumns, collatexRows } from './collatex.ts';
import { toGraphml } from './graphml.ts';
import { collationJson } from './json.ts';
import { movesOf } from './moves.ts';
import { passagesOf } from './passages.ts';
import { placeCells } from './placed.ts';
import { CSV, separatedValues, TSV } from './separated.ts';
import { toTei } from './tei.ts';

export const COLLATION_VIEWS = ['tsv', 'csv', 'json', 'collatex', 'collatex-rows', 'tei', 'graphml'] as const;
export type CollationView = (typeof COLLATION_VIEWS)[number];

/** A collation in the form asked for. Pure; the order of the tellings that were collated changes nothing. */
export function collationView(view: CollationView, collation: UnitCollation): string {
  if (view === 'tsv') return separatedValues(collation, TSV);
  if (view === 'csv') return separatedValues(collation, CSV);
  const placed = placeCells(collation);
  if (view === 'collatex') return collatexColumns(placed);
  if (view === 'collatex-rows') return collatexRows(placed);
  const moves = movesOf(placed);
  if (view === 'tei') return toTei(placed, moves);
  return view === 'graphml' ? toGraphml(placed, moves) : collationJson(placed, moves, passagesOf(placed, moves));
}
