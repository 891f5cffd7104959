/**
 * Variorum for Node: reading files, folders, URLs and streams, and comparing what they hold.
 *
 *     import { compareFiles } from 'variorum/node';
 *     const report = await compareFiles(['ledger.txt', 'courier.html']);
 *     for (const { verdict, readings } of report.figures) console.log(verdict, readings);
 */
import { type CompareOptions, compareTellings } from '../compare.ts';
import type { Report } from '../model/report.ts';
import { type ReadOptions, readInputs } from './files.ts';

export type { CompareOptions } from '../compare.ts';
export type { Report } from '../model/report.ts';
export type { Article, Origin, RawForm } from './corpus/article.ts';
export { type ArticleOptions, articlesOf } from './corpus/articles.ts';
export {
  type DuplicateCluster,
  type DuplicatePair,
  type DuplicateSearch,
  type FoundDuplicates,
  findDuplicates,
} from './duplicates/find.ts';
export { type ReadInput, type ReadInputs, type ReadOptions, readInputs } from './files.ts';

/**
 * Reads inputs (files, folders, URLs, `-` for standard input) and compares the tellings in them. Never rejects for bad
 * input: what could not be used stands in `report.notices`; with fewer than two tellings there is nothing to compare.
 * @throws {RangeError} for a setting that does not exist or lies out of its range
 */
export async function compareFiles(
  inputs: readonly string[],
  options: ReadOptions & Pick<CompareOptions, 'settings'> = {},
): Promise<Report> {
  const { tellings, notices } = await readInputs(inputs, options);
  return compareTellings(tellings, { settings: options.settings, notices });
}
