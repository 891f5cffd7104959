import type { GenealogyFinding } from '../../../model/report.ts';
import { usePage } from '../../context.ts';
import { bySiglum } from '../../model/spans.ts';
import { listed } from '../../model/words.ts';
import { Sigla } from '../Sigla.tsx';
import { Groups } from './Groups.tsx';

const TITLES: Readonly<Record<GenealogyFinding['kind'], string>> = {
  figure: 'Figures',
  name: 'Names',
  quotation: 'Quotations',
};

/** Figures, names and quotations that became others on the way: where, and who has the later words from there. */
export function Genealogy() {
  const { desk } = usePage();
  return (
    <Groups
      all={desk.report.genealogy}
      by={(followed) => followed.kind}
      titles={TITLES}
      none="No figure, name or quotation was found that became another on its way."
      body={(followed) => <Followed finding={followed} />}
    />
  );
}

/** The readings, then each change: "A → B, 12 became 21, C and D have it from there". */
function Followed({ finding }: { finding: GenealogyFinding }) {
  const { desk } = usePage();
  const { readings, changes, kept } = finding;
  const words = (i: number): string => readings[i]?.text ?? '?';
  const name = (id: string): string => desk.source(id)?.label ?? id;
  return (
    <div class="followed">
      <ul class="readings">
        {readings.map(({ text, places }) => (
          <li key={text}>
            <Sigla sigla={[...bySiglum(places).keys()]} />
            <span class="said words" dir="auto">
              {text}
            </span>
          </li>
        ))}
      </ul>
      <ol class="changes">
        {changes.map(({ from, to, before, after, inherited }) => (
          <li key={`${from}${to}${after}`}>
            <b>
              {name(from)} → {name(to)}
            </b>{' '}
            <span class="words">{words(before)}</span> became <span class="words">{words(after)}</span>
            {inherited.length > 0 && `; ${listed(inherited)} ${inherited.length > 1 ? 'have' : 'has'} it from there`}
          </li>
        ))}
      </ol>
      {kept.length > 0 && <p class="note">As in the first source: {listed(kept)}</p>}
    </div>
  );
}
