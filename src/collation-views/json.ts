import { stated } from '../stated.ts';
import { VERSION } from '../version.ts';
import type { Move } from './moves.ts';
import type { Passage } from './passages.ts';
import { normAt, type PlacedCollation } from './placed.ts';

/**
 * The collation as JSON, one row a line: by siglum the span of each word in its telling's text and its normal form. A
 * telling that is not named in a row has a gap there. `moves` are passages that some tellings have in another order;
 * `units` are the passages that tellings share, whatever their wording, with the places in which they stand.
 */
export function collationJson(
  { witnesses, rows }: PlacedCollation,
  moves: readonly Move[],
  passages: readonly Passage[],
): string {
  const tellings = witnesses.map(({ siglum, telling }) => {
    const { id, uri, title, outlet, published, language } = stated(telling);
    return { siglum, id, uri, title, outlet, published, language, sha256: telling.sha256, text: telling.text };
  });
  const lines = rows.map((row) =>
    Object.fromEntries(
      row.tellings.map((w, i) => {
        const { siglum, cells } = witnesses[w]!;
        const { start, end } = cells[row.cells[i]!]!;
        return [siglum, { start, end, norm: normAt(witnesses[w]!, row.cells[i]!) }];
      }),
    ),
  );
  const moved = moves.map(({ unit, words, places }) => ({
    words,
    places: places.map(({ row, members }) => ({
      row,
      members: members.map((member) => {
        const { telling, from, to } = unit.members[member]!;
        const { siglum, cells } = witnesses[telling]!;
        return { siglum, start: cells[from]!.start, end: cells[to - 1]!.end };
      }),
    })),
  }));
  const head = `"schema": "variorum/collation/1",\n"program": ${JSON.stringify({ version: VERSION })}`;
  return `{${head},\n"tellings": ${list(tellings)},\n"rows": ${list(lines)},\n"moves": ${list(moved)},\n"units": ${list(passages)}}\n`;
}

const list = (items: readonly unknown[]): string => `[${items.map((item) => `\n${JSON.stringify(item)}`).join(',')}]`;
