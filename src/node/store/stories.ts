import type { Story } from '../../group/story.ts';
import { type Database, inTransaction, numberOf } from './database.ts';

/** What the stories of a corpus depend on: its articles and how they are grouped. */
export const stateOf = (database: Database, settings: Readonly<Record<string, number>>, version: string): string =>
  JSON.stringify([numberOf(database, 'SELECT count(*) FROM article'), version, settings]);

/** The stories as they were kept, if the corpus and the settings are still the same. */
export function keptStories(database: Database, state: string): Story[] | undefined {
  const kept = database.prepare(`SELECT value FROM state WHERE name = 'grouped'`).get() as
    | { value: string }
    | undefined;
  if (kept?.value !== state) return undefined;
  const rows = database.prepare('SELECT told FROM story ORDER BY size DESC, id').all() as { told: string }[];
  return rows.map(({ told }) => JSON.parse(told) as Story);
}

/**
 * Keeps the stories, and which story each article stands in, in the place of those before.
 * @param rowOf the row of an article by its id
 */
export function keepStories(
  database: Database,
  state: string,
  stories: Iterable<Story>,
  rowOf: ReadonlyMap<string, number>,
): void {
  inTransaction(database, () => {
    database.exec('DELETE FROM membership; DELETE FROM story;');
    const story = database.prepare('INSERT INTO story (id, size, told) VALUES (?, ?, ?)');
    const membership = database.prepare('INSERT INTO membership (article, story) VALUES (?, ?)');
    for (const told of stories) {
      story.run(told.story, told.members.length, JSON.stringify(told));
      for (const member of told.members) membership.run(rowOf.get(member)!, told.story);
    }
    database.prepare(`INSERT OR REPLACE INTO state (name, value) VALUES ('grouped', ?)`).run(state);
  });
}
