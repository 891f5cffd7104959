import type { ComponentChildren } from 'preact';
import { usePage } from '../context.ts';
import type { Finding } from '../model/findings.ts';
import { sameWordsTogether } from '../model/same-words.ts';
import { Sigla } from './Sigla.tsx';
import { Words } from './Words.tsx';

/** Readings shown in a card; the others are counted. */
const MOST = 6;

/** One finding, to be clicked. `children` stand in place of the plain list of its readings. */
export function Card({ finding, children }: { finding: Finding; children?: ComponentChildren }) {
  const { state, dispatch } = usePage();
  const isOpen = state.selection?.id === finding.id;
  const toggle = () => dispatch({ type: 'toggle', id: finding.id });
  return (
    <li class={`card ${finding.tone} ${isOpen ? 'open' : ''}`}>
      <button
        type="button"
        class={finding.brief ? 'card-head' : 'card-head bare'}
        data-finding={finding.id}
        aria-pressed={isOpen}
        onClick={toggle}
      >
        <span class="unseen">{finding.label}</span>
        {finding.brief && (
          <span class="label" dir="auto">
            {finding.brief}
          </span>
        )}
      </button>
      {children ?? <Readings finding={finding} />}
    </li>
  );
}

/** What each telling has; tellings with the same words share a line. */
export function Readings({ finding }: { finding: Finding }) {
  const { desk } = usePage();
  const lines = sameWordsTogether(finding.readings, (p) => desk.words(p));
  const changed = desk.changed(finding);
  return (
    <ul class="readings">
      {lines.slice(0, MOST).map(({ sigla, places, note, show }) => (
        <li key={`${places[0]!.siglum}${places[0]!.start}`}>
          <Sigla sigla={sigla} />
          <span class="said">
            <Words place={show ?? places[0]!} changed={changed} short />
            {note && <span class="note"> {note}</span>}
          </span>
        </li>
      ))}
      {lines.length > MOST && <li class="more">and {lines.length - MOST} more</li>}
    </ul>
  );
}
