import type { TermFinding, TermKind } from '../../../model/report.ts';
import { usePage } from '../../context.ts';
import { bySiglum } from '../../model/spans.ts';
import { Cards } from './Cards.tsx';

const GROUPS: readonly { kind: TermKind; title: string }[] = [
  { kind: 'status', title: 'Status of a place' },
  { kind: 'who', title: 'Another person in the same place' },
  { kind: 'name', title: 'Names' },
  { kind: 'title', title: 'Titles' },
  { kind: 'wording', title: 'Wording' },
  { kind: 'figure', title: 'Figures in another form' },
  { kind: 'spelling', title: 'Spelling' },
];

/** The same thing named or worded otherwise: readings side by side, with how often each telling has them. */
export function Terms() {
  const { desk } = usePage();
  const { terms } = desk.report;
  const byId = new Map(terms.map((t) => [t.id, t]));
  if (terms.length === 0)
    return <p class="empty">Nothing was found that is named or worded otherwise in the same place.</p>;
  return (
    <>
      {GROUPS.map(({ kind, title }) => (
        <Cards
          key={kind}
          title={title}
          ids={terms.filter((t) => t.kind === kind).map((t) => t.id)}
          body={(finding) => <TermReadings term={byId.get(finding.id)!} />}
        />
      ))}
    </>
  );
}

function TermReadings({ term }: { term: TermFinding }) {
  return (
    <ul class="side-by-side">
      {term.readings.map(({ text, places }) => (
        <li key={`${text}${places[0]?.siglum}${places[0]?.start}`}>
          <span class="reading" dir="auto">
            {text}
          </span>
          <span class="counts">
            {[...bySiglum(places)].map(([siglum, own]) => (
              <span key={siglum}>
                <b class="siglum">{siglum}</b>
                {own.length > 1 && ` ${own.length}×`}
              </span>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
