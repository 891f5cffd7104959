import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DOCUMENTED, documentOf, documentPath, examplesOf, findingsOf } from '../../scripts/lens-docs.ts';

describe.each(DOCUMENTED)('%s', (lens) => {
  const { examples } = examplesOf(lens);

  it.each(examples.map((example) => [example.verdict, example] as const))('%s: the example is found', (_, example) => {
    expect(findingsOf(lens, example)).toEqual(example.findings);
  });

  it('has an example for each verdict, and none twice', () => {
    expect(examples.length).toBeGreaterThan(2);
    expect(new Set(examples.map((e) => e.verdict)).size).toBe(examples.length);
  });

  it('the document is what the script makes (npm run docs)', () => {
    expect(readFileSync(documentPath(lens), 'utf8')).toBe(documentOf(lens));
  });
});
