import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareTellings } from '../../src/compare.ts';
import { readInputs } from '../../src/node/files.ts';

interface Key {
  truth: {
    relation: Record<string, string>;
    edges: { from: string; to: string }[];
    signs: { telling: string; kind: string }[];
  };
}

const home = new URL('../../examples/', import.meta.url).pathname;
const sorted = (list: readonly string[]) => [...list].sort();

describe('descent of the example families is what their keys say', () => {
  for (const name of readdirSync(home)
    .filter((d) => /^\d\d-/.test(d))
    .sort()) {
    test(name, async () => {
      const folder = join(home, name);
      const key = JSON.parse(readFileSync(join(folder, 'key.json'), 'utf8')) as Key;
      const files = readdirSync(folder)
        .filter((f) => /\.(txt|html)$/.test(f))
        .map((f) => join(folder, f));
      const { tellings, notices } = await readInputs(files);
      const { descent, tellings: told } = compareTellings(tellings, { notices });
      const id = (siglum: string) => told.find((t) => t.siglum === siglum)?.id ?? 'lost';
      const pair = (a: string, b: string) => sorted([a, b]).join('|');
      expect(Object.fromEntries(descent.pairs.map((p) => [pair(id(p.a), id(p.b)), p.verdict]))).toEqual(
        Object.fromEntries(
          Object.entries(key.truth.relation).map(([p, v]) => [pair(...(p.split('|') as [string, string])), v]),
        ),
      );
      const lost = (x: string) => (x.startsWith('lost') ? 'lost' : x);
      const found = descent.edges.map((e) => `${lost(id(e.from))} > ${id(e.to)}`);
      expect(sorted(found.filter((line) => !line.endsWith('> lost')))).toEqual(
        sorted(key.truth.edges.filter((e) => !e.to.startsWith('lost')).map((e) => `${lost(e.from)} > ${e.to}`)),
      );
      expect(sorted(descent.signs.map((s) => `${id(s.siglum)}: ${s.kind}`))).toEqual(
        sorted(key.truth.signs.map((s) => `${s.telling}: ${s.kind}`)),
      );
    });
  }
});
