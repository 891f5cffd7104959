import type { DescentEdge, Report } from '../../model/report.ts';

/** The report that the page was filled with, or null where there is none or it is of another kind. */
export function readReport(document: Document): Report | null {
  const data = document.getElementById('report')?.textContent;
  if (!data) return null;
  try {
    const report = JSON.parse(data) as Report;
    return report.schema === 'variorum/report/1' ? completed(report) : null;
  } catch {
    return null;
  }
}

/** Reports of earlier versions have less in them. */
function completed(report: Report): Report {
  const { descent } = report;
  const edge = { share: null, support: null, verdict: 'held', direction: [], evidence: [] } as const;
  const edges = descent.edges.map((e): DescentEdge => ({ ...edge, ...e }));
  const origins = { count: null, least: 0, most: 0, origins: [] };
  return {
    ...report,
    origins: report.origins ?? origins,
    wire: report.wire ?? [],
    genealogy: report.genealogy ?? [],
    contrasts: report.contrasts ?? [],
    attributions: report.attributions ?? [],
    descent: { ...descent, passages: descent.passages ?? [], edges },
  };
}
