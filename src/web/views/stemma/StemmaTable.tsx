import { usePage } from '../../context.ts';
import { edgeId } from '../../model/descent-findings.ts';
import { DIRECTION_SAYS, EDGE_SAYS } from '../../model/descent-words.ts';
import { percent } from '../../model/words.ts';
import { Table } from '../Table.tsx';
import { useOpening } from './opening.ts';

/** The same as the drawing, as a table. */
export function StemmaTable() {
  const { desk, state } = usePage();
  const open = useOpening();
  return (
    <details class="stemma-table" open={state.printing}>
      <summary>The tree as a table</summary>
      <div class="stemma-table-frame">
        <Table head={['Telling', 'From', 'How', 'Share', 'Support', 'Direction']}>
          {desk.lines.map((edge) => (
            <tr key={edgeId(edge)}>
              <th scope="row">
                <b class="siglum">{desk.source(edge.to)?.label}</b> {desk.source(edge.to)?.name}
              </th>
              <td>
                <button type="button" class="go" onClick={() => open(edgeId(edge))}>
                  {desk.source(edge.from)?.label} {desk.source(edge.from)?.lost ? '' : desk.source(edge.from)?.name}
                </button>
              </td>
              <td>
                {EDGE_SAYS[edge.kind]}
                {edge.verdict === 'cannot-tell' && ' (cannot be told for sure)'}
              </td>
              <td>{edge.share === null ? '–' : percent(edge.share)}</td>
              <td>{edge.support === null ? '–' : percent(edge.support)}</td>
              <td>{[...new Set(edge.direction.map((d) => DIRECTION_SAYS[d.kind]))].join(', ') || '–'}</td>
            </tr>
          ))}
        </Table>
      </div>
    </details>
  );
}
