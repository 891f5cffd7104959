import { usePage } from '../context.ts';
import { confidence, headline, statements } from '../model/family.ts';
import { fromReasons } from '../model/findings.ts';
import { count } from '../model/words.ts';
import { ThemeButton } from './ThemeButton.tsx';
import { Tree } from './Tree.tsx';

const MOST_REASONS = 3;

/** The verdict in plain words, how sure it is, and why. */
export function Head() {
  const { desk, dispatch } = usePage();
  const { report } = desk;
  return (
    <header class="top">
      <div class="verdict">
        <p class="brand">
          Variorum <span>{count(report.tellings.length, 'telling')}, compared</span>
        </p>
        <h1>{headline(report)}.</h1>
        {report.tellings.length === 2 ? <PairReasons /> : <FamilyReasons />}
      </div>
      <Tree />
      <div class="buttons">
        <ThemeButton />
        <button
          type="button"
          class="plain"
          aria-haspopup="dialog"
          onClick={() => dispatch({ type: 'help', open: true })}
        >
          <kbd>?</kbd> Help
        </button>
      </div>
    </header>
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

function PairReasons() {
  const { desk, state, dispatch } = usePage();
  const pair = desk.report.descent.pairs[0];
  if (!pair) return null;
  const reasons = fromReasons(pair);
  return (
    <>
      <Confidence value={pair.confidence} />
      <ToDescent says={reasons.length > MOST_REASONS ? `All ${reasons.length} reasons` : 'More on descent'} />
      <ol class="reasons">
        {reasons.slice(0, MOST_REASONS).map((reason) => (
          <li key={reason.id}>
            <button
              type="button"
              class="reason"
              dir="auto"
              disabled={reason.places.length === 0}
              aria-pressed={state.selection?.id === reason.id}
              onClick={() => dispatch({ type: 'toggle', id: reason.id })}
            >
              {reason.about}
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}

function FamilyReasons() {
  const { desk } = usePage();
  const all = statements(desk.report);
  if (all.length === 0) return null;
  return (
    <>
      <ToDescent says="All reasons" />
      <ul class="reasons family">
        {all.slice(0, 6).map(({ says, pairs }) => (
          <li key={says}>
            {says}
            {pairs.length > 0 && <span class="sure"> {confidence(pairs)} confidence</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

function ToDescent({ says }: { says: string }) {
  const { dispatch } = usePage();
  return (
    <button type="button" class="plain to-descent" onClick={() => dispatch({ type: 'panel', panel: 'descent' })}>
      {says} →
    </button>
  );
}
