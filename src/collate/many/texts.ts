import type { ReadTelling } from '../../model/token.ts';
import { byCodeUnits } from '../../text/order.ts';
import { type Cell, cellsOf } from '../cells.ts';
import { makeVocabulary, type Vocabulary } from '../vocabulary.ts';
import { endsOf } from './ends.ts';
import { wordKey } from './word-key.ts';

/** A text as its words, once for all tellings that have just these words. */
export interface ManyText {
  readonly words: Int32Array;
  /** 1 behind a cell that ends a sentence. */
  readonly ends: Uint8Array;
  /** Positions of its tellings. */
  readonly tellings: readonly number[];
}

/** Tellings made ready for collation. */
export interface ManyTexts {
  /** In order of sigla. */
  readonly tellings: readonly ReadTelling[];
  readonly cells: readonly (readonly Cell[])[];
  readonly words: readonly Int32Array[];
  readonly vocabulary: Vocabulary;
  /** By a word's number: its normal form. */
  readonly norms: readonly string[];
  /** In order of what they say, so that neither names nor the order of input decide anything. */
  readonly texts: readonly ManyText[];
}

/** Cells, numbered words and different texts of tellings. */
export function manyTexts(given: readonly ReadTelling[]): ManyTexts {
  const tellings = [...given].sort((a, b) => a.siglum.length - b.siglum.length || byCodeUnits(a.siglum, b.siglum));
  const cells = tellings.map(({ text }) => cellsOf(text));
  const byText = [...tellings.keys()].sort((a, b) => byCodeUnits(tellings[a]!.text, tellings[b]!.text));
  const vocabulary = makeVocabulary(wordsIn(byText.map((at) => cells[at]!)));
  const words = cells.map((list) => Int32Array.from(list, (cell) => vocabulary.idOf(cell.word)));
  const norms: string[] = [];
  for (const [t, list] of cells.entries())
    for (const [at, cell] of list.entries()) norms[words[t]![at]!] = cell.word.norm;
  const same = new Map<string, number[]>();
  for (const at of byText) {
    const key = wordKey(words[at]!);
    const group = same.get(key);
    if (group) group.push(at);
    else same.set(key, [at]);
  }
  const texts = [...same.values()].map((group) => ({
    words: words[group[0]!]!,
    ends: usualEnds(group.map((at) => endsOf(tellings[at]!, cells[at]!))),
    tellings: group,
  }));
  return { tellings, cells, words, vocabulary, norms, texts };
}

/** 1 where half of the tellings of one text, or more, end a sentence. */
function usualEnds(ends: readonly Uint8Array[]): Uint8Array {
  return ends[0]!.map((_, at) => (2 * ends.reduce((sum, own) => sum + own[at]!, 0) >= ends.length ? 1 : 0));
}

function* wordsIn(lists: readonly (readonly Cell[])[]) {
  for (const list of lists) for (const cell of list) yield cell.word;
}
