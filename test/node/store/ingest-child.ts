/** Takes a file into a corpus in small transactions, to be stopped in the midst of one: `node ingest-child.js FILE CORPUS`. */
import { openCorpus } from '../../../src/node/store/database.ts';
import { ingest } from '../../../src/node/store/ingest.ts';

const [file, corpus] = process.argv.slice(2) as [string, string];
const onNotice = ({ says }: { says: string }) => {
  throw new Error(says);
};
await ingest(openCorpus(corpus, { make: true }), [file], { onNotice, transaction: 128 });
