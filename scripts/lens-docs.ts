/**
 * Writes docs/lenses/*.md out of test/lenses/examples/*.txt and src/defaults. A test holds documents, examples and lenses together.
 *   npm run docs
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compareTellings } from '../src/compare.ts';
import type { Setting } from '../src/defaults/setting.ts';
import { DEFAULTS } from '../src/defaults.ts';
import { KINDS } from '../src/differences/kinds.ts';
import { attributionsOf } from '../src/lenses/attributions.ts';
import type { Report } from '../src/model/report.ts';
import type { Place, Span } from '../src/model/span.ts';
import { fromRecord } from '../src/readers/record.ts';
import { readTelling } from '../src/text/read-telling.ts';
import { siglum } from '../src/text/siglum.ts';

export const DOCUMENTED = ['terms', 'quotations', 'attributions', 'figures', 'record', 'contrasts'] as const;
export type DocumentedLens = (typeof DOCUMENTED)[number];

/** What one lens finds, does not find, and an invented example for each verdict. */
export interface LensExamples {
  readonly title: string;
  readonly lead: string;
  readonly finds: readonly string[];
  readonly not: readonly string[];
  readonly notes: readonly string[];
  readonly examples: readonly Example[];
}
export interface Example {
  readonly verdict: string;
  readonly means: string;
  readonly tellings: readonly string[];
  readonly findings: readonly string[];
}

const root = new URL('../', import.meta.url);
const pathOf = (file: string): string => fileURLToPath(new URL(file, root));
export const documentPath = (lens: DocumentedLens): string => pathOf(`docs/lenses/${lens}.md`);

/** Reads lines `key: value`; an example begins with `verdict:`, its tellings are `A:`, `B:` …. */
export function examplesOf(lens: DocumentedLens): LensExamples {
  const lines = readFileSync(pathOf(`test/lenses/examples/${lens}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ key: line.slice(0, line.indexOf(':')), value: line.slice(line.indexOf(':') + 1).trim() }));
  const starts = lines.flatMap((line, i) => (line.key === 'verdict' ? [i] : []));
  const head = lines.slice(0, starts[0]);
  const all = (list: typeof lines, key: string | RegExp) =>
    list.filter((l) => (typeof key === 'string' ? l.key === key : key.test(l.key))).map((l) => l.value);
  const one = (list: typeof lines, key: string) => all(list, key).join(' ');
  return {
    title: one(head, 'title'),
    lead: one(head, 'lead'),
    finds: all(head, 'finds'),
    not: all(head, 'not'),
    notes: all(head, 'note'),
    examples: starts.map((start, i) => {
      const part = lines.slice(start, starts[i + 1]);
      return {
        verdict: one(part, 'verdict'),
        means: one(part, 'means'),
        tellings: all(part, /^[A-E]$/),
        findings: all(part, 'finding'),
      };
    }),
  };
}

/** What the lens finds in the tellings of an example, one line a finding. */
export function findingsOf(lens: DocumentedLens, { tellings, verdict }: Example): string[] {
  const made = tellings.map((text, i) => fromRecord({ id: `${i}`, text: `Dispatch from the north coast\n\n${text}` }));
  if (lens === 'attributions')
    return attributionsOf(readTelling(made[0]!, siglum(0))).map(({ type, source, cue, content, speaker }) => {
      const words = (spans: readonly (Span | null)[]) =>
        spans.map((s) => (s ? made[0]!.text.slice(s.start, s.end) : 'none')).join(' … ');
      return `${type}, ${speaker ?? 'nobody named'}: source “${words([source])}”, cue “${words([cue])}”, content “${words(content)}”`;
    });
  const report = compareTellings(made);
  return shownFindings(lens, report).filter((line) => line.startsWith(verdict));
}

function shownFindings(lens: Exclude<DocumentedLens, 'attributions'>, report: Report): string[] {
  const words = ({ siglum: s, start, end }: Place) =>
    `${s} “${report.tellings.find((t) => t.siglum === s)!.text.slice(start, end)}”`;
  const readings = (list: readonly { readonly places: readonly Place[] }[]) =>
    list.map(({ places }) => places.map(words).join(', ')).join(' · ');
  const lines = {
    terms: () => report.terms.map((t) => `${t.kind}: ${readings(t.readings)}`),
    quotations: () =>
      report.quotations.map(
        (q) =>
          `${q.verdict}, ${q.speaker?.name ?? 'nobody named'}: ${[
            ...q.versions.map(words),
            ...(q.indirect ?? []).map((place) => `indirectly ${words(place)}`),
            ...(q.cuts ?? [])
              .filter((cut) => cut.drops !== null)
              .map((cut) => `${cut.notIn.join(', ')} without a ${cut.drops}: ${words(cut).replace(/^\w+ /, '')}`),
          ].join(' · ')}`,
      ),
    figures: () => report.figures.map((f) => `${f.verdict}: ${readings(f.readings.map((r) => ({ places: [r] })))}`),
    record: () =>
      report.record.map(
        (r) =>
          `${r.agreement}, ${r.kind} of ${r.actor ?? 'nobody named'}: ${r.evidence.map((e) => `${e.status} ${words(e)}`).join(' · ')}`,
      ),
    contrasts: () => report.contrasts.map((c) => `${c.kind}, ${c.says}: ${readings(c.readings)}`),
  };
  return lines[lens]();
}

/** How the differences of all lenses are ranked, from the table that ranks them. */
function ranking(): string {
  const rows = KINDS.map(({ weight, title, why, list }) => `| ${weight} | ${title} | ${list} | ${why} |`);
  return [
    '## The most important differences first',
    'The summary and the page begin with the three most important differences of all kinds. The score of a difference is the weight of its kind, times how far the readings lie apart among those of its kind (a quotation in which only “the” was changed counts 0.45), times how sure it is, times how prominent its most prominent place is (headline 1, deck 0.97, lede 0.95, then 0.03 less with each paragraph, never less than 0.6), times 0.85 for each one of its kind that comes before it. A difference of which more than half of the places are those of a weightier one is told once.',
    `| weight | kind | in | because |\n| --- | --- | --- | --- |\n${rows.join('\n')}`,
  ].join('\n\n');
}

/** The document of a lens, as it stands in docs/lenses. */
export function documentOf(lens: DocumentedLens): string {
  const { title, lead, finds, not, notes, examples } = examplesOf(lens);
  const bullets = (list: readonly string[]) => list.map((line) => `- ${line}`).join('\n');
  const shown = examples.map(({ verdict, means, tellings, findings }) => {
    const texts = tellings.map((text, i) => `${siglum(i)}: ${text}`);
    return `### ${verdict}\n\n${means}\n\n\`\`\`text\n${[...texts, ...findings.map((f) => `→ ${f}`)].join('\n')}\n\`\`\``;
  });
  const settings = (Object.entries(DEFAULTS) as [string, Setting][]).filter(([name]) => name.startsWith(`${lens}.`));
  const rows = settings.map(
    ([name, s]) => `| \`${name}\` | ${s.value} | ${s.range.join(' to ')} | ${s.unit} | ${s.why} |`,
  );
  const table = `| name | value | range | unit | why |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}`;
  const parts = [
    `<!-- Made by scripts/lens-docs.ts from test/lenses/examples/${lens}.txt and src/defaults: change those, then run \`npm run docs\`. -->`,
    `# ${title}`,
    lead,
    `## What it finds\n\n${bullets(finds)}`,
    `## What it does not find\n\n${bullets(not)}`,
    ...(notes.length > 0 ? [`## Good to know\n\n${bullets(notes)}`] : []),
    ...(lens === 'contrasts' ? [ranking()] : []),
    `## ${lens === 'attributions' ? 'Kinds' : 'Verdicts'}, each with an invented example`,
    ...shown,
    `## Settings\n\n${rows.length > 0 ? table : 'None.'}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(pathOf('docs/lenses'), { recursive: true });
  for (const lens of DOCUMENTED) writeFileSync(documentPath(lens), documentOf(lens));
}
