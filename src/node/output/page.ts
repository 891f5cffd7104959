import { readFile } from 'node:fs/promises';
import { CliError } from '../cli/error.ts';

/** Where the built page lies, seen from the bundled command, from a part of it, from the library, and from the sources. */
const PLACES = [
  'report-page.html',
  '../report-page.html',
  '../../../report-page.html',
  '../../../dist/report-page.html',
];

/**
 * The built page, to be filled with a report.
 * @throws {CliError} where the program was built without it
 */
export async function readPage(places: readonly string[] = PLACES): Promise<string> {
  for (const place of places) {
    const page = await readFile(new URL(place, import.meta.url), 'utf8').catch(() => undefined);
    if (page !== undefined) return page;
  }
  throw new CliError(
    'the page for HTML reports (report-page.html) is missing from this installation; install or build variorum again',
  );
}
