import type { Collation } from '../model/collation.ts';
import type { RecordFinding } from '../model/report.ts';
import type { Lens, LensContext } from './lens.ts';
import { entriesOf } from './record/entries.ts';
import { rowsOf } from './record/rows.ts';

/** Who does what, and when: statements, visits, meetings, requests, undertakings, aims and bans, with their status in each telling. */
export const record: Lens<'record'> = {
  name: 'record',
  languages: ['en'],
  look(collation: Collation, context: LensContext): RecordFinding[] {
    const entries = collation.tellings.flatMap((read, telling) =>
      entriesOf(read).map((entry) => ({ ...entry, telling })),
    );
    return rowsOf(entries, collation, context);
  },
};
