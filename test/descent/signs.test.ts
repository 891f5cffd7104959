import { describe, expect, test } from 'vitest';
import { compare } from '../../src/index.ts';

const WIRE = `HOLLIN (Norian Press) - A cargo ship carrying 90 cars ran onto a sandbank off the island of Skarre early on Sunday, hurting four sailors, the harbour office said.

The Una Braddan was on the way from Orsk to Hollin when it struck the sand in winds of 40 knots.

Two fishing boats and a tug took eleven men off the listing vessel before sunrise.

The cause was not immediately clear, harbour master Olle Frisk told reporters.

The owners said the ship had passed an inspection in March and that its captain knew the strait well.

About 70 tonnes of oil remained in the tanks of the ship.`;

const signsOf = (copy: string) =>
  compare([
    { id: 'norian-press.txt', text: WIRE },
    { id: 'harbour-echo.txt', text: copy },
  ]).descent.signs.map((s) => `${s.kind} ${s.siglum}`);

const edited = (edits: readonly (readonly [string, string])[]) =>
  edits.reduce((text, [from, to]) => text.replace(from, to), `By Norian Press\n\n${WIRE.replace(/^.*?- /, '')}`);

test('a word or two in nearly every sentence is the edit of a host', () => {
  const light = [
    ['early on Sunday', 'early yesterday'],
    ['struck the sand', 'hit the sand'],
    ['listing vessel', 'listing ship'],
    ['told reporters', 'said'],
    ['knew the strait well', 'knew the straits well'],
  ] as const;
  expect(signsOf(edited(light))).toEqual(['house-edit A']);
  expect(signsOf(edited(light.slice(0, 2)))).toEqual([]);
});

test('other marks and quotes are no edit', () => {
  expect(signsOf(edited([[', hurting', ' – hurting']]).replaceAll('.\n', ' …\n'))).toEqual([]);
});

describe('a page that says it was corrected', () => {
  const page = (text: string) => ({ outlet: 'Harbour Echo', text });
  const states = (edits: readonly (readonly [string, string])[]) => {
    const later = edits.reduce((text, [from, to]) => text.replace(from, to), WIRE.replace(/^.*?- /, ''));
    const note = 'Correction: an earlier version of this article gave the wrong number of cars.';
    return compare([
      { id: 'a', ...page(WIRE.replace(/^.*?- /, '')) },
      { id: 'b', ...page(`${later}\n\n${note}`) },
    ]).descent.signs.map((s) => s.kind);
  };
  const corrected = ['carrying 90 cars', 'carrying 19 cars'] as const;
  test('is corrected', () => {
    expect(states([corrected])).toEqual(['corrected']);
  });
  test('and updated, where more than that rose', () => {
    const risen = [
      ['hurting four sailors', 'hurting seven sailors'],
      ['took eleven men', 'took fourteen men'],
      ['Two fishing boats', 'Three fishing boats'],
    ] as const;
    expect(states([corrected, ...risen])).toEqual(['corrected', 'updated']);
  });
});
