import type { DescentPair } from '../../../model/report.ts';
import { usePage } from '../../context.ts';
import { saysPair } from '../../model/family.ts';
import { edgeId } from '../../model/findings.ts';
import { count, percent, SIGN_SAYS } from '../../model/words.ts';
import { Tree } from '../Tree.tsx';

/** Who took from whom: the tree, each pair with its reasons, and the signs. */
export function Descent() {
  const { desk } = usePage();
  const { descent, tellings } = desk.report;
  if (tellings.length < 2) return <p class="empty">Descent needs two tellings or more.</p>;
  return (
    <>
      <Lines />
      <h3 class="group">Pairs</h3>
      {descent.pairs.length === 0 && <p class="empty">Nothing can be said about how the tellings are related.</p>}
      {descent.pairs.map((pair) => (
        <Pair key={`${pair.a}${pair.b}`} pair={pair} />
      ))}
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
  const { desk } = usePage();
  const { edges, lost } = desk.report.descent;
  if (edges.length === 0) return <p class="empty">No line of descent runs between the tellings.</p>;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard */}
      <section class="tree-frame" tabIndex={0} aria-label="Tree">
        <Tree />
      </section>
      <ul class="cards">
        {edges
          .filter((edge) => edge.evidence.length > 0)
          .map((edge) => (
            <Statement
              key={edgeId(edge)}
              id={edgeId(edge)}
              label={`From ${edge.from} to ${edge.to}`}
              says={edge.kind}
              places={edge.evidence.length}
            />
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

function Pair({ pair }: { pair: DescentPair }) {
  const { desk, dispatch } = usePage();
  const { a, b, confidence, verdict, reasons } = pair;
  return (
    <section class="pair">
      <h4>
        {saysPair(pair, desk.report.descent.edges)}{' '}
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
