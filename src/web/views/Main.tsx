import { usePage } from '../context.ts';
import { useFocus } from '../focus.ts';
import { Columns } from './Columns.tsx';
import { Matrix } from './Matrix.tsx';
import { Stemma } from './stemma/Stemma.tsx';
import { Toolbar } from './Toolbar.tsx';
import { ViewChoice } from './ViewChoice.tsx';

/** Findings beside the tree, or the whole width for it. */
function RailButton() {
  const { state, dispatch } = usePage();
  return (
    <button type="button" class="chip" aria-pressed={state.rail} onClick={() => dispatch({ type: 'rail' })}>
      Findings
    </button>
  );
}

/** What stands beside the findings: the tellings, the tree, or the table of what they share; in print all of them. */
export function Main() {
  const { desk, state } = usePage();
  const { focus, hits } = useFocus();
  const { view, printing } = state;
  const isFamily = desk.tellings.length > 1;
  return (
    <main class="tellings" id="tellings" tabIndex={-1} aria-label="Tellings">
      <div class="toolbar">
        {view !== 'texts' && <RailButton />}
        {isFamily && <ViewChoice />}
        {(view === 'texts' || printing) && <Toolbar hits={hits} />}
      </div>
      {isFamily && (view === 'tree' || printing) && <Stemma key={printing ? 'print' : 'screen'} />}
      {isFamily && (view === 'shares' || printing) && <Matrix />}
      {(view === 'texts' || printing) && <Columns focus={focus} />}
    </main>
  );
}
