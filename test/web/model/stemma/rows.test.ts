import { expect, test } from 'vitest';
import { dateAsGiven, momentOf } from '../../../../src/web/model/stemma/moment.ts';
import { rowsOf } from '../../../../src/web/model/stemma/rows.ts';
import { familyOrder } from '../../../../src/web/model/stemma/stemma.ts';
import { edge } from '../../../support/descent.ts';

const node = (id: string, published: string | null) => ({
  id,
  label: id,
  name: id,
  lost: /[a-z]/.test(id),
  moment: momentOf(published),
  hue: 0,
});

/** Rows as "A|BC": tellings with their hours ("A6", "B7:30", "C" for none; small letters are lost), and edges ("A>B"). */
function rows(tellings: string, edges: string): string {
  const nodes = tellings.split(' ').map((t) => {
    const [, id, hour, minute = '00'] = /^([A-Za-z])(\d+)?(?::(\d+))?$/.exec(t)!;
    return node(id!, hour ? `2029-03-05T${hour.padStart(2, '0')}:${minute}Z` : null);
  });
  const lines = edges ? edges.split(' ').map((e) => edge(e[0]!, e[2]!)) : [];
  const { of, timed } = rowsOf({ nodes, edges: lines });
  const found: string[] = [];
  for (const { id } of nodes) found[of.get(id)!] = (found[of.get(id)!] ?? '') + id;
  return `${timed ? 'timed ' : ''}${found.join('|')}`;
}

test.each([
  ['no times: exemplars above their copies', 'A B C', 'A>B B>C', 'A|B|C'],
  ['no times: copies of one beside each other', 'A B C', 'A>B A>C', 'A|BC'],
  ['no times: below the lowest of two sources', 'A B C', 'A>B A>C B>C', 'A|B|C'],
  ['times: a copy never beside its exemplar, however near', 'A6 B6:01 C6:02', 'A>B A>C', 'timed A|BC'],
  ['times: a long pause begins a row', 'A6 B6:01 C23', '', 'timed AB|C'],
  ['times: minutes are no pause', 'A6 B6:01 C6:02', '', 'timed ABC'],
  ['times: what is earlier stands higher', 'A7 B6 C8', '', 'timed B|A|C'],
  ['a lost source stands above its first copy', 'x A6 B7 C23', 'x>A x>B', 'timed x|AB|C'],
  ['one of unknown time stands below its exemplar', 'A6 B7 C', 'A>C', 'timed A|C|B'],
  ['too few times: by the lines', 'A6 B C', 'A>B B>C', 'A|B|C'],
  ['a line against the clock keeps the clock', 'A9 B6', 'A>B', 'timed B|A'],
  ['a circle ends', 'A B', 'A>B B>A', 'B|A'],
  ['more than fit stand in several rows', 'A B C D E F', '', 'ABCDE|F'],
])('%s', (_, tellings, edges, expected) => {
  expect(rows(tellings, edges)).toBe(expected);
});

test.each([
  ['2029-03-05T06:14:00+01:00', '2029-03-05T05:14:00.000Z', false],
  ['2029-03-05 06:14', '2029-03-05T06:14:00.000Z', false],
  ['2029-03-05T06:14:00-0530', '2029-03-05T11:44:00.000Z', false],
  ['2029-03-05', '2029-03-05T00:00:00.000Z', true],
])('%s is read', (published, at, dayOnly) => {
  expect(momentOf(published)).toEqual({ at: Date.parse(at), dayOnly });
});

test.each([null, '', 'Monday', '5 March 2029', '2029-13-45', '2029'])('%s is no time', (published) => {
  expect(momentOf(published)).toBeNull();
});

test('a day alone stands after an exemplar of the same day', () => {
  const nodes = [node('A', '2029-03-05T06:00Z'), node('B', '2029-03-05'), node('C', '2029-03-05T05:00Z')];
  const { of } = rowsOf({ nodes, edges: [edge('A', 'B')] });
  expect(of.get('B')).toBeGreaterThan(of.get('A')!);
});

test.each([
  ['ABCDE', 'A>C A>D B>E', 'ACDBE'],
  ['ABCDE', 'B>A B>C B>D', 'BACDE'],
  ['ABC', 'A>B B>A', 'CAB'],
])('the order of the family: %s with %s', (ids, edges, order) => {
  expect(
    familyOrder(
      [...ids],
      edges.split(' ').map((e) => edge(e[0]!, e[2]!)),
    ).join(''),
  ).toBe(order);
});

test('a telling of two sources hangs on the one it has most from', () => {
  const edges = [edge('A', 'C', { share: 0.2 }), edge('B', 'C', { share: 0.7 }), edge('B', 'D'), edge('A', 'E')];
  expect(familyOrder([...'ABCDE'], edges).join('')).toBe('BCDAE');
});

test.each([
  ['2029-03-02T06:14:59+01:00', '2 Mar 2029 06:14 +01:00'],
  ['2029-03-02T06:14:00.000Z', '2 Mar 2029 06:14 UTC'],
  ['2029-03-02 06:14', '2 Mar 2029 06:14'],
  ['2029-03-02', '2 Mar 2029'],
  ['2029-13-02', '2029-13-02'],
  ['on Friday', 'on Friday'],
  [null, null],
])('%s as the telling gives it', (published, says) => {
  expect(dateAsGiven(published)).toBe(says);
});
