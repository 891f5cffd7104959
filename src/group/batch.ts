import type { ArticleFeatures } from './features.ts';
import type { Forms } from './wording.ts';

const COLUMNS = ['terms', 'counts', 'lines', 'lineTerms', 'lineEnds', 'quotations'] as const;
type Column = (typeof COLUMNS)[number];

/** The features of some articles with each column in one piece, as it goes from one thread to another. */
export interface FeatureBatch {
  readonly articles: readonly Omit<ArticleFeatures, Column>[];
  readonly columns: { readonly [Name in Column]: ArticleFeatures[Name] };
  /** Of each column: where the part of each article ends. */
  readonly ends: { readonly [Name in Column]: Uint32Array };
  /** How terms are written, as far as it was not said with an earlier batch of the same thread. */
  readonly forms: Forms;
}

export function packed(features: readonly ArticleFeatures[], forms: Forms): FeatureBatch {
  const articles = features.map(({ id, key, outlet, day, language }) => ({ id, key, outlet, day, language }));
  const pieces = COLUMNS.map((name) => [name, joined(features.map((f) => f[name]))] as const);
  const column = (at: 'all' | 'ends') => Object.fromEntries(pieces.map(([name, piece]) => [name, piece[at]]));
  return {
    articles,
    columns: column('all') as FeatureBatch['columns'],
    ends: column('ends') as FeatureBatch['ends'],
    forms,
  };
}

function joined(parts: readonly (Uint32Array | Uint8Array)[]) {
  const ends = new Uint32Array(parts.length);
  let size = 0;
  parts.forEach((part, i) => {
    size += part.length;
    ends[i] = size;
  });
  const all = parts[0] instanceof Uint8Array ? new Uint8Array(size) : new Uint32Array(size);
  for (const [i, part] of parts.entries()) all.set(part, ends[i]! - part.length);
  return { all, ends };
}

/** The features of each article; their columns are views into the batch. */
export function* unpacked({ articles, columns, ends }: FeatureBatch): Generator<ArticleFeatures> {
  for (const [i, article] of articles.entries()) {
    const part = <Name extends Column>(name: Name): ArticleFeatures[Name] =>
      columns[name].subarray(i === 0 ? 0 : ends[name][i - 1]!, ends[name][i]!) as ArticleFeatures[Name];
    yield {
      ...article,
      terms: part('terms'),
      counts: part('counts'),
      lines: part('lines'),
      lineTerms: part('lineTerms'),
      lineEnds: part('lineEnds'),
      quotations: part('quotations'),
    };
  }
}
