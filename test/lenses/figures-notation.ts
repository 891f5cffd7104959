import { settle } from '../../src/defaults.ts';
import { figures } from '../../src/lenses/figures.ts';
import type { Collation, Relation, SentencePair } from '../../src/model/collation.ts';
import type { FigureFinding } from '../../src/model/report.ts';
import { fromRecord } from '../../src/readers/record.ts';
import { findingId } from '../../src/text/hash.ts';
import { readTelling } from '../../src/text/read-telling.ts';
import { siglum } from '../../src/text/siglum.ts';

/** One telling of the notation: its sentence, and its day of publication where one stands in brackets. */
export interface Told {
  readonly text: string;
  readonly published?: string | undefined;
}

/** A row "A: … | B [2031-05-13]: … ⇒ verdicts". */
export interface Row {
  readonly line: string;
  readonly told: readonly Told[];
  readonly expected: string;
}

export function rowOf(line: string): Row {
  const [told, expected] = line.split(' ⇒ ') as [string, string];
  return { line, told: told.split(' | ').map(toldOf), expected };
}

function toldOf(side: string): Told {
  const m = /^\w(?: \[(?<published>[^\]]*)\])?: (?<text>.*)$/.exec(side)!;
  return { text: `${m.groups!['text']}.`, published: m.groups!['published'] };
}

/** Tellings of one sentence each, or of several; the first ones tell the same where `relation` is given. */
export function collationOf(told: readonly Told[], relation: Relation | null): Collation {
  const tellings = told.map(({ text, published }, i) => {
    const record = {
      id: `t${i}`,
      text: `Dispatch from the north coast\n\n${text}`,
      ...(published ? { published } : {}),
    };
    return readTelling(fromRecord(record), siglum(i));
  });
  const refs = tellings.map((t, telling) => ({ telling, sentence: t.body[0]! }));
  const pairs: SentencePair[] = relation
    ? refs.flatMap((a, i) => refs.slice(i + 1).map((b) => ({ a, b, relation, score: 0.9, moved: false })))
    : [];
  return { tellings, pairs, units: [], unique: [] };
}

export const look = (collation: Collation): readonly FigureFinding[] =>
  figures.look(collation, {
    settings: settle(),
    id: (kind, places) => findingId(kind, places, (s) => s),
    notice: () => {},
  });

/** Verdicts of all findings; "single" once for each figure that stands alone, "–" where there is none. */
export const verdicts = (told: readonly Told[], relation: Relation | null): string =>
  look(collationOf(told, relation))
    .map((f) => f.verdict)
    .join(' ') || '–';
