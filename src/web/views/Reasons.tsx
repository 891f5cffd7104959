import { usePage } from '../context.ts';
import { confidence, statements } from '../model/family.ts';
import { fromReasons } from '../model/findings.ts';
import { type Why, whysOf } from '../model/why.ts';
import { useOpening } from './stemma/opening.ts';

const MOST_REASONS = 3;
const MOST_STATEMENTS = 5;

/** Why the two are said to be related in this way. */
export function PairReasons() {
  const { desk } = usePage();
  const pair = desk.report.descent.pairs[0];
  if (!pair) return null;
  const reasons = fromReasons(pair);
  return (
    <>
      <Confidence value={pair.confidence} />
      <ToDescent says={reasons.length > MOST_REASONS ? `All ${reasons.length} reasons` : 'More on descent'} />
      <ol class="reasons">
        {reasons.slice(0, MOST_REASONS).map(({ id, about }) => (
          <Reason key={id} why={{ id, says: about }} />
        ))}
      </ol>
    </>
  );
}

/** Why each of the statements in the headline holds, in their order; of one alone several reasons. */
export function FamilyReasons() {
  const { desk } = usePage();
  const all = statements(desk.report);
  if (all.length === 0) return null;
  const alone = all.length === 1;
  const most = alone ? MOST_REASONS : 1;
  const whys = all.slice(0, MOST_STATEMENTS).flatMap((statement) =>
    whysOf(statement, desk.report)
      .slice(0, most)
      .map((why) => ({ why, sure: alone ? '' : confidence(statement.pairs) })),
  );
  return (
    <>
      {alone && <p class="confidence">{confidence(all[0]!.pairs)} confidence</p>}
      <ul class="reasons">
        {whys.map(({ why, sure }) => (
          <Reason key={why.id} why={why} sure={sure} />
        ))}
      </ul>
    </>
  );
}

/** A reason with how sure it makes; a click shows its places, of a line both its ends. */
function Reason({ why: { id, says }, sure = '' }: { why: Why; sure?: string }) {
  const { desk, state, dispatch } = usePage();
  const open = useOpening();
  const finding = desk.finding(id);
  const isOpen = state.selection?.id === id;
  const press = () => (finding?.kind === 'edge' && !isOpen ? open(id) : dispatch({ type: 'toggle', id }));
  return (
    <li>
      <button
        type="button"
        class="reason"
        title={says}
        dir="auto"
        disabled={!finding || finding.places.length === 0}
        aria-pressed={isOpen}
        onClick={press}
      >
        {says}
        {sure && <span class="sure"> {sure} confidence</span>}
      </button>
    </li>
  );
}

function Confidence({ value }: { value: number }) {
  const share = Math.round(100 * value);
  return (
    <p class="confidence">
      <svg class="meter" width="72" height="8" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect width="100" height="8" rx="4" />
        <rect class="full" width={share} height="8" rx="4" />
      </svg>
      {share} % confidence
    </p>
  );
}

/** To the panel where all reasons stand. */
export function ToDescent({ says }: { says: string }) {
  const { dispatch } = usePage();
  return (
    <button type="button" class="plain to-descent" onClick={() => dispatch({ type: 'panel', panel: 'descent' })}>
      {says} →
    </button>
  );
}
