import { usePage } from '../context.ts';
import type { Part } from '../model/provenance.ts';
import { percent } from '../model/words.ts';

/** From whom a telling has its passages, from its beginning to its end: a click shows the passage there. */
export function Strip({ siglum, parts }: { siglum: string; parts: readonly Part[] }) {
  const { desk, state, dispatch } = usePage();
  const all = parts.reduce((sum, p) => sum + p.end - p.start, 0);
  const show = ({ id, passages, from }: Part) => {
    const at = passages.find((p) => p.at)?.at ?? passages[0]!;
    const { siglum: where, start, end } = at;
    const place = { siglum: where, start, end };
    if (state.selection?.id === id) dispatch({ type: 'clear' });
    else if (from === null || !passages.some((p) => p.at)) dispatch({ type: 'select', id, at: place, go: true });
    else dispatch({ type: 'beside', id, sigla: [from, siglum], at: place });
  };
  return (
    <ol class="strip" aria-label={`From whom ${siglum} has its passages`}>
      {parts.map((part) => {
        const source = part.from === null ? null : desk.source(part.from);
        const share = (part.end - part.start) / all;
        const says = source ? `from ${source.label}${source.lost ? '' : ` ${source.name}`}` : 'its own';
        return (
          <li key={part.start} style={{ flexGrow: `${part.end - part.start}` }}>
            <button
              type="button"
              class={`hue-${source?.hue ?? 0} ${source?.lost ? 'lost-part' : ''} ${source ? '' : 'own-part'}`}
              title={`${percent(share)} of ${siglum}: ${says}`}
              aria-label={`${percent(share)} of ${siglum}, ${says}. Show`}
              aria-pressed={state.selection?.id === part.id}
              onClick={() => show(part)}
            >
              <span>{source ? source.label.replace('lost ', '') : '◆'}</span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
