import { usePage } from '../../context.ts';
import { DIRECTION_SAYS, saysEdge } from '../../model/descent-words.ts';
import type { Drawn } from '../../model/stemma/layout.ts';
import { clockOf, dayOf } from '../../model/stemma/moment.ts';
import { listed } from '../../model/words.ts';
import { clockSays } from './StemmaEdge.tsx';

/** In words, what the mouse or the focus is on. */
export function Says({ drawn, at }: { drawn: Drawn; at: string }) {
  const { desk } = usePage();
  const line = drawn.edges.find((e) => e.id === at);
  const node = drawn.nodes.find((n) => n.id === at);
  if (line) {
    const { from, to, direction } = line.edge;
    const kinds = [...new Set(direction.map((d) => DIRECTION_SAYS[d.kind]))];
    return (
      <p class="stemma-says" aria-hidden="true">
        <b>
          {desk.source(to)?.label} from {desk.source(from)?.label}
        </b>{' '}
        {saysEdge(line.edge)}
        {clockSays(line.edge, desk)}
        {kinds.length > 0 && ` · direction: ${kinds.join(', ')}`} <span class="note">Enter or click: side by side</span>
      </p>
    );
  }
  if (!node) return null;
  const copies = drawn.edges.filter((e) => e.edge.from === at).map((e) => desk.source(e.edge.to)?.label ?? '');
  const sources = drawn.edges.filter((e) => e.edge.to === at).map((e) => desk.source(e.edge.from)?.label ?? '');
  const { moment } = node;
  return (
    <p class="stemma-says" aria-hidden="true">
      <b>{node.label}</b> {node.name}
      {moment && ` · ${dayOf(moment.at)}${moment.dayOnly ? '' : ` ${clockOf(moment.at)}`}`}
      {sources.length > 0 && ` · from ${listed(sources)}`}
      {copies.length > 0 && ` · source of ${listed(copies)}`}
    </p>
  );
}
