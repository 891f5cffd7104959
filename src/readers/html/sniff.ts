/** Whether a text begins as a web page does. */
export const looksLikePage = (text: string): boolean =>
  /^[\s\ufeff]*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*){0,5}<(?:!doctype\s+html|html|head|body)\b/i.test(
    text.slice(0, 12_000),
  );
