import { usePage } from '../context.ts';
import { confidence, headline, statements } from '../model/family.ts';
import { fromReasons } from '../model/findings.ts';
import { capital, count, percent, SIGN_SAYS } from '../model/words.ts';
import { LargeFamily, MOST_IN_TREE, OriginsLine } from './FamilyHead.tsx';
import { ThemeButton } from './ThemeButton.tsx';
import { Tree } from './Tree.tsx';

const MOST_REASONS = 3;
const MOST_STATEMENTS = 6;
const MOST_SIGNS = 8;

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
        {report.tellings.length === 2 ? (
          <PairReasons />
        ) : report.tellings.length > MOST_IN_TREE ? (
          <>
            <ToDescent says="All lines and reasons" />
            <LargeFamily />
          </>
        ) : (
          <FamilyReasons />
        )}
        <OriginsLine />
        {report.tellings.length <= MOST_IN_TREE && <Signs />}
      </div>
      <TreeButton />
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

/** The small tree; a click opens the large one. */
function TreeButton() {
  const { desk, dispatch } = usePage();
  const { tellings, descent } = desk.report;
  if (tellings.length > MOST_IN_TREE || descent.edges.length === 0) return <span />;
  return (
    <button
      type="button"
      class="to-tree"
      title="Open the tree"
      onClick={() => dispatch({ type: 'view', view: 'tree' })}
    >
      <Tree />
    </button>
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
              title={reason.about}
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

/** What each of the statements in the headline rests on; one alone needs its confidence only. */
function FamilyReasons() {
  const { desk } = usePage();
  const all = statements(desk.report);
  if (all.length === 0) return null;
  return (
    <>
      {all.length === 1 && <p class="confidence">{confidence(all[0]!.pairs)} confidence</p>}
      <ToDescent says="All reasons" />
      {all.length > 1 && (
        <ul class="reasons family">
          {all.slice(0, MOST_STATEMENTS).map(({ says, pairs }) => (
            <li key={says}>
              {capital(says)}
              {pairs.length > 0 && <span class="sure"> {confidence(pairs)} confidence</span>}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** What was done to a telling, in a word each. */
function Signs() {
  const { desk, state, dispatch } = usePage();
  const { signs } = desk.report.descent;
  if (signs.length === 0) return null;
  return (
    <div class="signs">
      {signs.slice(0, MOST_SIGNS).map(({ siglum, kind, confidence: sure, says }) => {
        const id = `sign-${siglum}-${kind}`;
        return (
          <button
            type="button"
            key={id}
            class="chip"
            title={says}
            aria-pressed={state.selection?.id === id}
            onClick={() => dispatch({ type: 'toggle', id })}
          >
            <b class="siglum">{siglum}</b>
            <span>{SIGN_SAYS[kind]}</span>
            <span class="sure">{percent(sure)}</span>
          </button>
        );
      })}
    </div>
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
