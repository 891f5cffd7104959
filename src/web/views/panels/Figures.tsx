import type { FigureFinding, FigureVerdict } from '../../../model/report.ts';
import { usePage } from '../../context.ts';
import { shownValue, withCounted } from '../../model/findings.ts';
import { Cards } from './Cards.tsx';

const GROUPS: readonly { verdict: FigureVerdict; title: string }[] = [
  { verdict: 'differ', title: 'Differ' },
  { verdict: 'updated', title: 'Updated' },
  { verdict: 'rounded', title: 'Rounded' },
  { verdict: 'other-measure', title: 'Counted otherwise' },
  { verdict: 'cannot-tell', title: 'Cannot tell' },
  { verdict: 'agree', title: 'Agree' },
  { verdict: 'single', title: 'In one telling' },
];

/** Every figure and date with its readings. */
export function Figures() {
  const { desk } = usePage();
  const { figures } = desk.report;
  const byId = new Map(figures.map((f) => [f.id, f]));
  if (figures.length === 0) return <p class="empty">No figures or dates were found.</p>;
  return (
    <>
      {GROUPS.map(({ verdict, title }) => (
        <Cards
          key={verdict}
          title={title}
          ids={figures.filter((f) => f.verdict === verdict).map((f) => f.id)}
          body={(finding) => <FigureTable figure={byId.get(finding.id)!} />}
        />
      ))}
    </>
  );
}

function FigureTable({ figure }: { figure: FigureFinding }) {
  const { desk } = usePage();
  return (
    <table class="readings-table">
      <thead>
        <tr>
          <th scope="col">In</th>
          <th scope="col">Words</th>
          <th scope="col">Value</th>
          <th scope="col">Hedge</th>
        </tr>
      </thead>
      <tbody>
        {figure.readings.map((r) => (
          <tr key={`${r.siglum}${r.start}`}>
            <td class="where">{desk.where(r)}</td>
            <td dir="auto">{desk.words(withCounted(r))}</td>
            <td>{shownValue(r)}</td>
            <td>{r.hedge ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
