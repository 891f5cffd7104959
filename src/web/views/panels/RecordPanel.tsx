import type { RecordFinding } from '../../../model/report.ts';
import { usePage } from '../../context.ts';
import { bySiglum } from '../../model/spans.ts';
import { STATUS_SAYS } from '../../model/words.ts';
import { Table } from '../Table.tsx';
import { Words } from '../Words.tsx';
import { Groups } from './Groups.tsx';

const TITLES: Readonly<Record<RecordFinding['agreement'], string>> = {
  differ: 'Told with another status',
  'other-actor': 'Told of another',
  agree: 'Agree',
  single: 'In one telling',
};

/** Who does what when: visits, meetings, statements, requests, commitments, aims and bans, with the status each telling gives. */
export function RecordPanel() {
  const { desk } = usePage();
  return (
    <Groups
      all={desk.report.record}
      by={(record) => record.agreement}
      titles={TITLES}
      none="No visit, meeting, statement, request, commitment, aim or ban was found."
      body={(record) => <RecordTable record={record} />}
    />
  );
}

/** Of how many tellings each has a row, though it may not have the record. */
const FEW = 4;

function RecordTable({ record }: { record: RecordFinding }) {
  const { desk } = usePage();
  const own = bySiglum(record.evidence);
  const shown = desk.tellings.filter((t) => own.has(t.siglum) || desk.tellings.length <= FEW);
  return (
    <Table head={['In', 'Words', 'Status']}>
      {shown.map(
        ({ siglum }) =>
          own.get(siglum)?.map((e) => (
            <tr key={`${siglum}${e.start}`}>
              <td class="where">{desk.where(e)}</td>
              <td>
                <Words place={e} changed={[]} short />
              </td>
              <td>
                {STATUS_SAYS[e.status]}
                {e.actor && `, ${e.actor}`}
              </td>
            </tr>
          )) ?? (
            <tr key={siglum} class="absent">
              <td class="where">{siglum}</td>
              <td colSpan={2}>not in this telling</td>
            </tr>
          ),
      )}
    </Table>
  );
}
