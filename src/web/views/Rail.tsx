import { usePage } from '../context.ts';
import { Detail } from './Detail.tsx';
import { PANEL_VIEWS, type Panel, usePanels } from './panels/list.ts';

/** The findings beside the tellings: one panel at a time, all of them in print. */
export function Rail() {
  const { state } = usePage();
  const { panels, open } = usePanels();
  return (
    <aside class="rail" id="findings" tabIndex={-1} aria-label="Findings">
      <Tabs panels={panels} open={open} />
      <WireSwitch />
      {(state.printing ? panels : [open]).map((panel) => (
        <PanelView key={panel.name} panel={panel} />
      ))}
      <Detail />
    </aside>
  );
}

/** Leaves out findings about agency copy alone; only where there is some. */
function WireSwitch() {
  const { desk, state, dispatch, say } = usePage();
  if (!desk.report.wire.some((w) => (w.share ?? 0) > 0)) return null;
  const press = () => {
    dispatch({ type: 'wire' });
    say(state.wire ? 'Findings about agency copy alone are left out' : 'All findings are shown');
  };
  return (
    <p class="wire-switch">
      <button
        type="button"
        class="chip switch"
        aria-pressed={!state.wire}
        title="Leaves out what is agency copy alone"
        onClick={press}
      >
        Without the wire
      </button>
      <span class="note">{state.wire ? 'leaves out agency copy' : 'agency copy is left out'}</span>
    </p>
  );
}

function PanelView({ panel: { name, title, holds } }: { panel: Panel }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard
    <section class="panel" id={`panel-${name}`} role="tabpanel" aria-labelledby={`tab-${name}`} tabIndex={0}>
      <h2 class="panel-title">{title}</h2>
      {holds.map((held) => {
        const { title: own, view: View } = PANEL_VIEWS[held];
        return (
          <div key={held}>
            {name === 'nothing' && <h3 class="group">{own}</h3>}
            <View />
          </div>
        );
      })}
    </section>
  );
}

function Tabs({ panels, open }: { panels: readonly Panel[]; open: Panel }) {
  const { dispatch } = usePage();
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const next = panels[(panels.indexOf(open) + step + panels.length) % panels.length]!;
    dispatch({ type: 'panel', panel: next.holds[0]! });
    document.getElementById(`tab-${next.name}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label="Kinds of finding" onKeyDown={move}>
      {panels.map((panel) => (
        <button
          type="button"
          key={panel.name}
          id={`tab-${panel.name}`}
          role="tab"
          aria-selected={panel === open}
          aria-controls={panel === open ? `panel-${panel.name}` : undefined}
          tabIndex={panel === open ? 0 : -1}
          class={panel.count === 0 || panel.name === 'nothing' ? 'none' : ''}
          onClick={() => dispatch({ type: 'panel', panel: panel.holds[0]! })}
        >
          {panel.title}
          {panel.count !== undefined && <span class="count"> {panel.count}</span>}
        </button>
      ))}
    </div>
  );
}
