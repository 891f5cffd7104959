import type { Call, CommandDefinition, ExitCode } from '../definition.ts';
import { ALLOW_PRIVATE, INPUTS, JSON_LINES } from '../options.ts';
import { print } from '../terminal.ts';

interface Options {
  readonly jsonl?: boolean;
  readonly allowPrivate?: boolean;
}

export const read: CommandDefinition = {
  name: 'read',
  says: 'Show how each input is read: its text, its parts, its metadata',
  explains:
    'Reads plain text; web pages; JSON Lines ({"id", "text", "title"?, "outlet"?, "published"?, "url"?, "html"?}); JSON: such a record or a list of them, IPTC ninjs, or a schema.org NewsArticle; CSV, TSV and Parquet whose columns have such names (or body, content, headline, date, link …); RSS, Atom and JSON Feed as far as the feed holds the texts; WARC and WACZ: their pages. docs/inputs.md says more.',
  argument: INPUTS,
  options: [JSON_LINES, ALLOW_PRIVATE],
  examples: [
    { line: 'variorum read page.html', says: 'headline, byline, paragraphs … and what was taken for furniture' },
    {
      line: 'variorum read pages/ --jsonl > tellings.jsonl',
      says: 'a folder of pages as JSON Lines, to be used again',
    },
  ],
  run,
};

async function run({ inputs, options, terminal }: Call<Options>): Promise<ExitCode> {
  const [{ readForCommand }, { tellingRecord, tellingText }] = await Promise.all([
    import('../work.ts'),
    import('../../output/telling-record.ts'),
  ]);
  const { tellings, code } = await readForCommand(inputs, options, terminal);
  for (const telling of tellings)
    await print(terminal.stdout, options.jsonl ? `${JSON.stringify(tellingRecord(telling))}\n` : tellingText(telling));
  return code;
}
