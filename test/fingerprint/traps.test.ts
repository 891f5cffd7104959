import { expect, test } from 'vitest';
import { clustersOf, type Given, pairsOf, passage } from './fingerprint.ts';

const article = (id: string, text: string, outlet?: string): Given => ({ id, text, outlet });

test('a bridge: an article that holds two others does not bring them together', () => {
  const [a, b] = [passage('a', 1, 100), passage('b', 1, 90)];
  const articles = [article('first', a), article('merged', `${a} ${b}`), article('second', b)];
  expect(pairsOf(articles, { containment: 0.9 }).map((p) => [p.a, p.b])).toEqual([
    ['first', 'merged'],
    ['merged', 'second'],
  ]);
  expect(clustersOf(articles, { containment: 0.9 }).map((c) => c.members)).toEqual([['first', 'merged']]);
});

test('a chain: each is like the next, the ends are not; no cluster holds both ends', () => {
  const articles = [0, 1, 2, 3].map((i) => article(`v${i}`, passage('a', 1 + 30 * i, 130 + 30 * i)));
  expect(pairsOf(articles, { jaccard: 0.6 }).map((p) => p.a + p.b)).toEqual(['v0v1', 'v1v2', 'v2v3']);
  expect(clustersOf(articles, { jaccard: 0.6 }).map((c) => c.members)).toEqual([
    ['v0', 'v1'],
    ['v2', 'v3'],
  ]);
});

test('a cluster names its centre and its weakest two', () => {
  const articles = [
    article('x', passage('a', 1, 104)),
    article('y', passage('a', 11, 114)),
    article('z', passage('a', 21, 124)),
  ];
  expect(clustersOf(articles)).toEqual([
    { cluster: 'y', members: ['x', 'y', 'z'], weakest: { a: 'x', b: 'z', jaccard: 80 / 120 } },
  ]);
});

test('editions of one outlet are marked, whatever its case', () => {
  const text = passage('a', 1, 60);
  const articles = [
    article('early', text, 'The Lindhaven Post'),
    article('late', `${text} more`, 'the lindhaven  post'),
    article('taken', text, 'Nesvik Daily'),
  ];
  expect(pairsOf(articles).map((p) => [p.a, p.b, p.sameOutlet])).toEqual([
    ['early', 'late', true],
    ['early', 'taken', undefined],
    ['late', 'taken', undefined],
  ]);
  expect(clustersOf(articles)[0]!.editions).toEqual([{ outlet: 'The Lindhaven Post', members: ['early', 'late'] }]);
});

test('overlap by furniture alone stays a pair, and shows nothing without the furniture', () => {
  const prompt = passage('subscribe', 1, 64);
  const articles = Array.from({ length: 8 }, (_, i) =>
    article(`page ${i}`, `${passage(`story${i}x`, 1, 20 + 20 * (i > 1 ? 2 : 0))} ${prompt}`, 'Post'),
  );
  const pair = pairsOf(articles).find((p) => p.a === 'page 0' && p.b === 'page 1')!;
  expect(pair.jaccard).toBe(60 / 100);
  expect(pair.withoutFurniture).toEqual({ jaccard: 0, containment: 0 });
});

test('ten editions of one report are no furniture', () => {
  const articles = Array.from({ length: 10 }, (_, i) =>
    article(`edition ${i}`, `${passage('a', 1, 100)} ${passage(`n${i}x`, 1, 8)}`, 'Post'),
  );
  const pairs = pairsOf(articles);
  expect(pairs).toHaveLength(45);
  expect(pairs.filter((p) => p.withoutFurniture)).toEqual([]);
});

test('furniture of one outlet is taken from both, so that a faithful copy stays one', () => {
  const prompt = passage('subscribe', 1, 40);
  const others = Array.from({ length: 6 }, (_, i) =>
    article(`other ${i}`, `${passage(`o${i}x`, 1, 200)} ${prompt}`, 'Post'),
  );
  const text = `${passage('a', 1, 100)} ${prompt}`;
  const [pair] = pairsOf([article('original', text, 'Post'), article('taken', text, 'Daily'), ...others]);
  expect(pair!.withoutFurniture).toEqual({ jaccard: 1, containment: 1 });
});

test('without an outlet there is no furniture', () => {
  const articles = Array.from({ length: 8 }, (_, i) =>
    article(`page ${i}`, `${passage(`s${i}x`, 1, 10)} ${passage('all', 1, 90)}`),
  );
  expect(pairsOf(articles).some((p) => p.withoutFurniture || p.sameOutlet)).toBe(false);
});

test('one article in two languages is no near-copy', () => {
  const english =
    'The harbour of Nesvik stays closed until Friday because the crane fell into the water again last night';
  const german =
    'Der Hafen von Nesvik bleibt bis Freitag geschlossen weil der Kran gestern Nacht wieder ins Wasser fiel';
  expect(pairsOf([article('en', english), article('de', german)], { jaccard: 0.01 })).toEqual([]);
});
