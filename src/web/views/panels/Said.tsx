import type { AttributionFinding } from '../../../model/report.ts';
import { usePage } from '../../context.ts';
import { saidBySpeaker } from '../../model/said.ts';
import { count, listed } from '../../model/words.ts';
import { Cards } from './Cards.tsx';

/** Speaker by speaker what each telling has them say, those first that most tellings quote. */
export function Said() {
  const { desk } = usePage();
  const speakers = saidBySpeaker(desk.report);
  if (speakers.length === 0) return <p class="empty">No words were found that somebody is said to have said.</p>;
  return (
    <>
      {speakers.map(({ name, statements }) => (
        <section key={name ?? ''} class="speaker">
          <Cards title={name ?? 'Speaker not told'} ids={statements.map((s) => s.id)} most={MOST} />
          <p class="counts">{perTelling(statements)}</p>
        </section>
      ))}
    </>
  );
}

/** Statements of one speaker that are shown at first. */
const MOST = 8;

/** "3 statements in A and 1 in B" */
function perTelling(statements: readonly AttributionFinding[]): string {
  const sigla = [...new Set(statements.map((s) => s.siglum))];
  return listed(
    sigla.map((siglum) => `${count(statements.filter((s) => s.siglum === siglum).length, 'statement')} in ${siglum}`),
  );
}
