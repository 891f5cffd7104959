import type { Desk } from './desk.ts';
import type { FindingKind } from './finding.ts';

/** Lists of findings, in the order of their tabs. */
export const PANELS = [
  'differences',
  'quotations',
  'figures',
  'terms',
  'contrasts',
  'record',
  'said',
  'descent',
  'origins',
  'wire',
  'genealogy',
  'only',
  'notices',
  'about',
] as const;
export type PanelName = (typeof PANELS)[number];
/** Where a finding stands that is not among the differences that count most; a sentence stands in the texts alone. */
const PANEL_OF: Readonly<Partial<Record<FindingKind, PanelName>>> = {
  quotation: 'quotations',
  figure: 'figures',
  term: 'terms',
  contrast: 'contrasts',
  record: 'record',
  said: 'said',
  only: 'only',
  sign: 'descent',
  reason: 'descent',
  edge: 'descent',
  wire: 'wire',
  genealogy: 'genealogy',
};

/** The panel in which a finding stands. */
export function panelOf(id: string | null, desk: Desk): PanelName {
  const finding = desk.finding(id);
  if (!finding || desk.groups.some((g) => g.ids.includes(finding.id))) return 'differences';
  return PANEL_OF[finding.kind] ?? 'differences';
}
