import { diffWords, type Edit } from '../../collate/words.ts';
import { plain, type Version } from './versions.ts';

/**
 * The edits from one version to the other. Where the same words stand at both ends of what is missing ("We will. We must." / "We must."),
 * there is more than one smallest edit: the one at the beginning or end of the quotation is taken, else one at the end of a sentence.
 */
export function editsBetween(a: Version, b: Version): Edit[] {
  const edits = diffWords(a.words, b.words);
  for (let i = 0; i < edits.length; i++) {
    const { op } = edits[i]!;
    if (op === 'delete') slide(edits, i, 'a', a);
    else if (op === 'insert') slide(edits, i, 'b', b);
  }
  return edits.filter((edit) => edit.a[0] < edit.a[1] || edit.b[0] < edit.b[1]);
}

/** Moves edit `i`, whose words stand in `has` alone, over the equal words beside it, those on both sides. */
function slide(edits: Edit[], i: number, side: 'a' | 'b', has: Version): void {
  const [from, to] = edits[i]![side];
  const { words } = has;
  const [before, behind] = [lengthOf(edits[i - 1]), lengthOf(edits[i + 1])];
  if (before === 0 || behind === 0) return;
  let left = 0;
  while (left < before && plain(words[from - left - 1]!) === plain(words[to - left - 1]!)) left++;
  let right = 0;
  while (right < behind && plain(words[from + right]!) === plain(words[to + right]!)) right++;
  const by = bestStep(has, from, to, left, right);
  move(edits, i - 1, 1, by);
  edits[i] = { ...edits[i]!, a: shifted(edits[i]!.a, by, by), b: shifted(edits[i]!.b, by, by) };
  move(edits, i + 1, 0, by);
}

/** Steps to the left count below 0. */
function bestStep({ words, runs }: Version, from: number, to: number, left: number, right: number): number {
  if (left === from) return -left;
  if (right > 0 && to + right === words.length) return right;
  const { text } = runs[0]!.read;
  const ends = (at: number): boolean => /[.!?]/.test(text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0));
  for (let by = -left; by <= right; by++) if (ends(from + by) && ends(to + by)) return by;
  return 0;
}

const lengthOf = (edit: Edit | undefined): number => (edit?.op === 'equal' ? edit.a[1] - edit.a[0] : 0);
const shifted = ([from, to]: readonly [number, number], first: number, last: number): readonly [number, number] => [
  from + first,
  to + last,
];

/** Grows or shrinks the equal words before (`end` 1) or behind (`end` 0) a moved edit. */
function move(edits: Edit[], at: number, end: 0 | 1, by: number): void {
  const edit = edits[at];
  if (!edit) return;
  const [first, last] = end === 1 ? [0, by] : [by, 0];
  edits[at] = { ...edit, a: shifted(edit.a, first, last), b: shifted(edit.b, first, last) };
}
