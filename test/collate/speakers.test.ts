import { expect, test } from 'vitest';
import { differ, quotedSpeaker } from '../../src/collate/speakers.ts';
import { tell } from './family.ts';

test.each([
  ['“We shall rebuild every house on this street,” said Mayor Ada Fellmore.', 'mayor ada fellmore'],
  ['“We shall rebuild every house on this street,” Fellmore said on Monday.', 'fellmore'],
  ['“We shall rebuild every house on this street,” he said on Saturday.', ''],
  ['“We shall rebuild every house on this street,” said Fellmore of the Harbour Alliance.', 'fellmore'],
  ['According to Fellmore, “every single house will be rebuilt”.', 'fellmore'],
  ['Fellmore said every house would be rebuilt.', ''],
  ['The “ghost ship” belonged to Fellmore, police said.', ''],
  ['"We shall rebuild every house," Fellmore told reporters.', 'fellmore'],
])('%s', (sentence, names) => {
  const telling = tell([['lede', sentence]], 0);
  expect([...quotedSpeaker(telling, telling.sentences[0]!)].sort()).toEqual(names.split(' ').filter(Boolean).sort());
});

test.each([
  ['ada fellmore', 'fellmore', false],
  ['fellmore', 'dunn', true],
  ['', 'dunn', false],
])('"%s" and "%s" differ: %s', (a, b, expected) => {
  const names = (line: string) => new Set(line.split(' ').filter(Boolean));
  expect(differ(names(a), names(b))).toBe(expected);
});
