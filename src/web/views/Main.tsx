import { usePage } from '../context.ts';
import { useFocus } from '../focus.ts';
import { Bar } from './Bar.tsx';
import { Columns } from './Columns.tsx';
import { Matrix } from './Matrix.tsx';
import { Stemma } from './stemma/Stemma.tsx';
import { Toolbar } from './Toolbar.tsx';

/** What stands beside the findings: the tellings, the tree, or the table of what they share; in print the tree stands before them. */
export function Main() {
  const { desk, state } = usePage();
  const { focus, hits } = useFocus();
  const { view, printing } = state;
  const isFamily = desk.tellings.length > 1;
  return (
    <main class="tellings" id="tellings" tabIndex={-1} aria-label="Tellings">
      {isFamily && view === 'tree' && !printing && <Stemma />}
      {isFamily && (view === 'shares' || printing) && <Matrix />}
      {(view === 'texts' || printing) && (
        <>
          <Bar>
            <Toolbar hits={hits} />
          </Bar>
          <Columns focus={focus} />
        </>
      )}
    </main>
  );
}
