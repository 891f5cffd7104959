import { usePage } from '../context.ts';
import type { Finding } from '../model/findings.ts';
import { sameWordsTogether } from '../model/same-words.ts';
import { listed } from '../model/words.ts';

const MOST = 3;
/** Readings that are told, and shown beside each other. */
const MOST_READINGS = 3;
const MOST_LETTERS = 48;

/** Of a family that begins with its tree: the differences that count most, each in a line; a click shows who has what. */
export function FirstDifferences() {
  const { desk } = usePage();
  const first = desk.groups.slice(0, MOST).flatMap(({ title, ids }) => {
    const finding = desk.finding(ids[0] ?? null);
    return finding && ids.length === 1 ? [{ title, finding }] : [];
  });
  if (first.length === 0) return <span />;
  return (
    <ul class="reasons first-differences" aria-label="Differences that count most">
      {first.map(({ title, finding }) => (
        <Line key={finding.id} title={title} finding={finding} />
      ))}
    </ul>
  );
}

function Line({ title, finding }: { title: string; finding: Finding }) {
  const { desk, state, dispatch } = usePage();
  const lines = sameWordsTogether(finding.readings, (p) => desk.words(p)).slice(0, MOST_READINGS);
  const isOpen = state.selection?.id === finding.id;
  const press = () => {
    if (isOpen) dispatch({ type: 'clear' });
    else
      dispatch({ type: 'open', id: finding.id, sigla: lines.map((line) => line.sigla[0]!), at: lines[0]?.places[0] });
  };
  const says = lines.map(({ sigla, places, show }) => `${listed(sigla)} “${shortly(desk.words(show ?? places[0]!))}”`);
  return (
    <li>
      <button type="button" class="reason" dir="auto" aria-pressed={isOpen} onClick={press}>
        <b>{title}</b> {says.join(' · ')}
      </button>
    </li>
  );
}

const shortly = (words: string): string =>
  words.length > MOST_LETTERS ? `${words.slice(0, MOST_LETTERS).replace(/\s+\S*$/, '')} …` : words;
