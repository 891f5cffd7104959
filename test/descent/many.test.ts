import { expect, test } from 'vitest';
import { readInOrder } from '../../src/compare.ts';
import { settle } from '../../src/defaults.ts';
import { descendMany } from '../../src/descent/many/many.ts';
import { fromRecord, type TellingRecord } from '../../src/readers/record.ts';

const STORY = [
  'Divers raised seventy crates of porcelain from the wreck of the Maren Lund off Ostrey on Monday.',
  'The harbour master said that two tugs had held the barge in place for nine hours.',
  'Museum keepers packed plates and jugs into tanks of fresh water on the quay.',
  'A storm in the autumn of 1788 had driven the ship onto the reef, records of the parish show.',
  'Half of the cargo had been sold in advance to a merchant of Tarnholm.',
];
const body = (...sentences: number[]) => sentences.map((i) => STORY[i]).join('\n\n');
const read = (records: TellingRecord[]) => readInOrder(records.map((record) => fromRecord(record)));
const lines = (records: TellingRecord[]) => {
  const tellings = read(records);
  const name = new Map(tellings.map((t) => [t.siglum, t.telling.id]));
  return descendMany(tellings, settle({})).edges.map((e) => `${name.get(e.from)}>${name.get(e.to)} ${e.kind}`);
};

test('of two states of one page the one that says that it was changed comes second', () => {
  const text = (note: string) => `Crates raised\n\n${note}${body(0, 1, 2, 3, 4)}`;
  const records = [
    { id: 'a', outlet: 'Quay Post', text: text('Published 3 May 2031, 09:00; updated 14:10\n\n') },
    { id: 'b', outlet: 'Quay Post', text: text('Published 3 May 2031, 09:00\n\n') },
  ];
  expect(lines(records)).toEqual(['b>a revision']);
});

test('an agency has its own text from no client', () => {
  const agency = { id: 'tarn-wire', text: `Crates raised\n\nTarn Wire\n\nOSTREY (Tarn Wire) - ${body(0, 1, 2, 3, 4)}` };
  const paper = { id: 'paper', outlet: 'Quay Post', text: `Crates raised\n\n${body(0, 1, 2, 3, 4)}` };
  expect(lines([agency, paper]).map((line) => line.split(' ')[0])).toEqual(['tarn-wire>paper']);
});
