import type { Report } from '../model/report.ts';

/** Where the built page takes the report. */
export const PLACEHOLDER = '<!--variorum:report-->';

/** With these escaped, no text of a telling can end the element, open another or begin a comment. */
const RISKY = /[<>&\u2028\u2029]/g;
const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * The report as one HTML page that needs nothing else.
 * @param page the built page, with the placeholder in it
 * @throws {RangeError} for a page without the placeholder
 */
export function toHtml(report: Report, page: string): string {
  if (!page.includes(PLACEHOLDER)) throw new RangeError(`toHtml: the page has no ${PLACEHOLDER}`);
  const data = JSON.stringify(report).replace(RISKY, escaped);
  return page.replace(PLACEHOLDER, () => `<script type="application/json" id="report">${data}</script>`);
}
