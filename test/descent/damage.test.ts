import { describe, expect, test } from 'vitest';
import { damageOf } from '../../src/descent/damage.ts';
import { reading } from '../support/read.ts';

/** `text => kind: place | kind: place`; nothing behind the arrow: no damage. */
const CASES = `
The mayor spoke of peace, ”he said in Orsk on Monday. => mark: peace, ”he
“ We have waited for the bridge,” said the mayor of Orsk. => mark: “ We
The mayor of Orsk called the bridge “a promise” . => mark: promise” .
The council met about the flood that hit the town in the spring is. => verb: spring is
Nobody in the whole town of Orsk could say what the reason for it was. =>
The council of Orsk decided that the bridge was as safe as it ever had been. =>
They looked for it in their day Daily life in Orsk. => case: day Daily
The council of of Orsk met on Monday. => double: of of
She said that that was the end of it. =>
It goes not about the bridge, he said. => order: goes not
It does not matter to the town, he said. =>
He is not only the mayor of Orsk. =>
They want a more hard line on the toll. => order: more hard
They want more light in the streets of Orsk. =>
The bridge, which fell, which nobody had checked and which was old, was closed. => chain: which fell, which nobody had checked and which
“We will rebuild,” he said. “We must.” =>
`;

describe('damage', () => {
  for (const line of CASES.trim().split('\n')) {
    const [text, expected] = line.split('=>').map((s) => s.trim()) as [string, string];
    test(line, () => {
      const read = reading(text);
      expect(
        damageOf(read)
          .map((d) => `${d.kind}: ${read.text.slice(d.start, d.end)}`)
          .join(' | '),
      ).toBe(expected);
    });
  }
});
