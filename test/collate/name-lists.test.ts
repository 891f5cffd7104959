import { expect, test } from 'vitest';
import { nameList, sameList } from '../../src/collate/name-lists.ts';
import { profile, WordIds } from '../../src/collate/profile.ts';
import { tell } from './family.ts';

const ids = new WordIds();
function listed(text: string): string {
  const telling = tell([['lede', text]], 0);
  const sentence = telling.sentences[0]!;
  const list = nameList(telling, sentence, profile(telling.text, sentence.tokens, ids), ids);
  return list.map((name) => name.map((id) => ids.roots[id]).join(' ')).join(' | ');
}

test.each([
  ['He will see Orrin, the Gull Cross, Stannery and Hythe on a tour.', 'orrin | gull cross | stanneri | hyth'],
  ['She went to Orrin and Hythe.', ''],
  ['In Orrin, where he was born, and in Hythe he met Stannery.', ''],
  ['They grow oats, rye and beans.', ''],
])('names listed in "%s"', (text, names) => {
  expect(listed(text)).toBe(names);
});

test.each([
  ['a b c', 'a b c', true],
  ['a b c d', 'x a y c d', true],
  ['a b c', 'c b a', false],
  ['a b', 'a b', false],
])('%s and %s as one list: %s', (a, b, same) => {
  const list = (line: string) => line.split(' ').map((name) => [name.charCodeAt(0)]);
  expect(sameList(list(a), list(b))).toBe(same);
});
