import type { TermFinding, TermKind } from '../../../model/report.ts';
import { usePage } from '../../context.ts';
import { bySiglum } from '../../model/spans.ts';
import { Groups } from './Groups.tsx';

const TITLES: Readonly<Record<TermKind, string>> = {
  status: 'Status of a place',
  who: 'Another person in the same place',
  name: 'Names',
  title: 'Titles',
  wording: 'Wording',
  figure: 'Figures in another form',
  spelling: 'Spelling',
};

/** The same thing named or worded otherwise: readings side by side, with how often each telling has them. */
export function Terms() {
  const { desk } = usePage();
  return (
    <Groups
      all={desk.report.terms}
      by={(term) => term.kind}
      titles={TITLES}
      none="Nothing was found that is named or worded otherwise in the same place."
      body={(term) => <TermReadings term={term} />}
    />
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
