import type { DescentEdge } from '../../model/report.ts';
import type { Place } from '../../model/span.ts';
import { usePage } from '../context.ts';
import { edgeId } from '../model/descent-findings.ts';
import { DIRECTION_SAYS, whyLost } from '../model/descent-words.ts';
import { edgePassages } from '../model/edge-passages.ts';
import type { Finding } from '../model/findings.ts';
import { count } from '../model/words.ts';
import { Words } from './Words.tsx';

const MOST_PASSAGES = 12;
const MOST_PLACES = 6;

/** A line of the tree opened: how sure it is, what speaks for its direction, and the passages that came by it. */
export function EdgeDetail({ finding }: { finding: Finding }) {
  const { desk } = usePage();
  const edge = desk.report.descent.edges.find((e) => edgeId(e) === finding.id);
  if (!edge) return null;
  const passages = edgePassages(edge, desk.report);
  const source = desk.report.descent.lost.find((l) => l.id === edge.from || l.id === edge.to);
  const changed = desk.changed(finding);
  const key = (p: Place): string => `${p.siglum} ${p.start}`;
  const found = new Set(edge.direction.flatMap((d) => d.evidence).map(key));
  const others = passages.length === 0 ? edge.evidence.filter((p) => !found.has(key(p))) : [];
  return (
    <div class="edge-detail">
      <Sure edge={edge} />
      {source && <p dir="auto">{whyLost(source)}.</p>}
      {!source && <h4>What speaks for the direction</h4>}
      {!source && edge.direction.length === 0 && <p class="empty">Nothing beyond the words themselves.</p>}
      <ul class="direction">
        {edge.direction.map(({ kind, says, evidence }, i) => (
          <li key={i}>
            <b class="kind">{DIRECTION_SAYS[kind]}</b> <span dir="auto">{says}</span>{' '}
            {evidence.slice(0, MOST_PLACES).map((place) => (
              <Go key={`${place.siglum}${place.start}`} id={finding.id} place={place} />
            ))}
            {evidence.length > MOST_PLACES && <span class="note">and {evidence.length - MOST_PLACES} more</span>}
          </li>
        ))}
      </ul>
      {passages.length > 0 && (
        <h4>
          {count(passages.length, 'passage')} {edge.verdict === 'held' && !source ? 'came this way' : 'in common'}
        </h4>
      )}
      <ul class="places passages">
        {passages.slice(0, MOST_PASSAGES).map((places) => (
          <li key={key(places[0]!)}>
            {(source ? places : [...places].reverse()).slice(0, MOST_PLACES).map((place) => (
              <Passage key={key(place)} id={finding.id} place={place} changed={changed} />
            ))}
          </li>
        ))}
        {passages.length > MOST_PASSAGES && (
          <li class="more">and {passages.length - MOST_PASSAGES} more in the texts</li>
        )}
        {others.slice(0, MOST_PASSAGES).map((place) => (
          <li key={`${place.siglum}${place.start}`}>
            <Passage id={finding.id} place={place} changed={changed} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Sure({ edge }: { edge: DescentEdge }) {
  const { support, verdict } = edge;
  return (
    <>
      {verdict === 'cannot-tell' && (
        <p class="open-says">
          The texts hang together, but too little speaks for this direction, or for this exemplar, to rest on it.
        </p>
      )}
      {support !== null && (
        <p class="note">Of 100 samples of the passages, {Math.round(100 * support)} show this line.</p>
      )}
    </>
  );
}

function Passage({ id, place, changed }: { id: string; place: Place; changed: readonly Place[] }) {
  return (
    <>
      <Go id={id} place={place} />
      <span class="excerpt">
        <Words place={place} changed={changed} short />
      </span>
    </>
  );
}

function Go({ id, place }: { id: string; place: Place }) {
  const { desk, dispatch } = usePage();
  const { siglum, start, end } = place;
  return (
    <button
      type="button"
      class="go"
      onClick={() => dispatch({ type: 'select', id, at: { siglum, start, end }, go: true })}
    >
      {desk.where(place)}
    </button>
  );
}
