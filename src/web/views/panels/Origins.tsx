import { usePage } from '../../context.ts';
import { originsSay } from '../../model/origins.ts';
import { count, percent } from '../../model/words.ts';
import { Sigla } from '../Sigla.tsx';

/** How many origins the story has that owe each other no text, and who hangs on each. */
export function Origins() {
  const { desk, dispatch } = usePage();
  const { origins } = desk.report;
  const says = originsSay(origins);
  if (!says) return <p class="empty">Nothing can be said about where the story begins.</p>;
  return (
    <>
      <p class="origins-count">{says}.</p>
      {origins.count === null && (
        <p class="note">The number cannot be told: for some tellings it stays open whether they owe text to another.</p>
      )}
      <p class="note">An origin owes no text to any other. Outlets are not counted: many may print one origin.</p>
      <ol class="cards origins">
        {origins.origins.map(({ id, at, tellings, says: why }, i) => (
          <li class="card calm" key={id}>
            <p class="origin-head">
              <b>Origin {i + 1}</b> {desk.source(at)?.lost ? 'a source that is not among the tellings' : ''}
              {!desk.source(at)?.lost && (
                <>
                  <b class="siglum">{at}</b> {desk.telling(at)?.name}
                </>
              )}
            </p>
            <p dir="auto">{why}</p>
            <p class="origin-tellings">
              {count(tellings.length, 'telling')}, {percent(tellings.length / Math.max(1, desk.tellings.length))}{' '}
              <Sigla sigla={tellings} />
              {tellings.length < desk.tellings.length && (
                <button type="button" class="plain" onClick={() => dispatch({ type: 'only', sigla: tellings })}>
                  Show these
                </button>
              )}
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}
