import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Rows of a gzipped JSON Lines file under the data folder. */
export function rows<T>(folder: string, set: string, file: string): T[] {
  const lines = gunzipSync(readFileSync(join(folder, set, file)))
    .toString('utf8')
    .split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as T);
}

/** What follows `--name` on the command line. */
export function option(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at > 0 ? process.argv[at + 1] : undefined;
}

/** The folder named by `--data`; ends the program with a message where none is. */
export function dataFolder(): string {
  const folder = option('data');
  if (folder) return folder;
  process.stderr.write('name the folder that holds the data sets: --data DIR\n');
  process.exit(2);
}
