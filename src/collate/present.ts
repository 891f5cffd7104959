import type { Token } from '../model/token.ts';
import type { Edit } from './diff.ts';
import { isContent } from './kinship.ts';

/** Kept runs of at most this many small words between two changes make an edit choppy. */
const LONGEST_BRIDGE = 2;

/**
 * The edit that a person wants to read, from the smallest one: where two changes are parted by nothing but a function word or
 * two, and they do not both only add or both only drop, they become one change of a phrase. `minimal` covers both lists in
 * order, and so does the result.
 */
export function presentable(minimal: readonly Edit[], a: readonly Token[]): Edit[] {
  const edits: Edit[] = [];
  for (let at = 0; at < minimal.length; at++) {
    const edit = minimal[at]!;
    const before = edits.at(-1);
    const after = minimal[at + 1];
    if (before && after && isBridge(edit, a) && changesBetween(before, after)) {
      edits[edits.length - 1] = join(before, after);
      at++;
    } else edits.push(edit);
  }
  return edits;
}

/** A short kept run without a content word or a mark that closes a clause. */
function isBridge(edit: Edit, a: readonly Token[]): boolean {
  if (edit.op !== 'equal' || edit.a[1] - edit.a[0] > LONGEST_BRIDGE) return false;
  return a.slice(...edit.a).every((t) => t.kind === 'word' && !isContent(t));
}

/** Two changes of which not both only add, nor both only drop. */
function changesBetween(before: Edit, after: Edit): boolean {
  if (before.op === 'equal' || after.op === 'equal') return false;
  return before.op === 'replace' || after.op === 'replace' || before.op !== after.op;
}

function join(first: Edit, last: Edit): Edit {
  const a = [first.a[0], last.a[1]] as const;
  const b = [first.b[0], last.b[1]] as const;
  return { op: a[0] === a[1] ? 'insert' : b[0] === b[1] ? 'delete' : 'replace', a, b };
}
