import type { Container } from './container.ts';

/** Apache Parquet: its row groups one after another, and of them only the columns that are news. */
export const parquet: Container = {
  name: 'parquet',
  mediaType: 'application/vnd.apache.parquet',
  accepts: ({ head }) => Buffer.from(head.subarray(0, 4)).toString('latin1') === 'PAR1',
  async *entries(opened, options) {
    // Its libraries are large, and few inputs are Parquet.
    const { rowsOf } = await import('./parquet-rows.ts');
    yield* rowsOf(opened, options);
  },
};
