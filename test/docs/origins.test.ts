import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareTellings } from '../../src/compare.ts';
import { genealogySays } from '../../src/genealogy/says.ts';
import type { Report } from '../../src/model/report.ts';
import { readInputs } from '../../src/node/files.ts';
import { originsSays, wireSays } from '../../src/origins/says.ts';
import { withoutWire } from '../../src/without-wire.ts';

const root = new URL('../../', import.meta.url).pathname;

async function reportOn(folder: string): Promise<Report> {
  const home = join(root, folder);
  const files = readdirSync(home).filter((f) => /\.(txt|html)$/.test(f));
  const { tellings, notices } = await readInputs(files.map((f) => join(home, f)));
  return compareTellings(tellings, { notices });
}

const says = (report: Report): string[] => [
  ...originsSays(report),
  ...wireSays(report),
  ...genealogySays(report.genealogy),
  ...withoutWire(report)
    .notices.slice(-1)
    .map((n) => n.says),
];

describe('docs/origins.md shows what comes out', () => {
  const blocks = [...readFileSync(join(root, 'docs/origins.md'), 'utf8').matchAll(/^```\n(examples\/[\s\S]*?)^```/gm)];
  test.each(blocks.map((b) => b[1]!.trim().split('\n')))('%s', async (folder, ...lines) => {
    expect(lines).toEqual(says(await reportOn(folder!)));
  });
});

interface Key {
  readonly truth: { readonly edges: readonly { readonly from: string; readonly to: string }[] };
}

describe('the example families', () => {
  const folders = readdirSync(join(root, 'examples')).filter((d) => /^\d\d-/.test(d));
  test.each(folders)('%s has as many origins as its key says', async (name) => {
    const { truth } = JSON.parse(readFileSync(join(root, 'examples', name, 'key.json'), 'utf8')) as Key;
    const report = await reportOn(`examples/${name}`);
    const nodes = new Set([...report.tellings.map((t) => t.id), ...truth.edges.map((e) => e.from)]);
    const roots = [...nodes].filter((node) => !truth.edges.some((e) => e.to === node));
    expect(report.origins.count).toBe(roots.length);
  });

  /** What of them is agency copy, and how it is credited. */
  const WIRE: Readonly<Record<string, string>> = {
    '01-agency-copy-and-house-edit': 'A is-wire, B house-wording, C credited',
    '08-merged-from-two': 'A is-wire, B credited',
    '09-agency-two-papers-and-an-independent': 'A is-wire, B credited, D credited',
    '11-a-misprint-on-its-way': 'A is-wire, B uncredited, C credited, D credited, F uncredited, G uncredited',
  };
  test.each(folders)('%s: agency copy', async (name) => {
    const { wire } = await reportOn(`examples/${name}`);
    expect(wire.map((w) => `${w.siglum} ${w.verdict}`).join(', ')).toBe(WIRE[name] ?? '');
  });
});
