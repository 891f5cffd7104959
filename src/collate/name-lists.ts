import type { ReadTelling, Sentence } from '../model/token.ts';
import type { Profile, WordIds } from './profile.ts';

/** Names of a list, in order; each the ids of its words. */
export type NameList = readonly (readonly number[])[];

/** Fewer names make no list. */
const FEWEST = 3;
/** Words that stand between the names of a list, beside commas. */
const BETWEEN: ReadonlySet<string> = new Set(['and', 'or', 'the', 'including', 'plus', 'then']);

/** The longest list of names in a sentence ("Hallow, the Fell Bay, Stacks and Orrin"); empty where it has none of three. */
export function nameList(telling: ReadTelling, sentence: Sentence, profile: Profile, ids: WordIds): NameList {
  let best: number[][] = [];
  let list: number[][] = [];
  let inName = false;
  for (const token of sentence.tokens) {
    const mark = token.kind === 'mark';
    const id = mark ? -1 : ids.idOf(token.norm);
    if (!mark && profile.names.includes(id)) {
      if (inName) list.at(-1)!.push(id);
      else list.push([id]);
      inName = true;
      if (list.length > best.length) best = list;
      continue;
    }
    inName = false;
    const goesOn = mark ? telling.text[token.start] === ',' : BETWEEN.has(token.norm);
    if (!goesOn) list = [];
  }
  return best.length >= FEWEST ? best : [];
}

/** Whether two lists have three names in the same order. */
export function sameList(a: NameList, b: NameList): boolean {
  let row = new Int32Array(b.length + 1);
  for (const name of a) {
    const next = new Int32Array(b.length + 1);
    b.forEach((other, j) => {
      const equal = name.some((id) => other.includes(id));
      next[j + 1] = equal ? row[j]! + 1 : Math.max(row[j + 1]!, next[j]!);
    });
    row = next;
  }
  return row[b.length]! >= FEWEST;
}
