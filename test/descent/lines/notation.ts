import { cellsOf } from '../../../src/collate/cells.ts';
import type { UnitCollation } from '../../../src/collate/unit-collation.ts';
import { makeVocabulary } from '../../../src/collate/vocabulary.ts';
import { settle } from '../../../src/defaults.ts';
import { type LineEdge, type Lines, linesOf } from '../../../src/descent/lines/lines.ts';
import { reading } from '../../support/read.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const PLACES = 10;

/** Words of unit `2ac`: ten words, the first and the third changed. */
const wordsOf = (sentence: string): string[] => {
  const [, unit, changed] = /^(\d+)([a-z]*)$/.exec(sentence)!;
  const stem = [...unit!].map((digit) => LETTERS[Number(digit)]).join('');
  return Array.from({ length: PLACES }, (_, place) =>
    changed!.includes(LETTERS[place]!) ? `xo${stem}${LETTERS[place]}xu` : `qe${stem}${LETTERS[place]}qi`,
  );
};

/** `A: 1 2ac 3 | B: 1 3`: tellings by siglum, each with its sentences by number, letters for changed words. */
export function collationOf(notation: string): UnitCollation {
  const parsed = notation.split('|').map((line) => {
    const [siglum, sentences] = line.split(':');
    return { siglum: siglum!.trim(), sentences: sentences!.trim().split(/\s+/) };
  });
  const tellings = parsed.map(({ siglum, sentences }) =>
    reading(sentences.map((s) => `${wordsOf(s).join(' ')}.`).join(' '), siglum),
  );
  const cells = tellings.map((t) => cellsOf(t.text));
  const vocabulary = makeVocabulary(cells.flatMap((list) => list.map((c) => c.word)));
  const units = new Map<number, { telling: number; from: number; to: number }[]>();
  parsed.forEach(({ sentences }, telling) => {
    sentences.forEach((sentence, i) => {
      const unit = Number.parseInt(sentence, 10);
      units.set(unit, [...(units.get(unit) ?? []), { telling, from: i * PLACES, to: (i + 1) * PLACES }]);
    });
  });
  return {
    tellings,
    cells,
    words: cells.map((list) => Int32Array.from(list, (c) => vocabulary.idOf(c.word))),
    vocabulary,
    units: [...units].map(([, members]) => ({
      members,
      columns: Array.from({ length: PLACES }, (_, place) => Int32Array.from(members, (m) => m.from + place)),
    })),
  };
}

export interface Extra {
  /** Times by siglum. */
  readonly times?: Readonly<Record<string, number>>;
  readonly stated?: readonly (readonly [from: string, to: string])[];
  readonly rounds?: number;
}

export function linesIn(notation: string, { times, stated, rounds = 0 }: Extra = {}): Lines {
  const collation = collationOf(notation);
  const at = new Map(collation.tellings.map((t, i) => [t.siglum, i]));
  return linesOf({
    collation,
    ...(times ? { times: collation.tellings.map((t) => times[t.siglum] ?? null) } : {}),
    ...(stated ? { stated: stated.map(([from, to]) => ({ from: at.get(from)!, to: at.get(to)! })) } : {}),
    settings: settle({ 'lines.rounds': rounds }),
  });
}

/** `A>B C>D+`: edges by sigla in order, `+` for a second source. */
export function edgesIn(notation: string, extra: Extra = {}): string {
  const sigla = collationOf(notation).tellings.map((t) => t.siglum);
  const name = (node: number | string) => (typeof node === 'number' ? sigla[node]! : node);
  return linesIn(notation, extra)
    .edges.map((e: LineEdge) => `${name(e.from)}>${name(e.to)}${e.second ? '+' : ''}`)
    .sort()
    .join(' ');
}
