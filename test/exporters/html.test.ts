import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PLACEHOLDER, toHtml } from '../../src/exporters/html.ts';
import { compare } from '../../src/index.ts';

const PAGE = `<body>${PLACEHOLDER}<script>run()</script></body>`;
const dataIn = (html: string): string =>
  html.slice(html.indexOf('>', html.indexOf('id="report"')) + 1, html.indexOf('</script>'));

test('the report stands in the page and is read back the same', () => {
  const report = compare([{ id: 'a', text: 'Snow fell on Ostrel & Velmar.</script><!-- \u2028 $& <b>' }]);
  const html = toHtml(report, PAGE);
  expect(JSON.parse(dataIn(html))).toEqual(report);
  expect(html.startsWith('<body><script type="application/json" id="report">{')).toBe(true);
  expect(html.endsWith('</script><script>run()</script></body>')).toBe(true);
});

test('no text can leave its element', () => {
  const risky = fc.array(
    fc.constantFrom('<', '>', '&', '/', '!', '-', 'script', '\u2028', '\u2029', '$', '"', '\\', 'a'),
  );
  fc.assert(
    fc.property(risky, (parts) => {
      const empty = compare([]);
      const report = { ...empty, notices: [{ level: 'info' as const, code: 'x', says: parts.join('') }] };
      const data = dataIn(toHtml(report, PAGE));
      expect(data).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(data)).toEqual(report);
    }),
  );
});

test('a page without the placeholder is refused', () => {
  expect(() => toHtml(compare([]), '<body></body>')).toThrow(RangeError);
});
