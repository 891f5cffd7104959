import { expect, test } from 'vitest';
import { changeNotes, laterState } from '../../src/descent/later-state.ts';
import type { FigureFinding } from '../../src/model/report.ts';
import { reading } from '../support/read.ts';

test.each([
  ['Correction: An earlier version gave the wrong date. / The ferry sailed on Monday.', true],
  ['Correction of the lists took a week, the council said. / The ferry sailed on Monday.', false],
  ['The ferry sailed on Monday. / This article has been updated.', true],
])('%s', (text, noted) => {
  expect(changeNotes(reading(text)).length > 0).toBe(noted);
});

test.each([
  ['At least 12 people died.', 'At least 9 people died.', ['A']],
  ['Harnisk leads by 12 votes.', 'Harnisk leads by 9 votes.', []],
  ['At least 71 people died.', 'At least 17 people died.', []],
])('a running count rises: %s', (late, early, sigla) => {
  const [a, b] = [reading(late, 'A'), reading(early, 'B')];
  const reads = (siglum: string, text: string) => {
    const [figure = ''] = /\d+/.exec(text) ?? [];
    const start = text.indexOf(figure);
    return { siglum, value: Number(figure), start, end: start + figure.length };
  };
  const figure = {
    verdict: 'updated',
    readings: [reads('A', a.text), reads('B', b.text)],
  } as never as FigureFinding;
  expect(laterState(a, b, [figure], false).map((p) => p.siglum)).toEqual(sigla);
});

test('a note of a change says which of two states of one page is later, and nothing of another outlet', () => {
  const [a, b] = [reading('The dam held.\n\nUpdated 3 May 2031, 14:10', 'A'), reading('The dam held.', 'B')];
  expect(laterState(a, b, [], true).map((p) => p.siglum)).toEqual(['A']);
  expect(laterState(a, b, [], false)).toEqual([]);
  expect(laterState(a, reading(a.text, 'B'), [], true)).toEqual([]);
});
