import { expect, test } from 'vitest';
import { findDuplicates } from '../../../src/node/index.ts';
import { makeFolder } from '../../support/run.ts';

const text = Array.from({ length: 30 }, (_, i) => `word${i}`).join(' ');

test('near-copies for programs: pairs, clusters, notices', async () => {
  const folder = makeFolder({
    'all.jsonl': `${JSON.stringify({ id: 'one', text })}\n{\n${JSON.stringify({ id: 'two', text: `${text} more` })}\n`,
  });
  try {
    const { pairs, clusters, notices } = await findDuplicates([folder.path('all.jsonl')], { at: 0.9, threads: 1 });
    expect(pairs).toEqual([{ a: 'one', b: 'two', jaccard: 26 / 27, containment: 1 }]);
    expect(clusters.map((cluster) => cluster.members)).toEqual([['one', 'two']]);
    expect(notices.map((notice) => notice.code)).toEqual(['bad-json']);
  } finally {
    folder.remove();
  }
});

test('a setting that does not exist is refused', async () => {
  await expect(findDuplicates([], { settings: { 'duplicates.nothing': 1 } })).rejects.toThrow(RangeError);
});
