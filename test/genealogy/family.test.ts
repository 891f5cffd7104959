import { expect, test } from 'vitest';
import { compared, paper, REPORT } from '../origins/families.ts';
import { validReport } from '../support/report.ts';

const AGENCY = {
  id: 'ornwire-report.txt',
  text: `Ferry stops off Ostrel\n\nBy Lena Marsk, Ornwire News Agency\n\nOSTREL (Ornwire News Agency) – ${REPORT.join('\n\n')}`,
};
const wrong = REPORT.map((s) => s.replace('Nineteen', 'Ninety'));

test('a figure that goes wrong is followed from the agency to the paper, and on to the one that copied the paper', () => {
  const post = paper('orsk-post.txt', 'By Ornwire News Agency', wrong);
  const echo = paper('town-echo.txt', 'By Una Holt', wrong.slice(0, 3), 'Source: Orsk Post');
  const report = compared([AGENCY, post, echo, paper('isle-sun.txt', 'By Ornwire News Agency', REPORT)]);
  validReport(report);
  const sigla = Object.fromEntries(report.tellings.map((t) => [t.id, t.siglum]));
  expect(report.genealogy).toHaveLength(1);
  const [found] = report.genealogy;
  expect(found!.kind).toBe('figure');
  expect(found!.changes.map(({ from, to, inherited }) => ({ from, to, inherited }))).toEqual([
    { from: sigla['ornwire-report.txt'], to: sigla['orsk-post.txt'], inherited: [sigla['town-echo.txt']] },
  ]);
  expect(found!.kept).toEqual([sigla['isle-sun.txt'], sigla['ornwire-report.txt']]);
  expect(found!.says).toBe(
    'C, which has its text from B, has “Ninety passengers” where B has “Nineteen passengers”; D has it from C. A and B have the reading of the first source.',
  );
  expect(report.origins.count).toBe(1);
});
