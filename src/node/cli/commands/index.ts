import type { CommandDefinition } from '../definition.ts';
import { attributions } from './attributions.ts';
import { collate } from './collate.ts';
import { compare } from './compare.ts';
import { completion } from './completion.ts';
import { descent } from './descent.ts';
import { duplicates } from './duplicates.ts';
import { group } from './group.ts';
import { ingest } from './ingest.ts';
import { near } from './near.ts';
import { read } from './read.ts';
import { schema } from './schema.ts';
import { search } from './search.ts';
import { similarity } from './similarity.ts';
import { stories } from './stories.ts';
import { verify } from './verify.ts';

/** Every command, in the order of the help. A new one is one file and one line here. */
export const COMMANDS: readonly CommandDefinition[] = [
  compare,
  verify,
  read,
  attributions,
  collate,
  descent,
  similarity,
  duplicates,
  group,
  ingest,
  stories,
  search,
  near,
  schema,
  completion,
];
