import type { RecordFinding } from '../../../model/report.ts';
import { usePage } from '../../context.ts';
import { bySiglum } from '../../model/spans.ts';
import { STATUS_SAYS } from '../../model/words.ts';
import { Words } from '../Words.tsx';
import { Cards } from './Cards.tsx';

const GROUPS: readonly { agreement: RecordFinding['agreement']; title: string }[] = [
  { agreement: 'differ', title: 'Told with another status' },
  { agreement: 'other-actor', title: 'Told of another' },
  { agreement: 'agree', title: 'Agree' },
  { agreement: 'single', title: 'In one telling' },
];

/** Who does what when: visits, meetings, statements, requests, commitments, aims and bans, with the status each telling gives. */
export function RecordPanel() {
  const { desk } = usePage();
  const { record } = desk.report;
  const byId = new Map(record.map((r) => [r.id, r]));
  if (record.length === 0)
    return <p class="empty">No visit, meeting, statement, request, commitment, aim or ban was found.</p>;
  return (
    <>
      {GROUPS.map(({ agreement, title }) => (
        <Cards
          key={agreement}
          title={title}
          ids={record.filter((r) => r.agreement === agreement).map((r) => r.id)}
          body={(finding) => <RecordTable record={byId.get(finding.id)!} />}
        />
      ))}
    </>
  );
}

function RecordTable({ record }: { record: RecordFinding }) {
  const { desk } = usePage();
  const own = bySiglum(record.evidence);
  return (
    <table class="readings-table">
      <thead>
        <tr>
          <th scope="col">In</th>
          <th scope="col">Words</th>
          <th scope="col">Status</th>
        </tr>
      </thead>
      <tbody>
        {desk.tellings.map(({ siglum }) => {
          const evidence = own.get(siglum) ?? [];
          if (evidence.length === 0 && desk.tellings.length > 4) return null;
          if (evidence.length === 0)
            return (
              <tr key={siglum} class="absent">
                <td class="where">{siglum}</td>
                <td colSpan={2}>not in this telling</td>
              </tr>
            );
          return evidence.map((e) => (
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
          ));
        })}
      </tbody>
    </table>
  );
}
