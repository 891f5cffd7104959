import type { Database } from '../../store/database.ts';
import { failed } from '../outcome.ts';
import type { Container, Entry } from './container.ts';

const SIGNATURE = 'SQLite format 3\u0000';
/** Articles that are given at a time. */
const BATCH = 256;

/** A corpus on disk (`variorum ingest`): its articles as they were taken in. */
export const corpus: Container = {
  name: 'corpus',
  mediaType: 'application/x-ndjson',
  accepts: ({ source, head }) =>
    source.kind === 'file' && Buffer.from(head.subarray(0, SIGNATURE.length)).toString('latin1') === SIGNATURE,
  async *entries({ source }, { onNotice, after }): AsyncIterable<Iterable<Entry>> {
    const { openCorpus } = await import('../../store/database.ts');
    let database: Database;
    try {
      database = openCorpus(source.uri);
    } catch (error) {
      const says = (error as Error).message.replace(`${source.uri}: `, '');
      return onNotice(failed('no-corpus', source.uri, says).notice);
    }
    try {
      yield* batches(database, after);
    } finally {
      database.close();
    }
  },
};

async function* batches(database: Database, after: number): AsyncGenerator<Entry[]> {
  const { allArticles } = await import('../../store/stored.ts');
  let batch: Entry[] = [];
  for (const { row, uri, ...value } of allArticles(database)) {
    if (row <= after) continue;
    batch.push({ value, position: row, place: `article ${row}`, address: uri });
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}
