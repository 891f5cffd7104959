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
])('a running count rises: %s', (late, early, sigla) => {
  const [a, b] = [reading(late, 'A'), reading(early, 'B')];
  const at = (text: string, figure: string) => ({
    start: text.indexOf(figure),
    end: text.indexOf(figure) + figure.length,
  });
  const figure = {
    verdict: 'updated',
    readings: [
      { siglum: 'A', value: 12, ...at(a.text, '12') },
      { siglum: 'B', value: 9, ...at(b.text, '9') },
    ],
  } as never as FigureFinding;
  expect(laterState(a, b, [figure]).map((p) => p.siglum)).toEqual(sigla);
});
