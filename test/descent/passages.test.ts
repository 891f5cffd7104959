import { expect, test } from 'vitest';
import { compare } from '../../src/index.ts';

const WIRE = `Ferry aground off Ostrey

Ostrey Press Agency

OSTREY (OPA) - A ferry with 212 people on board ran aground off the island of Ostrey on Monday, the coast guard said.

Two tugs pulled the Maren Lund off a sandbank after five hours of work in fog and drizzle.

The captain told the coast guard that a buoy had drifted half a mile since the storms of last week.`;
const PAPER = `Stranded for five hours

Ostrey Press Agency

OSTREY - A ferry with 212 people on board ran aground off the island of Ostrey on Monday, the coast guard said.

Readers on the quay had waited since noon with soup and woollen blankets.

The captain told the coast guard that a buoy had drifted half a mile since the storms of last week.`;

test('each sentence of a copy comes from its exemplar, or is its own', () => {
  const { descent, tellings } = compare([
    { id: 'opa', text: WIRE, outlet: 'Ostrey Press Agency' },
    { id: 'paper', text: PAPER, outlet: 'Quay Post' },
  ]);
  expect(descent.edges.map((e) => `${e.from}>${e.to}`)).toEqual(['A>B']);
  const text = new Map(tellings.map((t) => [t.siglum, t.text]));
  const words = (p: { siglum: string; start: number; end: number }) => text.get(p.siglum)!.slice(p.start, p.start + 12);
  expect(descent.passages.map((p) => [words(p), p.from, p.at && words(p.at)])).toEqual([
    ['A ferry with', null, null],
    ['Two tugs pul', null, null],
    ['The captain ', null, null],
    ['A ferry with', 'A', 'A ferry with'],
    ['Readers on t', null, null],
    ['The captain ', 'A', 'The captain '],
  ]);
});
