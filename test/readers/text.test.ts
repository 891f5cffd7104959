import { expect, it } from 'vitest';
import { text } from '../../src/readers/text.ts';

const read = (content: string) =>
  text.read({ uri: 'a.txt', name: 'a.txt', mediaType: 'text/plain', text: content, sha256: '' });

it.each([
  ['', 'empty-input'],
  [' \n\u00a0', 'empty-input'],
  ['ab\u0000\u0001cd\u0002\u0003', 'binary-input'],
])('refuses %j with the notice %s', (content, code) => {
  const { tellings, notices } = read(content);
  expect(tellings).toEqual([]);
  expect(notices.map((n) => n.code)).toEqual([code]);
});

it('reads a text with characters that could not be decoded, and says how many', () => {
  const { tellings, notices } = read('The caf\ufffd of Lindhaven is clos\ufffdd.');
  expect(notices).toEqual([]);
  expect(tellings[0]!.notices).toMatchObject([
    { code: 'damaged-characters', says: expect.stringContaining('2 characters') },
  ]);
});
