import { usePage } from '../../context.ts';
import { count } from '../../model/words.ts';

interface StatementProps {
  readonly id: string;
  readonly label?: string;
  readonly says: string;
  readonly places: number;
}

/** A sentence of the report with the number of its places; a click shows them. */
export function Statement({ id, label, says, places }: StatementProps) {
  const { state, dispatch } = usePage();
  const isOpen = state.selection?.id === id;
  return (
    <li class={`card calm ${isOpen ? 'open' : ''}`}>
      <button
        type="button"
        class="card-head"
        data-finding={id}
        disabled={places === 0}
        aria-pressed={isOpen}
        onClick={() => dispatch({ type: 'toggle', id })}
      >
        {label && <span class="label">{label}</span>}
        <span class="about" dir="auto">
          {says}
        </span>
        <span class="note">{places > 0 ? count(places, 'place') : 'no single place'}</span>
      </button>
    </li>
  );
}
