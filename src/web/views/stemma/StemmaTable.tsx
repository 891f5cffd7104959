import { usePage } from '../../context.ts';
import { edgeId } from '../../model/descent-findings.ts';
import { DIRECTION_SAYS, EDGE_SAYS } from '../../model/descent-words.ts';
import { percent } from '../../model/words.ts';
import { useOpening } from './opening.ts';

/** The same as the drawing, as a table. */
export function StemmaTable() {
  const { desk, state } = usePage();
  const open = useOpening();
  const { nodes, edges } = desk.stemma;
  const rank = new Map(nodes.map((n, i) => [n.id, i]));
  const inOrder = [...edges].sort((a, b) => rank.get(a.to)! - rank.get(b.to)!);
  return (
    <details class="stemma-table" open={state.printing}>
      <summary>The tree as a table</summary>
      <div class="stemma-table-frame">
        <table class="readings-table">
          <thead>
            <tr>
              <th scope="col">Telling</th>
              <th scope="col">From</th>
              <th scope="col">How</th>
              <th scope="col">Share</th>
              <th scope="col">Support</th>
              <th scope="col">Direction</th>
            </tr>
          </thead>
          <tbody>
            {inOrder.map((edge) => (
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
          </tbody>
        </table>
      </div>
    </details>
  );
}
