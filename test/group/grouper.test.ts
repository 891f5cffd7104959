import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agglomerate, type Pair } from '../../src/group/agglomerate.ts';
import type { ArticleFeatures, GroupInput } from '../../src/group/features.ts';
import type { Statistics } from '../../src/group/statistics.ts';
import { vectorOf } from '../../src/group/vectors.ts';
import { allTellings, group, grouperOf, notation, prepared, SETTINGS, TELLINGS } from './support.ts';

const STORIES = 'bakery1 bakery2 bakery3 | comet1 comet2 comet3 | dam1 dam2 dam3 | strike1 strike2 strike3';

test('tellings in other words come together, other events do not', () => {
  expect(notation(group(allTellings()))).toBe(STORIES);
});

test('a story names itself by its texts, whatever the ids and the corpus', () => {
  const [first] = [...group(allTellings()).stories()].filter(({ members }) => members[0] === 'dam1');
  const renamed = TELLINGS.dam.map((text, i) => ({ id: `other${9 - i}`, text }));
  expect([...group(renamed).stories()].map(({ story }) => story)).toEqual([first!.story]);
});

test('each membership has its reasons, and the weakest link is the one with the lowest', () => {
  const story = [...group(allTellings()).stories()].find(({ members }) => members.includes('dam1'))!;
  const reason = story.reasons!.find(({ member }) => member === 'dam1')!;
  expect(reason.with).toMatch(/^dam[23]$/);
  expect(reason.shared.names).toContain('Tessin');
  expect(reason.shared.names).toContain('Kaldery');
  expect(reason.shared.figures).toContain('58');
  expect(reason.shared.words).toContain('roofs');
  const least = Math.min(...story.reasons!.map(({ link }) => link));
  expect(story.reasons!.find(({ member }) => member === story.weakest!.member)!.link).toBe(least);
});

const WORDS = 'amber birch cobalt dune ember fjord garnet heron iris jade kelp lotus maple nectar onyx'.split(' ');
const corpora = fc
  .array(
    fc.record({
      words: fc.array(fc.constantFrom(...WORDS), { minLength: 0, maxLength: 7 }),
      day: fc.option(fc.integer({ min: 10, max: 28 }), { nil: undefined }),
      outlet: fc.constantFrom(undefined, 'Post', 'Echo'),
    }),
    { minLength: 1, maxLength: 9 },
  )
  .map((drafts) =>
    drafts.map(
      ({ words, day, outlet }, i): GroupInput => ({
        id: `t${i}`,
        text: words.join(' '),
        outlet,
        published: day === undefined ? undefined : `2031-05-${day}`,
      }),
    ),
  );

test('every article stands in exactly one story', () => {
  fc.assert(
    fc.property(corpora, (articles) => {
      const ids = [...group(articles).stories()].flatMap(({ members }) => members).sort();
      expect(ids).toEqual(articles.map(({ id }) => id).sort());
    }),
  );
});

test('any order of articles gives the same stories with the same reasons', () => {
  fc.assert(
    fc.property(
      corpora.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, shuffled]) => {
        expect([...group(shuffled).stories()]).toEqual([...group(all).stories()]);
      },
    ),
  );
});

test('articles that come one by one, with stories asked for in between, end as one batch', () => {
  fc.assert(
    fc.property(
      corpora.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, order]) => {
        const { features, statistics, wording } = prepared(all);
        const batch = grouperOf(features, statistics, wording);
        const one = grouperOf([], statistics, wording);
        for (const { id } of order) {
          one.add(features.find((f) => f.id === id)!);
          [...one.stories()];
        }
        expect([...one.stories()]).toEqual([...batch.stories()]);
      },
    ),
  );
});

/** All pairs weighed from the vectors, all neighbourhoods looked through: no index, no components. */
function slowly(features: readonly ArticleFeatures[], statistics: Statistics): string {
  const vectors = features.map((one) => {
    const { terms, weights, probes } = vectorOf(one, statistics, SETTINGS);
    return { weights: new Map(Array.from(terms, (term, i) => [term, weights[i]!])), probes: new Set(probes) };
  });
  const likeness = (a: number, b: number): number => {
    if (![...vectors[a]!.probes].some((probe) => vectors[b]!.probes.has(probe))) return 0;
    let sum = 0;
    for (const [term, weight] of vectors[a]!.weights) sum += weight * (vectors[b]!.weights.get(term) ?? 0);
    return sum < SETTINGS['group.floor'] ? 0 : Math.fround(sum);
  };
  const rows = features.map((_, a) => features.map((_, b) => (a === b ? 0 : likeness(a, b))));
  const around = rows.map((row) => {
    const [first = 0, second = 0] = [...row].sort((x, y) => y - x);
    return Math.max(SETTINGS['group.sparse'], Math.fround((first + second) / 2));
  });
  const order = features
    .map((_, i) => i)
    .sort((i, j) => (features[i]!.key + features[i]!.id < features[j]!.key + features[j]!.id ? -1 : 1));
  const pairs: Pair[] = [];
  for (let i = 0; i < order.length; i++)
    for (let j = 0; j < i; j++) {
      const [a, b] = [order[i]!, order[j]!];
      pairs.push([j, i, Math.fround(rows[a]![b]! / Math.sqrt(Math.fround(around[a]!) * Math.fround(around[b]!)))]);
    }
  return agglomerate(order.length, pairs, SETTINGS['group.link'])
    .map((cluster) =>
      cluster
        .map((i) => features[order[i]!]!.id)
        .sort()
        .join(' '),
    )
    .sort()
    .join(' | ');
}

test('the index and the components find what all pairs together give', () => {
  const undated = corpora.map((all) => all.map(({ id, text }) => ({ id, text })));
  fc.assert(
    fc.property(undated, (articles) => {
      const { features, statistics, wording } = prepared(articles);
      const uncut = { ...SETTINGS, 'group.tie': 0 };
      expect(notation(grouperOf(features, statistics, wording, uncut))).toBe(slowly(features, statistics));
    }),
  );
});
