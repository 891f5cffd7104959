import { type Chain, markOf } from './chain.ts';
import { hashTemplate, type Table } from './table.ts';

/** One feature that the model knows, with what it adds for a label against "nothing". */
export interface Reason {
  /** Attributes with their offsets, as the templates write them. */
  readonly feature: string;
  readonly weight: number;
}

/**
 * Why a position carries a label: the features that speak most loudly for or against it, strongest first. For debugging.
 * @param names the attributes of the table, in order of its columns
 */
export function reasonsFor(
  chain: Chain,
  table: Table,
  names: readonly string[],
  at: number,
  label: number,
  most = 12,
): Reason[] {
  const hashes = new Int32Array(table.length);
  const reasons = chain.templates.flatMap((template, t): Reason[] => {
    hashTemplate(table, template, t, hashes);
    const row = hashes[at]! & ((1 << chain.bits) - 1);
    if (chain.marks[row] !== markOf(hashes[at]!)) return [];
    const weight = (chain.weights[row * chain.labels + label]! - chain.weights[row * chain.labels]!) * chain.unit;
    return [{ feature: template.map(([column, offset]) => partName(names[column]!, offset)).join(' '), weight }];
  });
  return reasons.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, most);
}

const partName = (name: string, offset: number): string =>
  offset === 0 ? name : `${name}${offset > 0 ? '+' : ''}${offset}`;
