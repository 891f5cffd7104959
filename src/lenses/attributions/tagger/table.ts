/** Attributes of a row of positions: one column each, values are hashes or small numbers. */
export interface Table {
  readonly length: number;
  readonly columns: readonly Int32Array[];
}

/** One part of a feature: which column, at which distance from the position that is labelled. */
export type Part = readonly [column: number, offset: number];
/** Parts that are looked at together. */
export type Template = readonly Part[];

/** Stands for whatever lies outside of the table. */
const OUTSIDE = 0x5bd1e995;

/**
 * Reads templates such as `norm kind+1 rule-1`: attribute names with their offsets, separated by spaces, one template a line.
 * @param names the columns, in order
 */
export function templatesOf(source: string, names: readonly string[]): Template[] {
  const lines = source.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').map((line) => line.split(/\s+/).map((part) => partOf(part, names)));
}

function partOf(part: string, names: readonly string[]): Part {
  const [, name, offset] = /^([a-z]+)([+-]\d)?$/i.exec(part) ?? [];
  const column = names.indexOf(name ?? '');
  if (column < 0) throw new Error(`no attribute is called “${part}”`);
  return [column, Number(offset ?? 0)];
}

/**
 * Hashes of one template at every position, into `hashes` from `base` on.
 * @param number place of the template in its list: the same attributes in another template are another feature
 */
export function hashTemplate(table: Table, template: Template, number: number, hashes: Int32Array, base = 0): void {
  const { length, columns } = table;
  hashes.fill(Math.imul(number + 1, 0x9e3779b1), base, base + length);
  for (const [name, offset] of template) {
    const column = columns[name]!;
    const first = base + Math.min(length, Math.max(0, -offset));
    const end = Math.max(first, base + Math.min(length, length - offset));
    const shift = offset - base;
    for (let at = base; at < first; at++) hashes[at] = mixed(hashes[at]!, OUTSIDE + offset);
    for (let at = first; at < end; at++) hashes[at] = mixed(hashes[at]!, column[at + shift]!);
    for (let at = end; at < base + length; at++) hashes[at] = mixed(hashes[at]!, OUTSIDE + offset);
  }
}

/** A hash with one more value in it. */
function mixed(before: number, value: number): number {
  let hash = Math.imul(before ^ value, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** A column of what is known of each of these; a plain loop, since `Int32Array.from` walks an iterator. */
export function columnOf<T>(list: readonly T[], value: (one: T, at: number) => number): Int32Array {
  const column = new Int32Array(list.length);
  for (let i = 0; i < list.length; i++) column[i] = value(list[i]!, i);
  return column;
}

/** Hash of a string (FNV-1a, 32 bits). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}
