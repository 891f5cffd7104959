import { usePage } from '../context.ts';
import { MOST_NAMED } from '../model/headline.ts';
import { originsSay } from '../model/origins.ts';
import { count } from '../model/words.ts';

/** Shown by name; the others are counted. */
const MOST = 4;

/** How many origins the story has, and what hangs on the largest. */
export function OriginsLine() {
  const { desk, dispatch } = usePage();
  const { origins } = desk.report;
  const says = originsSay(origins);
  if (!says) return null;
  const largest = [...origins.origins].sort((a, b) => b.tellings.length - a.tellings.length).slice(0, MOST);
  return (
    <p class="origins-line">
      <button type="button" class="chip" onClick={() => dispatch({ type: 'panel', panel: 'origins' })}>
        <b>{desk.tellings.length > MOST_NAMED ? 'Origins' : says}</b>
      </button>
      {largest.map(({ id, at, tellings }) => (
        <span key={id}>
          <SourceName id={at} />: {count(tellings.length, 'telling')}
        </span>
      ))}
      {largest.length < origins.origins.length && <span>and {origins.origins.length - largest.length} more</span>}
    </p>
  );
}

/** Of many tellings: from whom most have text. */
export function LargeFamily() {
  const { desk } = usePage();
  const copies = new Map<string, number>();
  for (const { from } of desk.stemma.edges) copies.set(from, (copies.get(from) ?? 0) + 1);
  const most = [...copies]
    .filter(([, n]) => n > 1)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST);
  if (most.length === 0) return null;
  return (
    <p class="origins-line">
      <span>Most taken from:</span>
      {most.map(([id, n]) => (
        <span key={id}>
          <SourceName id={id} /> by {n}
        </span>
      ))}
    </p>
  );
}

/** Siglum and outlet of a telling, or the letter of a lost source. */
function SourceName({ id }: { id: string }) {
  const { desk } = usePage();
  const source = desk.source(id);
  if (!source || source.lost) return <i>{source?.label.replace('lost', 'lost source') ?? id}</i>;
  return (
    <>
      <b class="siglum">{id}</b> <span dir="auto">{source.name}</span>
    </>
  );
}
