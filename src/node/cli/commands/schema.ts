import type { Call, CommandDefinition, ExitCode } from '../definition.ts';
import { print } from '../terminal.ts';

export const schema: CommandDefinition = {
  name: 'schema',
  says: 'Print the JSON Schema of the report',
  options: [],
  examples: [{ line: 'variorum schema > report.schema.json', says: 'to check reports with, or to make types from' }],
  run,
};

async function run({ terminal }: Call): Promise<ExitCode> {
  const { REPORT_SCHEMA } = await import('../../../model/report-schema.ts');
  await print(terminal.stdout, `${JSON.stringify(REPORT_SCHEMA, null, 2)}\n`);
  return 0;
}
