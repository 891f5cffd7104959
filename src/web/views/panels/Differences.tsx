import { usePage } from '../../context.ts';
import { Cards } from './Cards.tsx';

/** The differences that count most, first. */
export function Differences() {
  const { desk } = usePage();
  const { report, groups } = desk;
  if (report.tellings.length < 2) return <p class="empty">There is nothing to compare: name two tellings or more.</p>;
  if (groups.length === 0)
    return (
      <p class="empty">
        No quotation is altered, no figure differs, no name or title is given otherwise. Wording, sentences that only
        one telling has, and all that agrees stand in the other panels.
      </p>
    );
  return (
    <>
      {groups.map(({ title, ids }) => (
        <Cards key={title} title={title} ids={ids} counted={ids.length > 1} most={12} />
      ))}
    </>
  );
}
