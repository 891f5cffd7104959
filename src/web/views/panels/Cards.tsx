import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { usePage } from '../../context.ts';
import type { Finding } from '../../model/findings.ts';
import { count } from '../../model/words.ts';
import { Card } from '../Card.tsx';

interface CardsProps {
  readonly title?: string;
  readonly ids: readonly string[];
  /** Whether the title says how many there are. */
  readonly counted?: boolean;
  /** What is said where the list is empty. */
  readonly none?: string;
  /** How many are shown at first. */
  readonly most?: number;
  readonly body?: (finding: Finding) => ComponentChildren;
}

/** A list of findings as cards, those that the filters leave. */
export function Cards({ title, ids, counted = true, none, most = 60, body }: CardsProps) {
  const { desk, state } = usePage();
  const [all, setAll] = useState(false);
  const passes = useFilter();
  const list = ids.map((id) => desk.finding(id)).filter((f) => f !== undefined);
  const left = list.filter(passes);
  const shown = all || state.printing ? left : left.slice(0, most);
  if (list.length === 0) return none ? <p class="empty">{none}</p> : null;
  return (
    <>
      {title && (
        <h3 class="group">
          {title} {counted && <span class="count">{list.length}</span>}
        </h3>
      )}
      <ul class="cards">
        {shown.map((finding) => (
          <Card key={finding.id} finding={finding}>
            {body?.(finding)}
          </Card>
        ))}
      </ul>
      {shown.length < left.length && (
        <button type="button" class="plain more" onClick={() => setAll(true)}>
          Show {left.length - shown.length} more
        </button>
      )}
      {left.length < list.length && (
        <p class="empty">{count(list.length - left.length, 'more is', 'more are')} filtered out.</p>
      )}
    </>
  );
}

/** Findings that hold the words looked for and stand in a telling that is shown. */
export function useFilter(): (finding: Finding) => boolean {
  const { desk, state } = usePage();
  const needle = state.query.trim().toLowerCase();
  return (finding) =>
    (needle === '' || desk.holds(finding, needle)) &&
    (state.hidden.size === 0 || finding.places.length === 0 || finding.places.some((p) => !state.hidden.has(p.siglum)));
}
