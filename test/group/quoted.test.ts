import { expect, test } from 'vitest';
import { quotationHashes } from '../../src/group/quoted.ts';
import { Scan } from '../../src/group/scan.ts';
import { Words } from '../../src/group/words.ts';

const scan = new Scan(new Words());
function hashes(text: string): number[] {
  scan.read(text, text.length);
  return [...quotationHashes(text, scan.openers)];
}

test.each([
  ['“We shall rebuild every house by spring,” she said.', 1],
  ['"We shall rebuild every house by spring," she said.', 1],
  ['„We shall rebuild every house by spring“, sagte sie.', 1],
  ['«We shall rebuild every house by spring», dit-elle.', 1],
  ["``We shall rebuild every house by spring,'' she said.", 1],
  ['“We shall rebuild everything soon,” she said.', 0], // Five words.
  ['“We shall rebuild\nevery house by spring,” she said.', 0],
  ['“Yes.” And “we shall rebuild every house by spring.”', 1],
  ['"Yes." And "we shall rebuild every house by spring."', 1],
  ['We shall rebuild every house by spring.', 0],
])('%j holds %d quotations', (text, expected) => {
  expect(hashes(text)).toHaveLength(expected);
});

test('marks, capitals and what follows the sixth word change nothing', () => {
  expect(hashes('“We shall rebuild every house by spring,” she said.')).toEqual(
    hashes('She said: "WE shall rebuild, every house by summer at the latest."'),
  );
});
