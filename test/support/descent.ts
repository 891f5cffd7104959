import type { DescentEdge } from '../../src/model/report.ts';

/** An edge with what a test does not ask about. */
export const edge = (from: string, to: string, more: Partial<DescentEdge> = {}): DescentEdge => ({
  from,
  to,
  kind: from.startsWith('lost') ? 'lost-source' : 'reworded',
  share: null,
  support: null,
  verdict: 'held',
  direction: [],
  evidence: [],
  ...more,
});
