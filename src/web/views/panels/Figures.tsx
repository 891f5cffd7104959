import type { FigureFinding, FigureVerdict } from '../../../model/report.ts';
import { usePage } from '../../context.ts';
import { shownValue, withCounted } from '../../model/findings.ts';
import { Table } from '../Table.tsx';
import { Groups } from './Groups.tsx';

const TITLES: Readonly<Record<FigureVerdict, string>> = {
  differ: 'Differ',
  updated: 'Updated',
  rounded: 'Rounded',
  'other-measure': 'Counted otherwise',
  'cannot-tell': 'Cannot tell',
  agree: 'Agree',
  single: 'In one telling',
};

/** Every figure and date with its readings. */
export function Figures() {
  const { desk } = usePage();
  return (
    <Groups
      all={desk.report.figures}
      by={(figure) => figure.verdict}
      titles={TITLES}
      none="No figures or dates were found."
      body={(figure) => <FigureTable figure={figure} />}
    />
  );
}

function FigureTable({ figure }: { figure: FigureFinding }) {
  const { desk } = usePage();
  return (
    <Table head={['In', 'Words', 'Value', 'Hedge']}>
      {figure.readings.map((r) => (
        <tr key={`${r.siglum}${r.start}`}>
          <td class="where">{desk.where(r)}</td>
          <td dir="auto">{desk.words(withCounted(r))}</td>
          <td>{shownValue(r)}</td>
          <td>{r.hedge ?? '–'}</td>
        </tr>
      ))}
    </Table>
  );
}
