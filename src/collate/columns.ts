import { fixpoints } from './fixpoints.ts';
import { heaviestPath } from './path.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One place of the texts: for each text the position of its word there, or -1. */
export type Column = Int32Array;

/** What two words in one place are worth, against leaving both alone (0). Tuned on wordings of one sentence and on manuscripts. */
export interface Worth {
  /** Two content words that nothing makes akin, two function words, one of each. */
  readonly contents: number;
  readonly smalls: number;
  readonly mixed: number;
  /** Taken off for each run of places that only one side has. */
  readonly gap: number;
}

/**
 * Adds one more text to the columns of others: the heaviest monotone path through columns and words, with affine gaps
 * (Gotoh 1982). A word that joins a column is worth its mean kinship with the words there.
 * @returns new columns; those without a word of `who` are the given ones
 */
export function addText(
  columns: readonly Column[],
  texts: readonly Int32Array[],
  who: number,
  vocabulary: Vocabulary,
  worth: Worth,
): Column[] {
  const words = texts[who]!;
  const path = pathThrough(words, profileOf(columns, texts, vocabulary), vocabulary, worth);
  const merged: Column[] = [];
  let column = 0;
  for (let at = 0; at < words.length; at++) {
    const to = path[at]!;
    if (to >= 0) while (column < to) merged.push(columns[column++]!);
    const place = to >= 0 ? columns[column++]!.slice() : new Int32Array(texts.length).fill(-1);
    place[who] = at;
    merged.push(place);
  }
  while (column < columns.length) merged.push(columns[column++]!);
  return merged;
}

/** The words that stand in each column. */
interface Profile {
  readonly columns: number;
  /** By a word's number: the columns in which it stands, with its share of the words there. */
  readonly where: ReadonlyMap<number, readonly { readonly column: number; readonly share: number }[]>;
  /** Share of content words in each column. */
  readonly content: Float64Array;
}

function profileOf(columns: readonly Column[], texts: readonly Int32Array[], vocabulary: Vocabulary): Profile {
  const where = new Map<number, { column: number; share: number }[]>();
  const content = new Float64Array(columns.length);
  columns.forEach((positions, column) => {
    const counts = new Map<number, number>();
    let total = 0;
    positions.forEach((position, text) => {
      if (position < 0) return;
      const id = texts[text]![position]!;
      counts.set(id, (counts.get(id) ?? 0) + 1);
      total++;
    });
    for (const [id, count] of counts) {
      (where.get(id) ?? where.set(id, []).get(id)!).push({ column, share: count / total });
      if (vocabulary.content[id]) content[column]! += count / total;
    }
  });
  return { columns: columns.length, where, content };
}

/** For each word the column that it joins, or -1. Fixpoints part the whole into boxes; in each the heaviest path is found. */
function pathThrough(words: Int32Array, profile: Profile, vocabulary: Vocabulary, worth: Worth): Int32Array {
  const path = new Int32Array(words.length).fill(-1);
  const weights = weightsIn(words, profile, vocabulary, worth);
  const onlyColumn = (id: number) => {
    const places = vocabulary.content[id] ? profile.where.get(id) : undefined;
    return places?.length === 1 ? places[0]!.column : undefined;
  };
  let [fromWord, fromColumn] = [0, 0];
  for (const { word, column } of [...fixpoints(words, onlyColumn), { word: words.length, column: profile.columns }]) {
    heaviestPath({ fromWord, toWord: word, fromColumn, toColumn: column }, weights, worth.gap, path);
    if (word < words.length) path[word] = column;
    [fromWord, fromColumn] = [word + 1, column + 1];
  }
  return path;
}

/** For a position of the text being added: its worth in each column. */
function weightsIn(words: Int32Array, { columns, where, content }: Profile, vocabulary: Vocabulary, worth: Worth) {
  const known = new Map<number, Float64Array>();
  return (at: number): Float64Array => {
    const id = words[at]!;
    const weights = known.get(id) ?? weightsOf(id);
    known.set(id, weights);
    return weights;
  };

  function weightsOf(id: number): Float64Array {
    const row = new Float64Array(columns);
    const own = vocabulary.content[id];
    const [withContent, withSmall] = own ? [worth.contents, worth.mixed] : [worth.mixed, worth.smalls];
    for (let c = 0; c < columns; c++) row[c] = content[c]! * withContent + (1 - content[c]!) * withSmall;
    const unrelated = own ? worth.contents : worth.smalls;
    for (const kin of vocabulary.kin[id]!)
      for (const { column, share } of where.get(kin.id) ?? []) row[column]! += share * (kin.weight - unrelated);
    return row;
  }
}
