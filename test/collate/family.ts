import { align } from '../../src/collate/align.ts';
import { settle } from '../../src/defaults.ts';
import type { Collation, SentenceRef } from '../../src/model/collation.ts';
import type { Role, Segment } from '../../src/model/telling.ts';
import type { ReadTelling } from '../../src/model/token.ts';
import { makeTelling } from '../../src/readers/make-telling.ts';
import { readTelling } from '../../src/text/read-telling.ts';
import { siglum } from '../../src/text/siglum.ts';

/** A line of a telling: its role, and one or more sentences. */
export type Line = readonly [Role, string];

/** A telling of one line a segment. */
export function tell(lines: readonly Line[], position: number): ReadTelling {
  const segments: Segment[] = [];
  let text = '';
  for (const [role, line] of lines) {
    segments.push({ role, start: text.length, end: text.length + line.length });
    text += `${line}\n\n`;
  }
  const id = `telling ${position}`;
  return readTelling(
    makeTelling({ id, uri: id, text, raw: { sha256: '', mediaType: 'text/plain' }, segments }),
    siglum(position),
  );
}

/** Aligns tellings given as lists of body sentences. */
export const alignBodies = (tellings: readonly (readonly string[])[]): Collation =>
  align(
    tellings.map((sentences, t) =>
      tell(
        sentences.map((s, i) => [i === 0 ? 'lede' : 'paragraph', s] as const),
        t,
      ),
    ),
    settle(),
  );

/** `A1=B2` for each pair above an echo, `A1~B2` for each echo; numbers count sentences from 1; `!` marks what moved. */
export function shown(collation: Collation): string {
  const name = (r: SentenceRef) => `${collation.tellings[r.telling]!.siglum}${r.sentence.index + 1}`;
  return collation.pairs
    .map((p) => `${name(p.a)}${p.relation === 'echo' ? '~' : '='}${name(p.b)}${p.moved ? '!' : ''}`)
    .sort()
    .join(' ');
}

/** The same without echoes. */
export const linked = (collation: Collation): string =>
  shown(collation)
    .split(' ')
    .filter((p) => p.includes('='))
    .join(' ');

/** Members of each unit above an echo, such as `A1 B2 C1`, in order. */
export const unitsShown = (collation: Collation): string[] =>
  collation.units
    .filter((u) => u.relation !== 'echo')
    .map((u) => u.members.map((m) => `${collation.tellings[m.telling]!.siglum}${m.sentence.index + 1}`).join(' '));
