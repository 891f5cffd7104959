import { describe, expect, test } from 'vitest';
import { compareTellings } from '../src/compare.ts';
import { KINDS } from '../src/differences/kinds.ts';
import { differences } from '../src/differences.ts';
import type { Report } from '../src/model/report.ts';
import { fromRecord } from '../src/readers/record.ts';

const LINES = ['Ferry to Halm stops', 'The lede tells of the ferry.', 'One more line of it.', 'A line far down of it.'];
const bare = compareTellings(['a', 'b'].map((id) => fromRecord({ id, text: LINES.join('\n\n') })));

/** Places of both tellings in a line: 0 is the headline. */
const on = (line: number, words = 4, from = 0) =>
  ['A', 'B'].map((siglum) => {
    const start = LINES.slice(0, line).join('\n\n').length + (line > 0 ? 2 : 0) + from;
    return { siglum, start, end: start + words };
  });
const two = (places: readonly Report['unique'][number][] | ReturnType<typeof on>, ...texts: string[]) =>
  places.map((p, i) => ({ text: texts[i] ?? `reading ${i}`, places: [p] }));

const contrast = (id: string, kind: Report['contrasts'][number]['kind'], line: number, confidence = 0.9) => ({
  id,
  kind,
  says: 'told otherwise',
  confidence,
  readings: two(on(line)),
});
const term = (id: string, kind: Report['terms'][number]['kind'], line: number, ...texts: string[]) => ({
  id,
  kind,
  readings: two(on(line, 3, 5), ...texts),
});
const figure = (id: string, verdict: Report['figures'][number]['verdict'], line: number) => ({
  id,
  verdict,
  readings: on(line, 2, 9).map((p) => ({ ...p, value: 3, unit: '', of: null, hedge: null })),
});
const mixed = (id: string, line: number, ...statuses: Report['record'][number]['status'][]) => ({
  id,
  kind: 'visit' as const,
  status: 'mixed' as const,
  actor: null,
  says: 'visit',
  agreement: 'differ' as const,
  evidence: on(line, 2, 12).map((p, i) => ({ ...p, status: statuses[i]! })),
});

const order = (more: Partial<Report>) => differences({ ...bare, ...more }).map((d) => d.id);

describe('the most important differences', () => {
  test('what contradicts comes before what is hedged, and that before other words', () => {
    expect(
      order({ contrasts: [contrast('w', 'wording', 3), contrast('h', 'hedge', 1), contrast('c', 'conflict', 2)] }),
    ).toEqual(['c', 'h', 'w']);
  });

  test.each([
    [
      'of one kind the more prominent',
      { contrasts: [contrast('far', 'hedge', 3), contrast('head', 'hedge', 0)] },
      'head far',
    ],
    [
      'of one kind the surer',
      { contrasts: [contrast('thin', 'scope', 2, 0.6), contrast('sure', 'scope', 3, 0.9)] },
      'sure thin',
    ],
    [
      'a name with no word in common before one that is only shorter',
      { terms: [term('form', 'name', 0, 'Lake Halm', 'Halm'), term('other', 'name', 2, 'Lake Halm', 'Northwater')] },
      'other form',
    ],
    [
      'initials are a form of a name',
      {
        terms: [
          term('initials', 'name', 0, 'Orsk Ferry Company', 'O.F.C.'),
          term('other', 'name', 3, 'Lake Halm', 'Northwater'),
        ],
      },
      'other initials',
    ],
    [
      'other words before a shared word bent, and "said" for "told" last',
      {
        terms: [
          term('told', 'wording', 1, 'said', 'told'),
          term('bent', 'wording', 2, 'terrorism suspects', 'terrorist'),
          term('loaded', 'wording', 3, 'onslaught', 'attacks'),
        ],
      },
      'loaded bent told',
    ],
    [
      'what is ruled out in one before what has since begun',
      { record: [mixed('begun', 1, 'planned', 'under-way'), mixed('never', 3, 'planned', 'ruled-out')] },
      'never begun',
    ],
    [
      'figures that differ before figures updated, and those before rounded ones',
      { figures: [figure('round', 'rounded', 1), figure('update', 'updated', 2), figure('wrong', 'differ', 3)] },
      'wrong update round',
    ],
    [
      'what agrees is none',
      { figures: [figure('same', 'agree', 0), figure('one', 'single', 1)], terms: [term('s', 'spelling', 1)] },
      '',
    ],
  ] as [string, Partial<Report>, string][])('%s', (_, more, ids) => {
    expect(order(more).join(' ')).toBe(ids);
  });

  test('many of one kind do not hide the next kind', () => {
    const altered = [1, 2, 3].map((line) => figure(`update${line}`, 'updated', line));
    expect(order({ figures: altered, terms: [term('name', 'name', 2, 'Halm', 'Northwater')] })[1]).toBe('name');
  });

  test('the same places are told once, by the weightier', () => {
    const places = on(2);
    const conflict = contrast('c', 'conflict', 2);
    const same = {
      id: 'f',
      verdict: 'differ' as const,
      readings: places.map((p) => ({ ...p, value: 1, unit: '', of: null, hedge: null })),
    };
    expect(order({ contrasts: [conflict], figures: [same] })).toEqual(['c']);
  });

  test('titles name one kind each, and weights fall', () => {
    expect(new Set(KINDS.map((k) => k.title)).size).toBe(KINDS.length);
    const weights = KINDS.map((k) => k.weight);
    expect(weights).toEqual([...weights].sort((x, y) => y - x));
  });
});
