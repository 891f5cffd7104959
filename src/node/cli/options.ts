import type { ArgumentDefinition, OptionDefinition } from './definition.ts';

/** The argument of every command that takes tellings. */
export const INPUTS: ArgumentDefinition = {
  name: '<input...>',
  says: 'files, folders, URLs, or - for standard input: texts and pages (.txt .md .html), records (.json .jsonl .csv .tsv .parquet), feeds (.rss .atom .xml), web archives (.warc .wacz); each also as .gz or .zst',
  completes: 'file',
};

export const ALLOW_PRIVATE: OptionDefinition = {
  flags: '--allow-private',
  says: 'fetch URLs of this machine and of private networks too',
};

export const SET: OptionDefinition = {
  flags: '--set <name=value>',
  says: 'set a threshold, such as figures.roundWithin=0.1 (repeatable; a wrong name lists all)',
  repeats: true,
};

export const JSON_LINES: OptionDefinition = { flags: '--jsonl', says: 'one JSON object a line' };

export const CORPUS: ArgumentDefinition = {
  name: '<corpus>',
  says: 'a corpus made by variorum ingest',
  completes: 'file',
};

export const LIMIT: OptionDefinition = { flags: '--limit <n>', says: 'articles given at most', standard: '10' };

export const WIRE: OptionDefinition = {
  flags: '--wire <input...>',
  says: 'further inputs that are agency copy, whatever outlet they name (a reference set)',
  completes: 'file',
};

export const WITHOUT_WIRE: OptionDefinition = {
  flags: '--without-wire',
  says: 'leave out all findings that agency copy alone makes; a notice counts them',
};
