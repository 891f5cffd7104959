import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { collationOf, look, type Row, rowOf, type Told, verdicts } from './figures-notation.ts';

const table = readFileSync(new URL('./figures-pairs.txt', import.meta.url), 'utf8');
const groups = table
  .split('\n# ')
  .slice(1)
  .map((part) => part.trim().split('\n'))
  .map(([title, ...lines]) => ({ title: title!, rows: lines.filter((line) => line.includes(' ⇒ ')).map(rowOf) }));

/** Every finding as its verdict with the words of its readings, in an order of its own. */
function mirrored(told: readonly Told[]): string[] {
  const collation = collationOf(told, 'reworded');
  const words = new Map(collation.tellings.map((t) => [t.siglum, t.text]));
  return look(collation)
    .map(({ verdict, readings }) => [
      verdict,
      ...readings.map((r) => words.get(r.siglum)!.slice(r.start, r.end)).sort(),
    ])
    .map((finding) => finding.join(' · '))
    .sort();
}

describe.each(groups)('figures of two tellings: $title', ({ rows }) => {
  it.each(rows.map((row) => [row.line, row] as const))('%s', (_, { told, expected }: Row) => {
    expect(verdicts(told, 'reworded')).toBe(expected);
  });
  it.each(rows.map((row) => [row.line, row] as const))('mirrored: %s', (_, { told }: Row) => {
    expect(mirrored([...told].reverse())).toEqual(mirrored(told));
  });
});

it('the table holds distinct pairs', () => {
  const lines = groups.flatMap(({ rows }) => rows.map(({ line }) => line));
  expect(new Set(lines).size).toBe(lines.length);
  expect(lines.length).toBeGreaterThan(150);
});
