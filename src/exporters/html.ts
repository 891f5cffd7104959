import type { Report } from '../model/report.ts';

/** Where the built page takes the report. */
export const PLACEHOLDER = '<!--variorum:report-->';

/**
 * The report as one HTML page that needs nothing else.
 * @param page the built page, with the placeholder in it
 * @throws {RangeError} for a page without the placeholder
 */
export function toHtml(report: Report, page: string): string {
  if (!page.includes(PLACEHOLDER)) throw new RangeError(`toHtml: the page has no ${PLACEHOLDER}`);
  // `<` is escaped so that no text of a telling can end the element.
  const data = JSON.stringify(report).replaceAll('<', '\\u003c');
  return page.replace(PLACEHOLDER, () => `<script type="application/json" id="report">${data}</script>`);
}
