import { usePage } from '../../context.ts';
import { saysEdge } from '../../model/descent-words.ts';
import type { DrawnNode, Sizes } from '../../model/stemma/layout.ts';
import { clockOf, dayOf } from '../../model/stemma/moment.ts';
import { clipped } from './measure.ts';

interface StemmaNodeProps {
  readonly node: DrawnNode;
  readonly sizes: Sizes;
  readonly lit: boolean;
  /** Whether Tab leads here. */
  readonly current: boolean;
}

/** A telling as a box with its siglum, outlet and time; a lost source is dashed. */
export function StemmaNode({ node, sizes, lit, current }: StemmaNodeProps) {
  const { desk } = usePage();
  const { id, x, y, label, name, lost, hue } = node;
  const origin = desk.originAt(id);
  const lines = desk.stemma.edges.filter((e) => e.to === id).length;
  const { width, height } = sizes;
  const badge = 10 + 8 * label.length;
  const place = `translate(${x - width / 2} ${y - height / 2})`;
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing has no buttons */}
      <g
        class={`stemma-node hue-${hue} ${lost ? 'lost-node' : ''} ${lit ? 'lit' : ''}`}
        role="button"
        tabindex={current ? 0 : -1}
        data-key={id}
        aria-label={useName(node)}
        transform={place}
      >
        <title>{name}</title>
        <rect class="box" width={width} height={height} rx="8" />
        {hue > 0 && <path class="band" d={`M8 0H5Q0 0 0 8V${height - 8}Q0 ${height} 5 ${height}H8Z`} />}
      </g>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: words in a drawing take no focus */}
      <g class={`stemma-words ${lost ? 'lost-node' : ''}`} data-key={id} aria-hidden="true" transform={place}>
        {lost ? (
          <text x="14" y="18">
            {label}
          </text>
        ) : (
          <>
            <rect class="badge" x="12" y="5" width={badge} height="16" rx="4" />
            <text class="siglum-text" x={12 + badge / 2} y="17.5" text-anchor="middle">
              {label}
            </text>
            <text class="when" x={18 + badge} y="17.5">
              {besides(node, desk.telling(id)?.telling.id ?? '', width)}
            </text>
          </>
        )}
        <text class={lost ? 'when' : ''} x={lost ? 14 : 12} y="35.5">
          {clipped(name, width - 20, lost ? 'italic 12px' : '600 12.5px')}
        </text>
        {origin !== null && (
          <text class="origin-tag" x="2" y={-7 - sizes.label * lines}>
            origin {origin}
          </text>
        )}
      </g>
    </>
  );
}

/** The time, else the beginning of the file's name. */
function besides({ moment, name, label }: DrawnNode, id: string, width: number): string {
  if (moment) return moment.dayOnly ? dayOf(moment.at).replace(/ \d{4}$/, '') : clockOf(moment.at);
  return name === id ? '' : clipped(id, width - 36 - 8 * label.length, '12px');
}

/** "B Castle Ferren Herald, 2 Mar 2029 06:14. From A: reworded, 83 % of its words." */
function useName({ id, label, name, moment, lost }: DrawnNode): string {
  const { desk } = usePage();
  const from = desk.stemma.edges.filter((e) => e.to === id);
  const to = desk.stemma.edges.filter((e) => e.from === id);
  const time = moment ? `, ${dayOf(moment.at)}${moment.dayOnly ? '' : ` ${clockOf(moment.at)}`}` : '';
  return [
    `${label}${lost ? ', a source that is not among the tellings' : ` ${name}${time}`}`,
    ...from.map((e) => `from ${desk.source(e.from)?.label}: ${saysEdge(e)}`),
    ...(to.length > 0 ? [`source of ${to.map((e) => desk.source(e.to)?.label).join(', ')}`] : []),
  ].join('. ');
}
