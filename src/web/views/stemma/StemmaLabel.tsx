import { usePage } from '../../context.ts';
import { labelOf } from '../../model/descent-words.ts';
import type { DrawnEdge } from '../../model/stemma/layout.ts';

/** The words of a line above its copy: "A reworded 83 %", "A? cannot tell". They lie above all lines; the line itself says them aloud. */
export function StemmaLabel({ drawn, lit }: { drawn: DrawnEdge; lit: boolean }) {
  const { desk } = usePage();
  const { id, edge, label } = drawn;
  if (!label) return null;
  const from = desk.source(edge.from);
  const isOpen = edge.verdict === 'cannot-tell';
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: words in a drawing take no focus
    <text
      class={`stemma-label hue-${from?.hue ?? 0} ${isOpen ? 'open-label' : ''} ${lit ? 'lit' : ''}`}
      x={label.x}
      y={label.y + 4}
      text-anchor="middle"
      data-key={id}
      aria-hidden="true"
    >
      <tspan class="of">
        {from?.label.replace('lost ', '')}
        {isOpen && '?'}
      </tspan>{' '}
      {labelOf(edge)}
    </text>
  );
}
