import type { Call, CommandDefinition, ExitCode } from '../definition.ts';
import { ALLOW_PRIVATE, INPUTS } from '../options.ts';

interface Options {
  readonly into?: string;
  readonly allowPrivate?: boolean;
}

export const ingest: CommandDefinition = {
  name: 'ingest',
  says: 'Take articles into a corpus on disk, to search, group and compare with later',
  explains:
    'The corpus is one SQLite file. It keeps each raw document beside its text. An article that is there already changes nothing, so a run that was stopped is simply run again and goes on where it stopped.',
  argument: INPUTS,
  options: [{ flags: '--into <file>', says: 'the corpus; made where there is none', completes: 'file' }, ALLOW_PRIVATE],
  examples: [
    { line: 'variorum ingest wire.jsonl.gz --into corpus.db', says: 'a file of JSON Lines' },
    { line: 'variorum ingest pages/ crawl.warc.gz --into corpus.db', says: 'a folder of pages and a web archive' },
  ],
  run,
};

async function run({ inputs, options, terminal }: Call<Options>): Promise<ExitCode> {
  const { ingestInputs } = await import('../corpus.ts');
  return ingestInputs(inputs, options, terminal);
}
