import type { DescentEdge } from '../../../model/report.ts';
import { usePage } from '../../context.ts';
import { edgeId } from '../../model/descent-findings.ts';
import { saysEdge } from '../../model/descent-words.ts';
import { percent, SIGN_SAYS } from '../../model/words.ts';
import { useOpening } from '../stemma/opening.ts';
import { Pairs } from './Pairs.tsx';
import { Statement } from './Statement.tsx';

/** Who took from whom: the lines, each pair with its reasons, and the signs. */
export function Descent() {
  const { desk } = usePage();
  const { descent, tellings } = desk.report;
  if (tellings.length < 2) return <p class="empty">Descent needs two tellings or more.</p>;
  return (
    <>
      <Lines />
      <h3 class="group">Pairs</h3>
      {descent.pairs.length === 0 && <p class="empty">Nothing can be said about how the tellings are related.</p>}
      <Pairs pairs={descent.pairs} />
      <h3 class="group">Signs</h3>
      {descent.signs.length === 0 && (
        <p class="empty">
          No telling shows signs of a house edit, a translation, an abridgement, an update or a merger.
        </p>
      )}
      <ul class="cards">
        {descent.signs.map(({ siglum, kind, confidence, says, evidence }) => (
          <Statement
            key={`${siglum}${kind}`}
            id={`sign-${siglum}-${kind}`}
            label={`${siglum}: ${SIGN_SAYS[kind]} (${percent(confidence)})`}
            says={says}
            places={evidence.length}
          />
        ))}
      </ul>
    </>
  );
}

function Lines() {
  const { desk, dispatch } = usePage();
  const { lost } = desk.report.descent;
  const { lines } = desk;
  if (lines.length === 0) return <p class="empty">No line of descent runs between the tellings.</p>;
  return (
    <>
      <button type="button" class="plain" onClick={() => dispatch({ type: 'view', view: 'tree' })}>
        See them as a tree →
      </button>
      <ul class="cards">
        {lines.map((edge) => (
          <Line key={edgeId(edge)} edge={edge} />
        ))}
      </ul>
      {lost.map(({ id, says }) => (
        <p class="lost-says" key={id} dir="auto">
          <b>Lost source</b> {says}
        </p>
      ))}
    </>
  );
}

/** A line of descent in words; a click shows its ends beside each other. */
function Line({ edge }: { edge: DescentEdge }) {
  const { desk, state } = usePage();
  const open = useOpening();
  const id = edgeId(edge);
  const isOpen = state.selection?.id === id;
  return (
    <li class={`card calm ${isOpen ? 'open' : ''}`}>
      <button type="button" class="card-head" data-finding={id} aria-pressed={isOpen} onClick={() => open(id)}>
        <span class="label">
          {desk.source(edge.to)?.label} from {desk.source(edge.from)?.label}
        </span>
        <span class="about">{saysEdge(edge)}</span>
      </button>
    </li>
  );
}
