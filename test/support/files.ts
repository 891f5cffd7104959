import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Paths of all files under a folder whose name fits, from the root of the project, in order. */
export const filesUnder = (folder: string, name: RegExp): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
