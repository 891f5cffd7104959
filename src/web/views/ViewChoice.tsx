import { usePage } from '../context.ts';
import type { View } from '../state.ts';

const VIEWS: readonly { view: View; says: string }[] = [
  { view: 'texts', says: 'Texts' },
  { view: 'tree', says: 'Tree' },
  { view: 'shares', says: 'Shared text' },
];

/** Texts, tree or shares. */
export function ViewChoice() {
  const { state, dispatch } = usePage();
  return (
    <fieldset class="view-choice" aria-label="View">
      {VIEWS.map(({ view, says }) => (
        <button
          type="button"
          key={view}
          aria-pressed={state.view === view}
          onClick={() => dispatch({ type: 'view', view })}
        >
          {says}
        </button>
      ))}
    </fieldset>
  );
}
