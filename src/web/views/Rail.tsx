import type { ComponentType } from 'preact';
import { usePage } from '../context.ts';
import { contrastsOf } from '../model/findings.ts';
import { saidIn } from '../model/said.ts';
import { PANELS, type PanelName } from '../state.ts';
import { Detail } from './Detail.tsx';
import { About } from './panels/About.tsx';
import { Contrasts } from './panels/Contrasts.tsx';
import { Descent } from './panels/Descent.tsx';
import { Differences } from './panels/Differences.tsx';
import { Figures } from './panels/Figures.tsx';
import { Genealogy } from './panels/Genealogy.tsx';
import { Notices } from './panels/Notices.tsx';
import { Only } from './panels/Only.tsx';
import { Origins } from './panels/Origins.tsx';
import { Quotations } from './panels/Quotations.tsx';
import { RecordPanel } from './panels/RecordPanel.tsx';
import { Said } from './panels/Said.tsx';
import { Terms } from './panels/Terms.tsx';
import { Wire } from './panels/Wire.tsx';

const VIEWS: Readonly<Record<PanelName, { title: string; view: ComponentType }>> = {
  differences: { title: 'Differences', view: Differences },
  quotations: { title: 'Quotations', view: Quotations },
  figures: { title: 'Figures', view: Figures },
  terms: { title: 'Terms', view: Terms },
  contrasts: { title: 'Contrasts', view: Contrasts },
  record: { title: 'Record', view: RecordPanel },
  said: { title: 'Who said what', view: Said },
  descent: { title: 'Descent', view: Descent },
  origins: { title: 'Origins', view: Origins },
  wire: { title: 'Agency copy', view: Wire },
  genealogy: { title: 'Passed on', view: Genealogy },
  only: { title: 'Only in one', view: Only },
  notices: { title: 'Notices', view: Notices },
  about: { title: 'About', view: About },
};

/** The findings beside the tellings: one panel at a time, all of them in print. */
export function Rail() {
  const { state } = usePage();
  return (
    <aside class="rail" id="findings" tabIndex={-1} aria-label="Findings">
      <Tabs />
      <WireSwitch />
      {state.printing ? PANELS.map((name) => <Panel key={name} name={name} />) : <Panel name={state.panel} />}
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
      <button type="button" class="chip switch" aria-pressed={!state.wire} onClick={press}>
        Without the wire
      </button>
      <span class="note">{state.wire ? 'leaves out what is agency copy alone' : 'agency copy alone is left out'}</span>
    </p>
  );
}

function Panel({ name }: { name: PanelName }) {
  const { title, view: View } = VIEWS[name];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard
    <section class="panel" id={`panel-${name}`} role="tabpanel" aria-labelledby={`tab-${name}`} tabIndex={0} key={name}>
      <h2 class="panel-title">{title}</h2>
      <View />
    </section>
  );
}

function Tabs() {
  const { state, dispatch } = usePage();
  const counts = useCounts();
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const next = PANELS[(PANELS.indexOf(state.panel) + step + PANELS.length) % PANELS.length]!;
    dispatch({ type: 'panel', panel: next });
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label="Kinds of finding" onKeyDown={move}>
      {PANELS.map((name) => (
        <button
          type="button"
          key={name}
          id={`tab-${name}`}
          role="tab"
          aria-selected={state.panel === name}
          aria-controls={state.panel === name ? `panel-${name}` : undefined}
          tabIndex={state.panel === name ? 0 : -1}
          class={counts[name] === 0 ? 'none' : ''}
          onClick={() => dispatch({ type: 'panel', panel: name })}
        >
          {VIEWS[name].title}
          {counts[name] !== undefined && <span class="count"> {counts[name]}</span>}
        </button>
      ))}
    </div>
  );
}

function useCounts(): Partial<Record<PanelName, number>> {
  const { desk } = usePage();
  const { quotations, figures, terms, record, unique, notices, origins, wire, genealogy } = desk.report;
  return {
    differences: desk.groups.reduce((sum, g) => sum + g.ids.length, 0),
    quotations: quotations.length,
    figures: figures.length,
    terms: terms.length,
    contrasts: contrastsOf(desk.report).length,
    record: record.length,
    said: saidIn(desk.report).length,
    origins: origins.count ?? undefined,
    wire: wire.length,
    genealogy: genealogy.length,
    only: unique.length,
    notices: notices.length,
  };
}
