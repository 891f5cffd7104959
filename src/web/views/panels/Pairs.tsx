import { useState } from 'preact/hooks';
import { saysPair } from '../../../exporters/pair-words.ts';
import type { DescentPair } from '../../../model/report.ts';
import { usePage } from '../../context.ts';
import { percent } from '../../model/words.ts';
import { Statement } from './Statement.tsx';

const MOST_PAIRS = 20;

/** The first of them; a large family has hundreds. */
export function Pairs({ pairs }: { pairs: readonly DescentPair[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? pairs : pairs.slice(0, MOST_PAIRS);
  return (
    <>
      {shown.map((pair) => (
        <Pair key={`${pair.a}${pair.b}`} pair={pair} />
      ))}
      {shown.length < pairs.length && (
        <button type="button" class="plain more" onClick={() => setAll(true)}>
          Show {pairs.length - shown.length} more pairs
        </button>
      )}
    </>
  );
}

/** What is said of a pair; in a family the reasons are folded under it. */
function Pair({ pair }: { pair: DescentPair }) {
  const { desk, state, dispatch } = usePage();
  const { a, b, confidence, verdict, reasons } = pair;
  const isFamily = desk.tellings.length > 2;
  const [open, setOpen] = useState(!isFamily);
  const isMeant = state.selection?.id.startsWith(`reason-${a}-${b}-`) ?? false;
  return (
    <details
      class="pair"
      open={open || isMeant || state.printing}
      onToggle={({ currentTarget }) => state.printing || setOpen(currentTarget.open)}
    >
      <summary>
        <b>{saysPair(pair, desk.report)}</b>{' '}
        <span class="note">
          {verdict}, {percent(confidence)}
        </span>
      </summary>
      {isFamily && (
        <button type="button" class="plain" onClick={() => dispatch({ type: 'only', sigla: [a, b] })}>
          Show these two
        </button>
      )}
      <ul class="cards">
        {reasons.map(({ says, evidence }, i) => (
          <Statement key={i} id={`reason-${a}-${b}-${i + 1}`} says={says} places={evidence.length} />
        ))}
      </ul>
    </details>
  );
}
