import { fullTextAt, normAt, type PlacedCollation, type Witness } from './placed.ts';

/** `t` with the white space behind it, as CollateX has it: the tokens of a witness joined are its text. */
const token = (witness: Witness, at: number) => JSON.stringify({ t: fullTextAt(witness, at), n: normAt(witness, at) });

/**
 * CollateX JSON as the Java program writes it: `table` is a list of places, each with one list of tokens a witness, in
 * the order of `witnesses`; a gap is an empty list.
 */
export function collatexColumns({ witnesses, rows }: PlacedCollation): string {
  const lines = rows.map(({ tellings, cells }) => {
    const line = new Array<string>(witnesses.length).fill('[]');
    for (const [i, w] of tellings.entries()) line[w] = `[${token(witnesses[w]!, cells[i]!)}]`;
    return line.join(',');
  });
  return print(witnesses, lines);
}

/**
 * CollateX JSON as the Python program writes it: `table` has one row a witness, each with one list of tokens a place; a
 * gap is `null`.
 */
export function collatexRows({ witnesses, rows }: PlacedCollation): string {
  const lines = witnesses.map((witness) => {
    const line = new Array<string>(rows.length).fill('null');
    witness.rows.forEach((row, at) => void (line[row] = `[${token(witness, at)}]`));
    return line.join(',');
  });
  return print(witnesses, lines);
}

/** @param lines each the items of a list */
function print(witnesses: readonly Witness[], lines: readonly string[]): string {
  const sigla = JSON.stringify(witnesses.map((w) => w.siglum));
  return `{"witnesses": ${sigla},\n"table": [${lines.map((line) => `\n[${line}]`).join(',')}]}\n`;
}
