import type { Values } from '../defaults.ts';
import { type SharedHole, sharedHoles } from './holes.ts';
import { stretchAt, stretchesApart } from './stretches.ts';
import { type CollationTable, LACUNA } from './table.ts';

/** What is unknown of a node: a lacuna, or the words of a passage that it has not. */
export const UNKNOWN = -1;
/** States from here on stand in one witness only; no lost node is ever given one. */
export const SINGULAR = 30;

/**
 * What the witnesses differ in, one number a character. A row gives a character for its words; a run of rows that the same witnesses lack gives
 * one for the presence of the run, so that a sentence cut is one event and not twenty.
 */
export interface Characters {
  readonly count: number;
  /** Characters from here on are the presence of a run of words: 1 = there, 0 = not. Those before are words. */
  readonly firstRun: number;
  /** For each witness the state of every character; UNKNOWN where it has none. */
  readonly states: readonly Int16Array[];
  /** What a change costs (for several words changed at once, the root of their number); for a run, its loss. */
  readonly weights: Float64Array;
  /** What a change costs; for a run, its gain: to lose text is easy, to invent the very text that others have is not. */
  readonly gains: Float64Array;
  /** What it costs to set a word right, that is, to have the original state again, as a share of what a change costs. */
  readonly returnPrice: number;
  /** The state of each word in the first text, as far as it is known; the most frequent one until there is a tree. */
  readonly original: Int16Array;
  /** What it costs that the root has a run. */
  readonly origins: Float64Array;
  /** 0 = words, 1 = presence of a single word, 2 = of a longer run, 3 = of what others have lost (a lacuna) (`KINDS`). */
  readonly kinds: Uint8Array;
  /** Rows that differ in this way. */
  readonly lengths: Int32Array;
  /** The first row of each. */
  readonly rows: Int32Array;
}

interface Draft {
  readonly states: Int16Array;
  /** Rows that differ in this way. */
  length: number;
  presence: boolean;
  /** Rows on end in which those who stand apart here do so. */
  readonly stretch: number;
  readonly row: number;
  /** Whether it is a lacuna that several share. */
  readonly hole?: true;
}

export function charactersOf(table: CollationTable, settings: Values): Characters {
  const drafts: Draft[] = [];
  const runs = new RecentEvents(settings['stemma.one-event']);
  const stretches = stretchesApart(table);
  table.rows.forEach((cells, row) => {
    const presence = statesOf(cells.map((cell) => (cell === LACUNA ? null : cell === '' ? '0' : '1')));
    const words = statesOf(cells.map((cell) => (cell === LACUNA || cell === '' ? null : foldWord(cell))));
    for (const [states, isPresence] of [
      [presence, true],
      [words, false],
    ] as const) {
      if (!states) continue;
      if (isPresence) asPresence(states, cells);
      const known = runs.find(states, isPresence, row);
      if (known) meet(known, states);
      else drafts.push(runs.add({ states, length: 1, presence: isPresence, stretch: stretchAt(stretches, row), row }));
    }
  });
  for (const hole of sharedHoles(table, settings['stemma.hole'])) drafts.push(draftOf(hole, table));
  return join(
    [...drafts.filter((d) => !d.presence), ...drafts.filter((d) => d.presence)],
    table.names.length,
    settings,
  );
}

/** Who has the text of a lacuna that others share: one that has any of it has it. */
function draftOf({ first, last, witnesses }: SharedHole, { names, rows }: CollationTable): Draft {
  const inside = rows.slice(first, last + 1);
  const has = (witness: number) => inside.some((cells) => cells[witness] !== LACUNA);
  const states = Int16Array.from(names, (_, w) => (witnesses.includes(w) ? 0 : has(w) ? 1 : UNKNOWN));
  return { states, length: inside.length, presence: true, stretch: inside.length, row: first, hole: true };
}

/** A run that stands here in some witnesses and close by in all others was moved, or worded otherwise: no loss. */
function meet(known: Draft, states: Int16Array): void {
  if (states.every((state, w) => state === known.states[w])) known.length++;
  else known.presence = false;
}

/** Case and marks aside, a word spelled otherwise is the same word. */
const foldWord = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().normalize('NFC');

/** Readings as numbers, the most frequent first; null where all that is known is alike. */
function statesOf(readings: readonly (string | null)[]): Int16Array | null {
  const counts = new Map<string, number>();
  for (const reading of readings) if (reading !== null) counts.set(reading, (counts.get(reading) ?? 0) + 1);
  if (counts.size < 2) return null;
  const order = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  let singular = SINGULAR;
  const number = new Map(order.map(([reading, n], at) => [reading, n > 1 && at < SINGULAR ? at : singular++]));
  return Int16Array.from(readings, (reading) => (reading === null ? UNKNOWN : (number.get(reading) ?? UNKNOWN)));
}

/** For presence the numbers mean something: 1 = there, 0 = not. */
function asPresence(states: Int16Array, cells: readonly string[]): void {
  cells.forEach((cell, at) => {
    states[at] = cell === LACUNA ? UNKNOWN : cell === '' ? 0 : 1;
  });
}

/** Words that change together stand in rows next to each other; a run of words may be interrupted by words that others put in. */
const NEXT = 1;

/** Differences that part the witnesses in the same way a few rows on are one event. */
class RecentEvents {
  private readonly last = new Map<string, { draft: Draft; row: number }>();
  private key = '';
  private row = 0;
  constructor(private readonly reach: number) {}

  find(states: Int16Array, presence: boolean, row: number): Draft | null {
    this.key = `${presence ? 'p' : 'w'}${partition(states).join()}`;
    this.row = row;
    const known = this.last.get(this.key);
    if (!known || row - known.row > (presence ? this.reach : NEXT)) return null;
    known.row = row;
    return known.draft;
  }

  add(draft: Draft): Draft {
    this.last.set(this.key, { draft, row: this.row });
    return draft;
  }
}

/** The same numbers for the same grouping, whatever the readings are. */
function partition(states: Int16Array): Int16Array {
  const numbers = new Map<number, number>();
  return states.map((state) => {
    if (state === UNKNOWN) return UNKNOWN;
    if (!numbers.has(state)) numbers.set(state, numbers.size);
    return numbers.get(state) ?? 0;
  });
}

function join(drafts: readonly Draft[], witnesses: number, settings: Values): Characters {
  const states = Array.from({ length: witnesses }, (_, w) =>
    Int16Array.from(drafts, (draft) => draft.states[w] ?? UNKNOWN),
  );
  return {
    count: drafts.length,
    states,
    firstRun: drafts.filter((draft) => !draft.presence).length,
    weights: Float64Array.from(drafts, (draft) => costOf(draft, settings, 'stemma.loss')),
    returnPrice: 1,
    original: new Int16Array(drafts.length),
    gains: Float64Array.from(drafts, (draft) => costOf(draft, settings, 'stemma.gain')),
    origins: Float64Array.from(drafts, (draft) => (kindOf(draft) === 2 ? originOf(draft.length, settings) : 0)),
    kinds: Uint8Array.from(drafts, kindOf),
    lengths: Int32Array.from(drafts, (draft) => draft.length),
    rows: Int32Array.from(drafts, (draft) => draft.row),
  };
}

/** A word alone, or part of a longer stretch? A cut of many words can look like one word lost where others have put words in. */
function kindOf({ presence, length, stretch, hole }: Draft): 0 | 1 | 2 | 3 {
  if (!presence) return 0;
  if (hole) return 3;
  return Math.max(length, stretch) === 1 ? 1 : 2;
}

function costOf(draft: Draft, settings: Values, run: 'stemma.loss' | 'stemma.gain'): number {
  const kind = kindOf(draft);
  if (kind === 3) return run === 'stemma.gain' ? settings['stemma.hole-filled'] : 1;
  if (kind === 0) return Math.sqrt(draft.length);
  return settings[kind === 1 ? 'stemma.single' : run];
}

/** A longer run is lost more easily than it is added; of a single word neither is known. */
function originOf(length: number, settings: Values): number {
  return Math.max(
    0,
    settings['stemma.gain'] - settings['stemma.loss'] * (1 + settings['stemma.long-run'] * Math.log2(length)),
  );
}
