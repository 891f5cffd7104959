import { usePage } from '../context.ts';
import { headline, MOST_NAMED } from '../model/headline.ts';
import { count } from '../model/words.ts';
import { LargeFamily, OriginsLine } from './FamilyHead.tsx';
import { FirstDifferences } from './FirstDifferences.tsx';
import { FamilyReasons, PairReasons, ToDescent } from './Reasons.tsx';
import { Signs } from './Signs.tsx';
import { ThemeButton } from './ThemeButton.tsx';
import { Tree } from './Tree.tsx';

/** The verdict in plain words, how sure it is, and why. */
export function Head() {
  const { desk, dispatch } = usePage();
  const { report } = desk;
  const n = report.tellings.length;
  return (
    <header class="top">
      <div class="verdict">
        <p class="brand">
          Variorum <span>{count(n, 'telling')}, compared</span>
        </p>
        <h1>{headline(report)}.</h1>
        {n === 2 && <PairReasons />}
        {n > 2 && n <= MOST_NAMED && <FamilyReasons />}
        {n > MOST_NAMED && <LargeFamily />}
        <OriginsLine />
        {n <= MOST_NAMED && <Signs />}
        {n > 2 && <ToDescent says={n > MOST_NAMED ? 'All lines and reasons' : 'All reasons'} />}
      </div>
      {n > MOST_NAMED ? <FirstDifferences /> : <TreeButton />}
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
  const { descent } = desk.report;
  if (descent.edges.length === 0) return <span />;
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
