import type { ComponentType } from 'preact';
import { usePage } from '../../context.ts';
import { contrastsOf } from '../../model/findings.ts';
import { PANELS, type PanelName } from '../../model/panels.ts';
import { saidIn } from '../../model/said.ts';
import { About } from './About.tsx';
import { Contrasts } from './Contrasts.tsx';
import { Descent } from './Descent.tsx';
import { Differences } from './Differences.tsx';
import { Figures } from './Figures.tsx';
import { Genealogy } from './Genealogy.tsx';
import { Notices } from './Notices.tsx';
import { Only } from './Only.tsx';
import { Origins } from './Origins.tsx';
import { Quotations } from './Quotations.tsx';
import { RecordPanel } from './RecordPanel.tsx';
import { Said } from './Said.tsx';
import { Terms } from './Terms.tsx';
import { Wire } from './Wire.tsx';

export const PANEL_VIEWS: Readonly<Record<PanelName, { title: string; view: ComponentType }>> = {
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

/** A panel of the rail with what it shows; several where they have nothing and stand folded into one. */
export interface Panel {
  readonly name: PanelName | 'nothing';
  readonly title: string;
  readonly count?: number | undefined;
  readonly holds: readonly PanelName[];
}

/** The panels that have something, then those that have nothing: several of them as one. */
export function usePanels(): { panels: Panel[]; open: Panel } {
  const { state } = usePage();
  const counts = useCounts();
  const empty = PANELS.filter((name) => name !== 'differences' && counts[name] === 0);
  const folded = empty.length > 1 ? empty : [];
  const panels: Panel[] = PANELS.filter((name) => !folded.includes(name)).map((name) => ({
    name,
    title: PANEL_VIEWS[name].title,
    count: counts[name],
    holds: [name],
  }));
  if (folded.length > 0) panels.push({ name: 'nothing', title: 'Nothing found', count: folded.length, holds: folded });
  return { panels, open: panels.find((p) => p.holds.includes(state.panel))! };
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
