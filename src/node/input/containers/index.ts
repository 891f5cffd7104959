import type { Opened } from '../opened.ts';
import type { Container } from './container.ts';
import { corpus } from './corpus.ts';
import { jsonLines } from './json-lines.ts';
import { parquet } from './parquet.ts';
import { table } from './table.ts';
import { wacz } from './wacz.ts';
import { warc } from './warc.ts';

/** Every container, those that are told by their bytes first. A new format is one file and one line here. */
const CONTAINERS: readonly Container[] = [corpus, parquet, warc, wacz, jsonLines, table];

/** The container that this input is, or undefined for a single document. */
export const containerOf = (opened: Opened): Container | undefined => CONTAINERS.find((c) => c.accepts(opened));
