import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collateUnits } from '../../src/collate/many/units.ts';
import { type Move, movesOf } from '../../src/collation-views/moves.ts';
import type { Passage } from '../../src/collation-views/passages.ts';
import { type PlacedCollation, placeCells } from '../../src/collation-views/placed.ts';
import { tellTheSame } from '../../src/collation-views/same-passage.ts';
import { collationView } from '../../src/collation-views/views.ts';
import { readInOrder } from '../../src/compare.ts';
import { fromRecord } from '../../src/readers/record.ts';
import { parseXml, type XmlElement } from '../support/xml.ts';
import { teiFaults } from './tei-rules.ts';

/** Sentences by a letter; the capital letter is the same sentence in other words, a digit a part of one. */
const SENTENCES: Readonly<Record<string, string>> = {
  a: 'The ferry Velmar left the flooded harbour of Ostrel before dawn on Monday.',
  A: 'The boat Velmar quit the flooded port of Ostrel before dawn on Monday.',
  b: 'Harbour master Ida Brenn counted nineteen people in two fishing boats.',
  B: 'Harbour master Ida Brenn said nineteen people sat in two fishing boats.',
  c: 'Divers will look at the hull and the rudder tomorrow.',
  d: 'The company refused to name its captain or the pilot.',
  e: 'By Tomas Erlund.',
  1: 'Welders from the northern yard repaired the crane in August,',
  2: 'and carpenters of the southern dock painted its cabin green.',
};
const textOf = (letters: string) => [...letters].map((letter) => SENTENCES[letter]!).join(' ');
const collate = (tellings: string) =>
  collateUnits(readInOrder(tellings.split(' ').map((t, i) => fromRecord({ id: `t${i}`, text: textOf(t) }))));

/** Each move as the letters of its sentences in the first telling of each place, with the sigla there: `a A,C | A B`. */
function shown(moves: readonly Move[], { collation }: PlacedCollation): string[] {
  const { tellings, cells } = collation;
  return moves.map(({ unit, places }) =>
    places
      .map(({ members }) => {
        const [first] = members.map((m) => unit.members[m]!);
        const own = cells[first!.telling]!;
        const said = tellings[first!.telling]!.text.slice(own[first!.from]!.start, own[first!.to - 1]!.end);
        const letter = Object.keys(SENTENCES).find((key) => SENTENCES[key] === said) ?? said;
        return `${letter} ${members.map((m) => tellings[unit.members[m]!.telling]!.siglum).join(',')}`;
      })
      .join(' | '),
  );
}

test.each<[string, string, string[]]>([
  ['the same order', 'abcd acd bcd', []],
  ['one telling', 'abcd', []],
  ['only put in', 'bcd abcd', []],
  ['last where others have it first', 'abcd bcda abcd', ['a A,C | a B']],
  ['the same, reworded where it stands', 'abcd bcdA abcd', ['a A,C | A B']],
  ['reworded, not moved', 'abcd Abcd', []],
  ['moved in two tellings to one place', 'abcd bcda bcdA abcd', ['a A,D | a B,C']],
  ['last in one, second in another', 'abcd bacd bcda', ['b B | b A,C', 'a A,B | a C']],
  ['two sentences, each by itself', 'abcd bcda abdc', ['a A,C | a B', 'c A,B | c C']],
  ['a line of three words', 'eabcd abcde', ['e A | e B']],
  ['half of a sentence', '12abcd 2abcd1', ['1 A | 1 B']],
  ['twice in one telling, and no other order', 'abc abca', []],
])('%s: %s', (_, tellings, expected) => {
  const placed = placeCells(collate(tellings));
  expect(shown(movesOf(placed), placed)).toEqual(expected);
});

test('none where the table has the same words in other rows, but no telling another order', () => {
  const collation = collate('a a');
  const count = collation.cells[0]!.length;
  const rows = Array.from({ length: 2 * count }, (_, row) => ({
    tellings: [row < count ? 0 : 1],
    cells: [row % count],
  }));
  const witnesses = placeCells(collation).witnesses.map((witness, w) => {
    return { ...witness, rows: witness.rows.map((_, at) => at + w * count) };
  });
  expect(movesOf({ collation, rows, witnesses })).toEqual([]);
});

test.each<[string, string, string, boolean]>([
  ['three content words of four', 'Divers searched the flooded quay', 'Divers combed the flooded quay', true],
  ['two of two', 'By Tomas Erlund', 'Tomas Erlund', true],
  ['two of three', 'By Tomas Erlund', 'Photo: Tomas Erlund', false],
  ['two, all of the shorter one', 'Divers searched the flooded quay of Ostrel all night', 'the flooded quay', false],
  [
    'five, most of the shorter one',
    'Divers searched the flooded quay of Ostrel all night for welders',
    'Divers searched the flooded quay of Ostrel, he said',
    true,
  ],
  ['one content word', 'Divers searched', 'Divers left', false],
  ['two names alone', 'The ferry Velmar left Ostrel harbour late', 'Velmar owners praised Ostrel police again', false],
])('two places tell the same by %s', (_, x, y, expected) => {
  const collation = collateUnits(readInOrder([x, y].map((text, i) => fromRecord({ id: `t${i}`, text }))));
  expect(collation.units).toHaveLength(1);
  expect(tellTheSame(collation.units[0]!, [0], [1], collation)).toBe(expected);
});

describe('views', () => {
  test('TEI ties the places of a passage by a transpose, in the words of each', () => {
    const root = parseXml(collationView('tei', collate('abcd bcdA')));
    expect(teiFaults(root)).toEqual([]);
    const segments = new Map([...root.querySelectorAll('seg')].map((s) => [`#${s.getAttribute('xml:id')}`, s]));
    const said = (pointer: XmlElement) =>
      pointer
        .getAttribute('target')!
        .split(' ')
        .map((id) => segments.get(id)!.textContent)
        .join('')
        .trim();
    const transposes = [...root.querySelectorAll('transpose')];
    expect(transposes.map((t) => [...t.querySelectorAll('ptr')].map(said))).toEqual([[SENTENCES['a'], SENTENCES['A']]]);
  });

  test('GraphML ties each word to what stands for it', () => {
    const root = parseXml(collationView('graphml', collate('abcd bcdA')));
    const value = (element: XmlElement, key: string) => element.querySelector(`data[key="${key}"]`)!.textContent;
    const tokens = new Map(
      [...root.querySelectorAll('node')].map((n) => [n.getAttribute('id'), value(n, 'node-tokens')]),
    );
    const tied = [...root.querySelectorAll('edge')]
      .filter((edge) => value(edge, 'edge-type') === 'transposition')
      .map((edge) => ['source', 'target'].map((end) => tokens.get(edge.getAttribute(end)!)).join('='));
    expect(tied.join(' ')).toBe(
      'The=The ferry=boat Velmar=Velmar left=quit the=the flooded=flooded harbour=port of=of Ostrel=Ostrel before=before dawn=dawn on=on Monday.=Monday.',
    );
  });

  test('JSON tells what moved by its spans, and as a unit', () => {
    const { tellings, moves, units } = JSON.parse(collationView('json', collate('abcd bcdA'))) as {
      tellings: { text: string }[];
      moves: { words: number; places: { members: { siglum: string; start: number; end: number }[] }[] }[];
      units: Passage[];
    };
    const text = ({ siglum, start, end }: { siglum: string; start: number; end: number }) =>
      tellings[siglum.charCodeAt(0) - 65]!.text.slice(start, end);
    expect(moves.map(({ words, places }) => [words, places.map((p) => p.members.map(text))])).toEqual([
      [13, [[SENTENCES['a']], [SENTENCES['A']]]],
    ]);
    expect(units.filter(({ moved }) => moved).map(({ places }) => places.map((p) => p.map(text)))).toEqual([
      [[SENTENCES['a']], [SENTENCES['A']]],
    ]);
  });
});

test('any family: places are apart, each telling is in one of them at least, and TEI keeps its rules', () => {
  const telling = fc.shuffledSubarray(['a', 'B', 'c', 'd', 'e', '1'], { minLength: 1 }).map((list) => list.join(''));
  fc.assert(
    fc.property(fc.array(telling, { minLength: 2, maxLength: 5 }), (tellings) => {
      const collation = collate(tellings.join(' '));
      const placed = placeCells(collation);
      for (const { unit, words, places } of movesOf(placed)) {
        expect(places.length).toBeGreaterThan(1);
        expect(words).toBeGreaterThan(1);
        const members = places.flatMap((place) => place.members);
        expect(new Set(members).size).toBe(members.length);
        expect(places.map(({ row }) => row)).toEqual(places.map(({ row }) => row).sort((x, y) => x - y));
        expect(new Set(members.map((m) => unit.members[m]!.telling)).size).toBeGreaterThan(1);
      }
      expect(teiFaults(parseXml(collationView('tei', collation)))).toEqual([]);
    }),
    { numRuns: 100, seed: 3 },
  );
});
