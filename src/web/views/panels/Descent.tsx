import { useState } from 'preact/hooks';
import type { DescentEdge, DescentPair } from '../../../model/report.ts';
import { usePage } from '../../context.ts';
import { edgeId } from '../../model/descent-findings.ts';
import { saysEdge } from '../../model/descent-words.ts';
import { saysPair } from '../../model/pair-words.ts';
import { count, percent, SIGN_SAYS } from '../../model/words.ts';
import { useOpening } from '../stemma/opening.ts';

const MOST_PAIRS = 20;

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

/** The first of them; a large family has hundreds. */
function Pairs({ pairs }: { pairs: readonly DescentPair[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? pairs : pairs.slice(0, MOST_PAIRS);
  return (
    <>
      {shown.map((pair) => (
        <Pair key={`${pair.a}${pair.b}`} pair={pair} />
      ))}
      {shown.length < pairs.length && (
        <button type="button" class="plain more" onClick={() => setAll(true)}>
          Show {pairs.length - shown.length} more pairs
        </button>
      )}
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

function Pair({ pair }: { pair: DescentPair }) {
  const { desk, dispatch } = usePage();
  const { a, b, confidence, verdict, reasons } = pair;
  return (
    <section class="pair">
      <h4>
        {saysPair(pair, desk.report)}{' '}
        <span class="note">
          {verdict}, {percent(confidence)}
        </span>
        {desk.tellings.length > 2 && (
          <button type="button" class="plain" onClick={() => dispatch({ type: 'only', sigla: [a, b] })}>
            Show these two
          </button>
        )}
      </h4>
      <ul class="cards">
        {reasons.map(({ says, evidence }, i) => (
          <Statement key={i} id={`reason-${a}-${b}-${i + 1}`} says={says} places={evidence.length} />
        ))}
      </ul>
    </section>
  );
}

interface StatementProps {
  readonly id: string;
  readonly label?: string;
  readonly says: string;
  readonly places: number;
}

/** A sentence of the report with the number of its places; a click shows them. */
function Statement({ id, label, says, places }: StatementProps) {
  const { state, dispatch } = usePage();
  const isOpen = state.selection?.id === id;
  return (
    <li class={`card calm ${isOpen ? 'open' : ''}`}>
      <button
        type="button"
        class="card-head"
        data-finding={id}
        disabled={places === 0}
        aria-pressed={isOpen}
        onClick={() => dispatch({ type: 'toggle', id })}
      >
        {label && <span class="label">{label}</span>}
        <span class="about" dir="auto">
          {says}
        </span>
        <span class="note">{places > 0 ? count(places, 'place') : 'no single place'}</span>
      </button>
    </li>
  );
}
