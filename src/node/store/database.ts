import { existsSync } from 'node:fs';
import { DatabaseSync } from '@photostructure/sqlite';
import { CliError } from '../cli/error.ts';
import { MIGRATIONS } from './migrations.ts';

export type Database = InstanceType<typeof DatabaseSync>;

/** "Vrum": what SQLite writes into the head of the file, so that a file of another program is known as such. */
const APPLICATION_ID = 0x5672756d;

/**
 * Opens a corpus, and brings one of an earlier version up to date.
 * Write-ahead log: readers do not wait for a writer, and a transaction is whole or not there, whenever the program is stopped.
 * @throws {CliError} where the file is missing (unless `make`), is no corpus, or was written by a newer version
 */
export function openCorpus(path: string, { make = false } = {}): Database {
  const database = open(path, make);
  try {
    check(database, path);
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 10000;');
    database.exec('PRAGMA cache_size = -65536; PRAGMA foreign_keys = ON;');
    migrate(database, path);
    return database;
  } catch (error) {
    database.close();
    throw error instanceof CliError ? error : notACorpus(path, error);
  }
}

function open(path: string, make: boolean): Database {
  try {
    const database = new DatabaseSync(path, { open: false });
    if (!make) requireFile(path);
    database.open();
    return database;
  } catch (error) {
    if (error instanceof CliError) throw error;
    throw new CliError(`${path}: cannot be opened as a corpus (${(error as Error).message})`, 2, { cause: error });
  }
}

function requireFile(path: string): void {
  if (!existsSync(path))
    throw new CliError(`${path}: there is no such corpus; make one with: variorum ingest INPUT… --into ${path}`);
}

function check(database: Database, path: string): void {
  const id = numberOf(database, 'PRAGMA application_id');
  const tables = numberOf(database, 'SELECT count(*) FROM sqlite_schema');
  if (id !== APPLICATION_ID && tables > 0)
    throw new CliError(`${path}: is a database of another program; name a new file`);
}

/** Runs what is missing of `MIGRATIONS`, each in a transaction of its own with the number it leads to. */
function migrate(database: Database, path: string): void {
  const version = numberOf(database, 'PRAGMA user_version');
  if (version > MIGRATIONS.length)
    throw new CliError(`${path}: was written by a newer version of variorum; update the program`);
  for (let next = version; next < MIGRATIONS.length; next++)
    inTransaction(database, () => {
      // Another process may have been quicker.
      if (numberOf(database, 'PRAGMA user_version') !== next) return;
      database.exec(MIGRATIONS[next]!);
      database.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${next + 1};`);
    });
}

/** Runs `work` whole or not at all. The lock is taken at once, so that two writers wait for each other and neither fails half-way. */
export function inTransaction<T>(database: Database, work: () => T): T {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}

/** The one number that a query gives. */
export function numberOf(database: Database, query: string): number {
  const row = database.prepare(query).get() as Record<string, unknown> | undefined;
  return Number(Object.values(row ?? {})[0] ?? 0);
}

const notACorpus = (path: string, error: unknown): CliError =>
  new CliError(`${path}: is no corpus of variorum (${(error as Error).message})`, 2, { cause: error });
